// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `rules`.

#[cfg(feature = "payments-rules-payments-family")]
pub mod payments_family;
