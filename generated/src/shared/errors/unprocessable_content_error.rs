// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: UnprocessableContentError.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableContentError {
    pub status: Option<Decimal>,
    /// At least 1 character.
    pub title: Option<String>,
    /// At least 1 character.
    pub r#type: Option<String>,
}

record!(UnprocessableContentError { status, title, r#type });
