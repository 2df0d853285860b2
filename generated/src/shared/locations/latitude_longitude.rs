// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::locations`: LatitudeLongitude.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LatitudeLongitude {
    pub latitude: Decimal,
    pub longitude: Decimal,
}

record!(LatitudeLongitude { latitude, longitude });

impl LatitudeLongitude {
    pub fn new(latitude: impl Into<Decimal>, longitude: impl Into<Decimal>) -> Self {
        Self {
            latitude: latitude.into(),
            longitude: longitude.into(),
        }
    }
    pub fn latitude(mut self, value: impl Into<Decimal>) -> Self {
        self.latitude = value.into();
        self
    }
    pub fn longitude(mut self, value: impl Into<Decimal>) -> Self {
        self.longitude = value.into();
        self
    }
}
