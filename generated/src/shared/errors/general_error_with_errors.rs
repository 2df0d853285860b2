// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: GeneralErrorWithErrors.

use bigcommerce_runtime::codegen::{Json, Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeneralErrorWithErrors {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub errors: Option<Map<String, Json>>,
}

record!(GeneralErrorWithErrors { status, title, r#type, errors });
