// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: locations.

#[cfg(any(feature = "storefront-pickup-options", feature = "v3-locations"))]
pub(crate) mod latitude_longitude;
#[cfg(any(feature = "v3-locations", feature = "v3-pickup-options"))]
pub(crate) mod address_geo_coordinates;

#[cfg(any(feature = "storefront-pickup-options", feature = "v3-locations"))]
pub use latitude_longitude::LatitudeLongitude;
#[cfg(any(feature = "v3-locations", feature = "v3-pickup-options"))]
pub use address_geo_coordinates::AddressGeoCoordinates;
