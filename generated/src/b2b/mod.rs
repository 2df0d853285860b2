// Written by `cargo xtask regen`; edit nothing here.
//! B2B Edition: `https://api-b2b.bigcommerce.com`.

pub mod management;
pub mod invoice_management;
#[cfg(feature = "b2b-internal")]
pub mod internal;
#[cfg(feature = "b2b-management-v2")]
pub mod management_v2;
pub mod storefront;
