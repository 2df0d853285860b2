// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: OrderError.

use bigcommerce_runtime::codegen::{Json, Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrderError {
    pub code: Option<i64>,
    pub message: Option<String>,
    pub data: Option<Map<String, Json>>,
}

record!(OrderError { code, message, data });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-storefront-orders" "b2b-storefront-quote-requests"]
operations {}
types { OrderError }
);
