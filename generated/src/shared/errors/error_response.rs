// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: ErrorResponse.

use bigcommerce_runtime::codegen::{Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub instance: Option<String>,
    pub errors: Option<Map<String, String>>,
}

record!(ErrorResponse { status, title, r#type, instance, errors });
