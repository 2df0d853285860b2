// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Parameter of the operation overrides as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::parameter_of_the_operation_overrides" ["v3-rules-parameter-of-the-operation-overrides"]
operations {
    GetThing [204],
}
types {}
);
