// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: ConflictError.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConflictError {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}

record!(ConflictError { status, title, r#type });
