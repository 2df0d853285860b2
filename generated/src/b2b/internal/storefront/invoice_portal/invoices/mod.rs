// Written by `cargo xtask regen`; edit nothing here.
//! Invoices.
//!
//! Feature: `b2b-internal`.
//!
//! ```no_run
//! use bigcommerce::{Client, b2b::internal::storefront::invoice_portal::invoices::GetInvoices};
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
    CodeValue, DetailsHeaderBillingAddress, InvoiceDetailsHeaderCostLine, InvoiceSortBy, OrderBy,
    SearchBy, Url,
};
