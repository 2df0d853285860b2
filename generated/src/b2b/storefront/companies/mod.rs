// Written by `cargo xtask regen`; edit nothing here.
//! Companies and Users.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/company). Feature: `b2b-storefront-companies`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::storefront::companies::GetAddressEditPermission};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetAddressEditPermission::new().send(&client).await?;
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

pub use crate::shared::b2b::{
    AddressInformation, CompanyId, Country, DefaultError, ExtraField, ExtraFieldUpdate,
    OrderExtraFields, Pagination, State,
};
