// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `invoice_portal`.

#[cfg(feature = "b2b-storefront-invoice-portal-invoices")]
pub mod invoices;
#[cfg(feature = "b2b-storefront-invoice-portal-payments")]
pub mod payments;
#[cfg(feature = "b2b-storefront-invoice-portal-payment-orders")]
pub mod payment_orders;
#[cfg(feature = "b2b-storefront-invoice-portal-receipts")]
pub mod receipts;
