// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::checkouts`: ConsignmentCouponDiscount, CheckoutTax.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsignmentCouponDiscount {
    pub code: Option<String>,
    pub amount: Option<Decimal>,
}

record!(ConsignmentCouponDiscount { code, amount });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutTax {
    pub name: Option<String>,
    pub amount: Option<Decimal>,
}

record!(CheckoutTax { name, amount });
