// Written by `cargo xtask regen`; edit nothing here.
//! Locations.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/locations). Feature: `v3-locations`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::locations::GetLocations};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetLocations::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;

pub use crate::shared::errors::{
    BadRequestError, ConflictError, MetaFieldPartialSuccessDelete, MetaFieldPartialSuccessPostPut,
    UnprocessableContentError, WritePartialSuccessMeta,
};
pub use crate::shared::inventory::SimpleTransaction;
pub use crate::shared::locations::{AddressGeoCoordinates, LatitudeLongitude};
pub use crate::shared::metafields::{
    Metafield, MetafieldBase, MetafieldInput, MetafieldPost, MetafieldPut, MetafieldResourceType,
    PermissionSet, StoreMetafieldField,
};
pub use crate::shared::values::Direction;
