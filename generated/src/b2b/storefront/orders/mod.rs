// Written by `cargo xtask regen`; edit nothing here.
//! Orders.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-storefront/order). Feature: `b2b-storefront-orders`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::storefront::orders::GetAllOrders};
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
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;

pub use crate::shared::b2b::{
    CurrencyLocation, DefaultError, ExtraFieldUpdate, ExtraInfo, InternalServerError,
    NotFoundErrorData, OrderBy, OrderExtraFields, QuoteDetailProductListType, ResourceUrl,
};
