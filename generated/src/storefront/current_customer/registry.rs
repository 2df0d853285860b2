// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Current Customer as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("storefront::current_customer" ["storefront-current-customer"]
operations {
    GetCurrentCustomer [200],
}
types {}
);
