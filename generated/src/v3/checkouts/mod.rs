// Written by `cargo xtask regen`; edit nothing here.
//! Checkouts.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-management/checkouts). Feature: `v3-checkouts`.
//!
//! ```no_run
//! use bigcommerce::{Client, v3::checkouts::GetCheckoutSettings};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetCheckoutSettings::new().send(&client).await?;
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
    Banner, ContactEntity, Currency, Discount, ItemGiftCertificate, LineItemsCustomItem, Version,
};
pub use crate::shared::checkouts::{
    CartPostLineItemOptionSelectionOptionValue, CheckoutTax, ConsignmentCouponDiscount, FeeType, Id,
};
pub use crate::shared::errors::{
    BadRequestError, CheckoutError, ConflictError, UnprocessableContentError,
};
