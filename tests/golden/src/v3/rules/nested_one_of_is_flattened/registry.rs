// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Nested one of is flattened as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::nested_one_of_is_flattened" ["v3-rules-nested-one-of-is-flattened"]
operations {
    CreateNest [204] (NestInput),
}
types { NestInput, NestInputNest }
);
