// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: payments.

mod id;

pub use id::Id;
