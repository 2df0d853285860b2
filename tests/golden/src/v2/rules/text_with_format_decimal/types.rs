// Written by `cargo xtask regen`; edit nothing here.
//! Types of Text with format decimal.

use bigcommerce_runtime::codegen::{Decimal, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Fee {
    pub fee: Option<Decimal>,
    pub fees: Option<Vec<Decimal>>,
}

record!(Fee { fee as Text, fees as Text });

impl Fee {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn fee(mut self, value: impl Into<Decimal>) -> Self {
        self.fee = Some(value.into());
        self
    }
    pub fn fees(mut self, value: impl IntoIterator<Item = Decimal>) -> Self {
        self.fees = Some(value.into_iter().collect());
        self
    }
}
