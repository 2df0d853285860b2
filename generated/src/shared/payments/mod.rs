// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: payments.

pub(crate) mod id;

pub use id::Id;
