// Written by `cargo xtask regen`; edit nothing here.
//! Types of Write only is left out of responses.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountInput {
    pub login: Option<String>,
    /// Write-only.
    pub password: Option<String>,
}

record!(AccountInput { login, password });

impl AccountInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn login(mut self, value: impl Into<String>) -> Self {
        self.login = Some(value.into());
        self
    }
    /// Write-only.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Account {
    pub login: Option<String>,
}

record!(Account { login });
