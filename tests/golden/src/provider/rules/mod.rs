// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `rules`.

#[cfg(feature = "provider-rules-contract-of-an-app")]
pub mod contract_of_an_app;

#[cfg(feature = "provider-rules-contract-of-an-app")]
pub use bigcommerce_runtime::provider::*;
