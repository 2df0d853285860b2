// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Payment Access Token as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::payments::access_tokens" ["v3-payments-access-tokens"]
operations {
    CreatePaymentAccessToken [201] (PaymentAccessTokenInput) { 400 ErrorPayment, 401 ErrorPayment, 404 ErrorPayment, 409 ErrorPayment, 422 ErrorPayment, 0 ErrorPayment },
}
types { PaymentAccessTokenInput, Order }
);
