// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: BrandsMetafieldError.

use bigcommerce_runtime::codegen::{Decimal, Json, Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BrandsMetafieldError {
    pub status: Option<Decimal>,
    /// At least 1 character.
    pub title: Option<String>,
    /// At least 1 character.
    pub r#type: Option<String>,
    pub errors: Option<Map<String, Json>>,
}

record!(BrandsMetafieldError { status, title, r#type, errors });
