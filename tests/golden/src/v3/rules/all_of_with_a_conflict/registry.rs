// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of All of with a conflict as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::all_of_with_a_conflict" ["v3-rules-all-of-with-a-conflict"]
operations {
    GetClash [200],
}
types { Clash }
);
