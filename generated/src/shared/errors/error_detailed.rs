// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: ErrorDetailed.

use bigcommerce_runtime::codegen::{Json, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorDetailed {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub errors: Option<Json>,
}

record!(ErrorDetailed { status, title, r#type, errors });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["v3-catalog-brands" "v3-webhooks"]
operations {}
types { ErrorDetailed }
);
