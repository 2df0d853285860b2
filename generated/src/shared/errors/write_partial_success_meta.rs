// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: WritePartialSuccessMeta.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WritePartialSuccessMeta {
    pub total: Option<i64>,
    pub success: Option<i64>,
    pub failed: Option<i64>,
}

record!(WritePartialSuccessMeta { total, success, failed });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["v3-carts" "v3-catalog-brands" "v3-catalog-categories" "v3-catalog-category-trees" "v3-catalog-product-variants" "v3-catalog-products" "v3-channels" "v3-customer-segments" "v3-customers" "v3-locations" "v3-orders" "v3-promotions" "v3-store-information"]
operations {}
types { WritePartialSuccessMeta }
);
