// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Storefront Customers as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("storefront::customers" ["storefront-customers"]
operations {
    CreateCustomer [204] (CustomerCreate),
}
types { CustomerCreate, CustomFields }
);
