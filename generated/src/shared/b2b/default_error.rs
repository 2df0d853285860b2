// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: DefaultError.

use bigcommerce_runtime::codegen::{Json, Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultError {
    pub code: Option<i64>,
    pub data: Option<Map<String, Json>>,
    pub message: Option<String>,
}

record!(DefaultError { code, data, message });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-management-v2" "b2b-storefront-companies" "b2b-storefront-orders" "b2b-storefront-quote-requests"]
operations {}
types { DefaultError }
);
