// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::checkouts`: CheckoutTax.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutTax {
    pub name: Option<String>,
    pub amount: Option<Decimal>,
}

record!(CheckoutTax { name, amount });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::checkouts" ["storefront-checkouts" "storefront-orders" "v3-checkouts"]
operations {}
types { CheckoutTax }
);
