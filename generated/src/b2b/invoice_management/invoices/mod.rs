// Written by `cargo xtask regen`; edit nothing here.
//! Invoices.
//!
//! [Reference](https://developer.bigcommerce.com/b2b-edition/apis/rest-management/invoice-management). Feature: `b2b-invoice-management-invoices`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::invoice_management::invoices::GetInvoices};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let client = Client::from_env()?;
//! let answer = GetInvoices::new().send(&client).await?;
//! println!("{answer:?}");
//! # Ok(())
//! # }
//! ```

mod operations;
mod types;

#[cfg(feature = "registry")]
pub(crate) mod registry;

pub use operations::*;
pub use types::*;

pub use crate::shared::b2b::{
    BadRequestError, CodeValue, CustomFields, DetailsHeaderBillingAddress, ExtraField,
    ExtraFieldUpdate, ExtraFields, Invoice, InvoiceDetailsHeaderCostLine, InvoiceSortBy,
    IsIncludeExtraField, NotFoundErrorData, OrderBy, SearchBy, WithObjectAndMetadataMeta,
};
