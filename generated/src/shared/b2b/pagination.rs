// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: Pagination.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pagination {
    pub limit: Option<i64>,
    pub offset: Option<i64>,
    pub total_count: Option<Decimal>,
}

record!(Pagination { limit, offset, total_count = "totalCount" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-management-v2" "b2b-storefront-companies" "b2b-storefront-shopping-lists"]
operations {}
types { Pagination }
);
