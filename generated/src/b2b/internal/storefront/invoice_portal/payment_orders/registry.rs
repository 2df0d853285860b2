// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of PaymentBCOrder as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::storefront::invoice_portal::payment_orders" ["b2b-internal"]
operations {
    CreateBigcommerceCart [200] (BigcommerceCartInput),
    GetPaymentBigcommerceCart [200],
    GetBigcommercePaymentAllowedMethods [200],
    FinishBigcommercePayment [200] (FinishBigcommercePaymentInput),
}
types {
    BigcommerceCartInput, BigcommerceCartInputDetails, BigcommerceCart, PaymentBigcommerceCart,
    BigcommercePaymentAllowedMethod, FinishBigcommercePaymentInput, FinishBigcommercePaymentResult,
}
);
