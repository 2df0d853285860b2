// Written by `cargo xtask regen`; edit nothing here.
//! Customer Login (SSO).
//!
//! [Reference](https://developer.bigcommerce.com/docs/rest-authentication/customer-login). Feature: `storefront-customer-login`.

mod operations;

pub use operations::*;
