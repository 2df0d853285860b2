// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::catalog`: CustomUrl.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomUrl {
    pub url: Option<String>,
    pub is_customized: Option<bool>,
}

record!(CustomUrl { url, is_customized });

impl CustomUrl {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    pub fn is_customized(mut self, value: bool) -> Self {
        self.is_customized = Some(value);
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::catalog" ["v3-catalog-brands" "v3-catalog-categories"]
operations {}
types { CustomUrl }
);
