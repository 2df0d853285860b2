// Written by `cargo xtask regen`; edit nothing here.
//! PaymentMethod.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management). Feature: `b2b-invoice-management-payments`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::invoice_management::payments::GetPayments};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetPayments::new().send(&client).await?;
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
    BadRequestError, CodeValue, Invoice, LineItem, Memo, NotFoundErrorData, OrderBy,
    WithObjectAndMetadataMeta,
};
