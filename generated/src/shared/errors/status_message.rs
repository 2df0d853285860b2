// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: StatusMessage.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusMessage {
    pub status: Option<i64>,
    pub message: Option<String>,
}

record!(StatusMessage { status, message });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["v2-customers" "v2-orders"]
operations {}
types { StatusMessage }
);
