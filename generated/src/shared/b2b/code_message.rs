// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: CodeMessage.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CodeMessage {
    pub code: Option<i64>,
    pub message: Option<String>,
}

record!(CodeMessage { code, message });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-management-channels" "b2b-management-v2" "b2b-storefront-quote-requests" "b2b-storefront-store"]
operations {}
types { CodeMessage }
);
