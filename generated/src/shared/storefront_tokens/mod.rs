// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: storefront tokens.

pub(crate) mod token;

pub use token::Token;
