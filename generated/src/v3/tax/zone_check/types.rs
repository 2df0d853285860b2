// Written by `cargo xtask regen`; edit nothing here.
//! Types of Tax Zone Check.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ZoneCheckInput {
    pub country_code: String,
    pub subdivision_codes: Option<String>,
    pub postal_code: Option<String>,
    pub customer_group_id: Option<i64>,
}

record!(ZoneCheckInput { country_code, subdivision_codes, postal_code, customer_group_id });

impl ZoneCheckInput {
    pub fn new(country_code: impl Into<String>) -> Self {
        Self {
            country_code: country_code.into(),
            ..Record::empty()
        }
    }
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = value.into();
        self
    }
    pub fn subdivision_codes(mut self, value: impl Into<String>) -> Self {
        self.subdivision_codes = Some(value.into());
        self
    }
    pub fn postal_code(mut self, value: impl Into<String>) -> Self {
        self.postal_code = Some(value.into());
        self
    }
    pub fn customer_group_id(mut self, value: i64) -> Self {
        self.customer_group_id = Some(value);
        self
    }
}
