// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Items of all parts as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::items_of_all_parts" ["v3-rules-items-of-all-parts"]
operations {
    ListRopes [200],
}
types { Rope }
);
