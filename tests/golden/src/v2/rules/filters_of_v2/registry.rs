// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Filters of v2 as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v2::rules::filters_of_v2" ["v2-rules-filters-of-v2"]
operations {
    GetOrders [204],
}
types {}
);
