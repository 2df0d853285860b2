// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::checkouts`: ConsignmentCouponDiscount.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsignmentCouponDiscount {
    pub code: Option<String>,
    pub amount: Option<Decimal>,
}

record!(ConsignmentCouponDiscount { code, amount });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::checkouts" ["storefront-checkouts" "v3-checkouts"]
operations {}
types { ConsignmentCouponDiscount }
);
