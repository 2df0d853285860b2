// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: Pagination.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pagination {
    pub total_count: Option<i64>,
    pub offset: Option<i64>,
    pub limit: Option<i64>,
}

record!(Pagination { total_count = "totalCount", offset, limit });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-storefront-companies" "b2b-storefront-shopping-lists"]
operations {}
types { Pagination }
);
