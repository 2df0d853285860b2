// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: UnprocessableContentError.

use bigcommerce_runtime::codegen::{Json, Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnprocessableContentError {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub errors: Option<Map<String, Json>>,
}

record!(UnprocessableContentError { status, title, r#type, errors });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["v3-carts" "v3-catalog-brands" "v3-catalog-categories" "v3-catalog-category-trees" "v3-catalog-product-variants" "v3-catalog-products" "v3-channels" "v3-checkouts" "v3-customer-segments" "v3-customers" "v3-inventory" "v3-locations" "v3-order-pickups" "v3-orders" "v3-promotions" "v3-sites" "v3-store-information"]
operations {}
types { UnprocessableContentError }
);
