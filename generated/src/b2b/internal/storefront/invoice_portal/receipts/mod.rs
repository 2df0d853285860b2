// Written by `cargo xtask regen`; edit nothing here.
//! Receipt.
//!
//! Feature: `b2b-internal`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::internal::storefront::invoice_portal::receipts::GetReceipts};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetReceipts::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;
mod enums;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use enums::*;

pub use crate::shared::b2b::{
    CodeValue, Memo, OrderBy, OrderSortBy, Receipt, ReceiptDetails, ReceiptLine,
};
