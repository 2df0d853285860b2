// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: CodeMessage.

use bigcommerce_runtime::codegen::{record, registry};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CodeMessage {
    pub code: Option<String>,
    pub message: Option<String>,
}

record!(CodeMessage { code, message });

#[cfg(feature = "registry")]
registry!("shared::errors" ["v3-orders" "v3-settings"]
operations {}
types { CodeMessage }
);
