// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::carts`: GiftWrapping.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GiftWrapping {
    pub name: Option<String>,
    pub message: Option<String>,
    pub amount: Option<Decimal>,
}

record!(GiftWrapping { name, message, amount });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::carts" ["storefront-carts" "storefront-checkouts" "storefront-orders" "v3-carts"]
operations {}
types { GiftWrapping }
);
