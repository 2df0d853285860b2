// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::locations`: AddressGeoCoordinates.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddressGeoCoordinates {
    pub latitude: f64,
    pub longitude: f64,
}

record!(AddressGeoCoordinates { latitude, longitude });

impl AddressGeoCoordinates {
    pub fn new(latitude: f64, longitude: f64) -> Self {
        Self { latitude, longitude }
    }
    pub fn latitude(mut self, value: f64) -> Self {
        self.latitude = value;
        self
    }
    pub fn longitude(mut self, value: f64) -> Self {
        self.longitude = value;
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::locations" ["v3-locations" "v3-pickup-options"]
operations {}
types { AddressGeoCoordinates }
);
