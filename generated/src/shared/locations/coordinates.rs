// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::locations`: Coordinates.

use bigcommerce_runtime::codegen::{Decimal, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Coordinates {
    pub latitude: Option<Decimal>,
    pub longitude: Option<Decimal>,
}

record!(Coordinates { latitude, longitude });

impl Coordinates {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn latitude(mut self, value: impl Into<Decimal>) -> Self {
        self.latitude = Some(value.into());
        self
    }
    pub fn longitude(mut self, value: impl Into<Decimal>) -> Self {
        self.longitude = Some(value.into());
        self
    }
}
