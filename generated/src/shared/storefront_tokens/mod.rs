// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: storefront tokens.

mod token;

pub use token::Token;
