// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `invoice_management`.

#[cfg(feature = "b2b-invoice-management-invoices")]
pub mod invoices;
#[cfg(feature = "b2b-invoice-management-payments")]
pub mod payments;
#[cfg(feature = "b2b-invoice-management-receipts")]
pub mod receipts;
