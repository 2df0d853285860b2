// Written by `cargo xtask regen`; edit nothing here.
//! Receipt.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management). Feature: `b2b-invoice-management-receipts`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::invoice_management::receipts::GetReceipts};
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
    BadRequestError, CodeValue, Invoice, Memo, NotFoundErrorData, OrderBy, Receipt, ReceiptDetails,
    ReceiptLine, WithObjectAndMetadataMeta,
};
