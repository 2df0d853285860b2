// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Filters grouped by field as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::filters_grouped_by_field" ["v3-rules-filters-grouped-by-field"]
operations {
    GetProducts [200],
}
types {}
);
