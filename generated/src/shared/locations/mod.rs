// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: locations.

#[cfg(any(feature = "storefront-pickup-options", feature = "v3-locations"))]
mod coordinates;
#[cfg(any(feature = "v3-locations", feature = "v3-pickup-options"))]
mod latitude_longitude;

#[cfg(any(feature = "storefront-pickup-options", feature = "v3-locations"))]
pub use coordinates::Coordinates;
#[cfg(any(feature = "v3-locations", feature = "v3-pickup-options"))]
pub use latitude_longitude::LatitudeLongitude;
