// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `payments`.

#[cfg(feature = "v3-payments-access-tokens")]
pub mod access_tokens;
#[cfg(feature = "v3-payments-methods")]
pub mod methods;
