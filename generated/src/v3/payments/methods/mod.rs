// Written by `cargo xtask regen`; edit nothing here.
//! Accepted Payment Methods.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-payments/methods). Feature: `v3-payments-methods`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::payments::methods::GetPaymentMethods};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetPaymentMethods::new().send(&client).await?;
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

pub use crate::shared::errors::ErrorPayment;
