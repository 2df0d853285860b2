// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::checkouts`: Id.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Id {
    pub id: Option<i64>,
}

record!(Id { id });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::checkouts" ["storefront-orders" "v3-checkouts" "v3-promotions"]
operations {}
types { Id }
);
