// Written by `cargo xtask regen`; edit nothing here.
//! Types of Storefront Cookie Consent.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConsentPreferences {
    pub allow: Vec<i64>,
    pub deny: Vec<i64>,
}

record!(ConsentPreferences { allow, deny });

impl ConsentPreferences {
    pub fn new(
        allow: impl IntoIterator<Item = i64>,
        deny: impl IntoIterator<Item = i64>,
    ) -> Self {
        Self {
            allow: allow.into_iter().collect(),
            deny: deny.into_iter().collect(),
        }
    }
    pub fn allow(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.allow = value.into_iter().collect();
        self
    }
    pub fn deny(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.deny = value.into_iter().collect();
        self
    }
}
