// Written by `cargo xtask regen`; edit nothing here.
//! The modules of `storefront`.

pub mod quotes;
pub mod store_configs;
pub mod headless;
pub mod invoice_portal;
