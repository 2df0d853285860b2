// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: BadRequestError.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BadRequestError {
    pub status: Option<Decimal>,
    /// At least 1 character.
    pub title: Option<String>,
    /// At least 1 character.
    pub r#type: Option<String>,
    /// At least 1 character.
    pub detail: Option<String>,
}

record!(BadRequestError { status, title, r#type, detail });
