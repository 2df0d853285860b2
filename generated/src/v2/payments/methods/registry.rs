// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Payment Methods (Deprecated) as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v2::payments::methods" ["v2-payments-methods"]
operations {
    GetAllPaymentMethods [200],
}
types { Payment }
);
