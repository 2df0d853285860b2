// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::count`: CouponsCount.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CouponsCount {
    pub count: Option<i64>,
}

record!(CouponsCount { count });
