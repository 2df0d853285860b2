// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::catalog`: UrlIsCustomized.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UrlIsCustomized {
    pub url: Option<String>,
    pub is_customized: Option<bool>,
}

record!(UrlIsCustomized { url, is_customized });

impl UrlIsCustomized {
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
