// Written by `cargo xtask regen`; edit nothing here.
//! REST Management V3: `https://api.bigcommerce.com/stores/{store_hash}/v3`.

pub mod rules;
pub mod boards;
pub mod planks;
