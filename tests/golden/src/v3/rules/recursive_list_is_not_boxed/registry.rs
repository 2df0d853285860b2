// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Recursive list is not boxed as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::recursive_list_is_not_boxed" ["v3-rules-recursive-list-is-not-boxed"]
operations {
    GetTree [200],
}
types { Branch }
);
