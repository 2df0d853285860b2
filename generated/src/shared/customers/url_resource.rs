// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::customers`: UrlResource.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UrlResource {
    pub url: Option<String>,
    pub resource: Option<String>,
}

record!(UrlResource { url, resource });

impl UrlResource {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    pub fn resource(mut self, value: impl Into<String>) -> Self {
        self.resource = Some(value.into());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::customers" ["v2-customers" "v2-geography" "v2-orders"]
operations {}
types { UrlResource }
);
