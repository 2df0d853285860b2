// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: ConflictError.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConflictError {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
}

record!(ConflictError { status, title, r#type });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["storefront-carts" "storefront-checkouts" "v2-customers" "v3-abandoned-carts" "v3-catalog-brands" "v3-catalog-category-trees" "v3-catalog-products" "v3-checkouts" "v3-locations" "v3-orders" "v3-pages" "v3-shipping" "v3-sites" "v3-store-information" "v3-webhooks" "v3-wishlists"]
operations {}
types { ConflictError }
);
