// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `invoice_management`.

pub mod config;
