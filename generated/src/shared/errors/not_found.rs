// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: NotFound.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotFound {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub instance: Option<String>,
}

record!(NotFound { status, title, r#type, instance });
