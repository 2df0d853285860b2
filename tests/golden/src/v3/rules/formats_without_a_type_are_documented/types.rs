// Written by `cargo xtask regen`; edit nothing here.
//! Types of Formats without a type are documented.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// Format: `uuid`.
    pub uuid: Option<String>,
    /// Format: `email`.
    pub email: Option<String>,
    /// Format: `uri`.
    pub site: Option<String>,
}

record!(Person { uuid, email, site });

impl Person {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Format: `uuid`.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Format: `email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Format: `uri`.
    pub fn site(mut self, value: impl Into<String>) -> Self {
        self.site = Some(value.into());
        self
    }
}
