// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Integer enum stays i64 as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::integer_enum_stays_i64" ["v3-rules-integer-enum-stays-i64"]
operations {
    CreateLevel [204] (Level),
}
types { Level }
);
