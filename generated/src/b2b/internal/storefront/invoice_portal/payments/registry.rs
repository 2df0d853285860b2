// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of PaymentMethod as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::storefront::invoice_portal::payments" ["b2b-internal"]
operations {
    GetPaymentModules [200],
}
types { PaymentModule, PaymentModuleValue }
);
