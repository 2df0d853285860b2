// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: NotFoundErrorError.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotFoundErrorError {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub detail: Option<String>,
}

record!(NotFoundErrorError { status, title, r#type, detail });
