// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: UnprocessableContentError.

use bigcommerce_runtime::codegen::{Json, Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableContentError {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub errors: Option<Map<String, Json>>,
}

record!(UnprocessableContentError { status, title, r#type, errors });
