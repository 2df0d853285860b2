// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: PaymentMethod.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethod {
    pub id: Option<i64>,
    pub payment_code: Option<String>,
    pub payment_title: Option<String>,
}

record!(PaymentMethod { id, payment_code = "paymentCode", payment_title = "paymentTitle" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-internal" "b2b-management-payments"]
operations {}
types { PaymentMethod }
);
