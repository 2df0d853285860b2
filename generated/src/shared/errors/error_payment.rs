// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: ErrorPayment.

use bigcommerce_runtime::codegen::{Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorPayment {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub detail: Option<String>,
    pub r#type: Option<String>,
    pub code: Option<i64>,
    pub errors: Option<Map<String, String>>,
}

record!(ErrorPayment { status, title, detail, r#type, code, errors });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["payments-processing" "v3-payments-access-tokens" "v3-payments-methods"]
operations {}
types { ErrorPayment }
);
