// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `invoice_portal`.

pub mod invoices;
pub mod payments;
pub mod payment_orders;
pub mod receipts;
