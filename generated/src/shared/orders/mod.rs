// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: orders.

pub(crate) mod gift_certificate_status;

pub use gift_certificate_status::GiftCertificateStatus;
