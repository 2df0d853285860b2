// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: inventory.

pub(crate) mod simple_transaction;

pub use simple_transaction::SimpleTransaction;
