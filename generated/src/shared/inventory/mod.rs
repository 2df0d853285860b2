// Written by `cargo xtask regen`; edit nothing here.
//! Shared shapes: inventory.

mod simple_transaction;

pub use simple_transaction::SimpleTransaction;
