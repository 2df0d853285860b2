// Written by `cargo xtask regen`; edit nothing here.
//! REST Payments: `https://payments.bigcommerce.com/stores/{store_hash}`.

pub mod rules;
