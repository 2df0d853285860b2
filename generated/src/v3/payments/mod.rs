// Written by `cargo xtask regen`; edit nothing here.
//! REST Payments: `https://payments.bigcommerce.com/stores/{store_hash}`.

#[cfg(feature = "v3-payments-access-tokens")]
pub mod access_tokens;
#[cfg(feature = "v3-payments-methods")]
pub mod methods;
