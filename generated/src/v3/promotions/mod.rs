// Written by `cargo xtask regen`; edit nothing here.
//! Promotions API.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/promotions). Feature: `v3-promotions`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::promotions::GetPromotions};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetPromotions::new().send(&client).await?;
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

pub use crate::shared::carts::Currency;
pub use crate::shared::checkouts::Id;
pub use crate::shared::errors::{
    BadRequestError, UnprocessableContentError, WritePartialSuccessMeta,
};
pub use crate::shared::values::Direction;
