// Written by `cargo xtask regen`; edit nothing here.
//! Customers V2.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/customers-v2). Feature: `v2-customers`.
//!
//! ```no_run
//! use bigcommerce::{Client, v2::customers::GetCustomerGroups};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetCustomerGroups::new().send(&client).await?;
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

pub use crate::shared::count::Count;
pub use crate::shared::customers::{AddressType, NameValue, UrlResource};
pub use crate::shared::errors::{ConflictError, ErrorRequest, StatusMessage};
pub use crate::shared::settings::{CategoryType, ProductType};
pub use crate::shared::values::PriceListRecordBulkPricingTierType;
