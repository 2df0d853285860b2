// Written by `cargo xtask regen`; edit nothing here.
//! Contracts of providers: BigCommerce calls the app.

pub mod rules;
