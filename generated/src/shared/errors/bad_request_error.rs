// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: BadRequestError.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BadRequestError {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub detail: Option<String>,
}

record!(BadRequestError { status, title, r#type, detail });
