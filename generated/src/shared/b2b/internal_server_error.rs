// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: InternalServerError.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InternalServerError {
    pub code: Option<i64>,
    pub data: Option<crate::shared::b2b::NotFoundErrorData>,
    pub message: Option<String>,
}

record!(InternalServerError { code, data, message });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-v2" "b2b-storefront-headless" "b2b-storefront-orders" "b2b-storefront-quote-requests"]
operations {}
types { InternalServerError }
);
