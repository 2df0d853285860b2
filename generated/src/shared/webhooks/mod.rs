// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: webhooks.

pub(crate) mod scope;

pub use scope::Scope;
