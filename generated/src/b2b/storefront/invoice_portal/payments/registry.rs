// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of PaymentMethod as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::storefront::invoice_portal::payments" ["b2b-storefront-invoice-portal-payments"]
operations {
    GetPaymentModules [200],
}
types { PaymentModule }
);
