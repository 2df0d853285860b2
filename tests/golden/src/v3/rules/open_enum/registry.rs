// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Open enum as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::open_enum" ["v3-rules-open-enum"]
operations {
    GetParts [200],
}
types { State, Part, PartCondition }
);
