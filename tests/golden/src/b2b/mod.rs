// Written by `cargo xtask regen`; edit nothing here.
//! B2B Edition: `https://api-b2b.bigcommerce.com`.

pub mod rules;
#[cfg(feature = "b2b-internal")]
pub mod internal;
