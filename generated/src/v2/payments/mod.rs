// Written by `cargo xtask regen`; edit nothing here.
//! REST Payments: `https://payments.bigcommerce.com/stores/{store_hash}`.

#[cfg(feature = "v2-payments-methods")]
pub mod methods;
