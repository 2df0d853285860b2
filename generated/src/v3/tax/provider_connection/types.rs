// Written by `cargo xtask regen`; edit nothing here.
//! Types of Tax Provider Connection.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxProviderConnection {
    pub username: Option<String>,
    pub configured: Option<bool>,
    pub profile: Option<String>,
    pub target: Option<TaxProviderConnectionTarget>,
}

record!(TaxProviderConnection { username, configured, profile, target });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxProviderConnectionTarget {
    pub country_codes: Option<Vec<String>>,
    pub subdivision_codes: Option<Vec<String>>,
}

record!(TaxProviderConnectionTarget { country_codes, subdivision_codes });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxProviderConnectionUpdate {
    pub username: Nullable<String>,
    pub password: Nullable<String>,
    pub profile: Nullable<String>,
}

record!(TaxProviderConnectionUpdate { username, password, profile });

impl TaxProviderConnectionUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn username(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.username = value.into();
        self
    }
    pub fn password(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.password = value.into();
        self
    }
    pub fn profile(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.profile = value.into();
        self
    }
}
