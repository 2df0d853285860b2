// Written by `cargo xtask regen`; edit nothing here.
//! REST Management V2: `https://api.bigcommerce.com/stores/{store_hash}/v2`.

pub mod rules;
