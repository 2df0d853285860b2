// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Duplicate parameter as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::duplicate_parameter" ["v3-rules-duplicate-parameter"]
operations {
    GetThings [204],
}
types {}
);
