// Written by `cargo xtask regen`; edit nothing here.
//! Storefront Orders.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-storefront/orders). Feature: `storefront-orders`.

mod operations;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;

pub use crate::shared::carts::{CartCurrency, GiftWrapping};
pub use crate::shared::checkouts::{Address, CheckoutTax, CustomField, Id};
pub use crate::shared::customers::NameValue;
