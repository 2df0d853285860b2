// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `payments`.

#[cfg(feature = "v2-payments-methods")]
pub mod methods;
