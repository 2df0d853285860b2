// Written by `cargo xtask regen`; edit nothing here.
//! Storefront Carts.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-storefront/carts). Feature: `storefront-carts`.
//!
//! ```no_run
//! use bigcommerce::{Client, storefront::carts::GetCart};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetCart::new().send(&client).await?;
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

pub use crate::shared::carts::{
    CartCurrency, CartLineItemsDigitalItemDiscount, ContactEntity, GiftWrapping,
    PostOrPutGiftWrapping, PostOrPutGiftWrappingWrapDetail, Version,
};
pub use crate::shared::checkouts::CartPostLineItemOptionSelectionOptionValue;
pub use crate::shared::errors::ConflictError;
