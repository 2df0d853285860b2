// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Nullable enum as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::nullable_enum" ["v3-rules-nullable-enum"]
operations {
    CreateMood [204] (Mood),
}
types { Mood, MoodItem }
);
