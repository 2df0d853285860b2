// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Accepted Payment Methods as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::payments::methods" ["v3-payments-methods"]
operations {
    GetPaymentMethods [200] { 400 ErrorPayment, 401 ErrorPayment, 404 ErrorPayment, 422 ErrorPayment, 0 ErrorPayment },
}
types {
    PaymentMethod, PaymentMethodStoredInstrument, PaymentMethodSupportedInstrument,
    PaymentMethodSupportedInstrumentType,
}
);
