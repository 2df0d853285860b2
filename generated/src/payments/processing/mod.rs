// Written by `cargo xtask regen`; edit nothing here.
//! Payment Processing.
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-payments/processing). Feature: `payments-processing`.

mod operations;
mod types;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;
pub use enums::*;

pub use crate::shared::customers::{StoredBankAccountType, StoredCardType, StoredPayPalAccountType};
pub use crate::shared::errors::ErrorPayment;
