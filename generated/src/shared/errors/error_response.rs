// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: ErrorResponse.

use bigcommerce_runtime::codegen::{Json, Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    pub errors: Option<Map<String, Json>>,
    pub instance: Option<String>,
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}

record!(ErrorResponse { errors, instance, status, title, r#type });
