// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: GeneralError.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GeneralError {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub code: Option<i64>,
}

record!(GeneralError { status, title, r#type, code });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["v3-catalog-category-trees" "v3-catalog-products"]
operations {}
types { GeneralError }
);
