// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: NotFoundError.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotFoundError {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub instance: Option<String>,
}

record!(NotFoundError { status, title, r#type, instance });
