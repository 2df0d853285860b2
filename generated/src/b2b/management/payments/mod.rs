// Written by `cargo xtask regen`; edit nothing here.
//! Payments.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/payment). Feature: `b2b-management-payments`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::management::payments::GetPaymentMethods};
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

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;

pub use crate::shared::b2b::{
    BadRequestError, NotFoundErrorData, OrderBy, OrderSortBy, PaymentMethod,
    WithObjectAndMetadataMeta,
};
