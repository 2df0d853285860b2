// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Sort and direction as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::sort_and_direction" ["v3-rules-sort-and-direction"]
operations {
    GetThings [204],
}
types { Sort, Direction }
);
