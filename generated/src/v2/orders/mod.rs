// Written by `cargo xtask regen`; edit nothing here.
//! Orders V2.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/orders). Feature: `v2-orders`.
//!
//! ```no_run
//! use bigcommerce::{Client, v2::orders::GetOrdersCount};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetOrdersCount::new().send(&client).await?;
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

pub use crate::shared::carts::PaymentProviderId;
pub use crate::shared::checkouts::FeeType;
pub use crate::shared::count::Count;
pub use crate::shared::customers::{FormFields, NameValue, TextOrNumberOrList, UrlResource};
pub use crate::shared::errors::StatusMessage;
