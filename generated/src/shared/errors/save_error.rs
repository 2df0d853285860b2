// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: SaveError.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SaveError {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub errors: Option<Vec<String>>,
}

record!(SaveError { status, title, r#type, errors });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["v3-abandoned-cart-emails" "v3-pages"]
operations {}
types { SaveError }
);
