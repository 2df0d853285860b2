// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Customer Login (SSO) as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("storefront::customer_login" ["storefront-customer-login"]
operations {
    GetCustomerLogin [200],
}
types {}
);
