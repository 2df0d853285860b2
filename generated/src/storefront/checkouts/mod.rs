// Written by `cargo xtask regen`; edit nothing here.
//! Storefront Checkouts.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-storefront/checkouts). Feature: `storefront-checkouts`.

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
pub use crate::shared::checkouts::{
    Address, CheckoutTax, ConsignmentCouponDiscount, CustomField, FeeType,
};
pub use crate::shared::errors::{BadRequestError, CheckoutError, ConflictError};
pub use crate::shared::marketing::CouponType;
pub use crate::shared::payments::Id;
pub use crate::shared::storefront_tokens::Token;
