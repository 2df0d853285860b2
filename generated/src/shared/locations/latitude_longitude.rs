// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::locations`: LatitudeLongitude.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LatitudeLongitude {
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
}

record!(LatitudeLongitude { latitude, longitude });

impl LatitudeLongitude {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn latitude(mut self, value: f64) -> Self {
        self.latitude = Some(value);
        self
    }
    pub fn longitude(mut self, value: f64) -> Self {
        self.longitude = Some(value);
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::locations" ["storefront-pickup-options" "v3-locations"]
operations {}
types { LatitudeLongitude }
);
