// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of One of arrays as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::one_of_arrays" ["v3-rules-one-of-arrays"]
operations {
    CreateList [204] (ListInput),
}
types { ListInput, ListInputEntry }
);
