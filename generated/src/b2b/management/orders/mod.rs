// Written by `cargo xtask regen`; edit nothing here.
//! Orders.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/order). Feature: `b2b-management-orders`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::management::orders::GetAllOrders};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetAllOrders::new().send(&client).await?;
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
    BadRequestError, CurrencyLocation, ExtraFieldUpdate, ExtraInfo, NotFoundError,
    NotFoundErrorData, OrderBy, OrderSortBy, WithObjectAndMetadataMeta,
};
