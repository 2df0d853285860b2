// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: CodeMessage.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CodeMessage {
    pub code: Option<String>,
    pub message: Option<String>,
}

record!(CodeMessage { code, message });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["v3-orders" "v3-settings"]
operations {}
types { CodeMessage }
);
