// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Min prefix is no filter in v3 as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::min_prefix_is_no_filter_in_v3" ["v3-rules-min-prefix-is-no-filter-in-v3"]
operations {
    GetOrders [204],
}
types {}
);
