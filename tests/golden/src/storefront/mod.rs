// Written by `cargo xtask regen`; edit nothing here.
//! REST Storefront: `https://{store_domain}/api/storefront`.

pub mod rules;
