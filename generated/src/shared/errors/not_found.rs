// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: NotFound.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotFound {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub instance: Option<String>,
}

record!(NotFound { status, title, r#type, instance });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["v3-carts" "v3-catalog-brands" "v3-catalog-categories" "v3-catalog-product-modifiers" "v3-catalog-product-variant-options" "v3-catalog-product-variants" "v3-catalog-products" "v3-channels" "v3-customers" "v3-orders" "v3-price-lists" "v3-subscribers"]
operations {}
types { NotFound }
);
