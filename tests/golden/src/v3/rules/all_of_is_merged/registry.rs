// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of All of is merged as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::all_of_is_merged" ["v3-rules-all-of-is-merged"]
operations {
    CreateCrate [204] (Crate),
}
types { Crate }
);
