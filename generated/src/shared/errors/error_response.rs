// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: ErrorResponse.

use bigcommerce_runtime::codegen::{Json, Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    pub errors: Option<Map<String, Json>>,
    pub instance: Option<String>,
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}

record!(ErrorResponse { errors, instance, status, title, r#type });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["v3-abandoned-carts" "v3-carts" "v3-catalog-brands" "v3-catalog-categories" "v3-catalog-category-trees" "v3-catalog-product-modifiers" "v3-catalog-product-variant-options" "v3-catalog-product-variants" "v3-catalog-products" "v3-channels" "v3-page-widgets" "v3-price-lists" "v3-scripts" "v3-settings" "v3-subscribers" "v3-themes" "v3-widgets"]
operations {}
types { ErrorResponse }
);
