// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: BadRequestError.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BadRequestError {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub r#type: Option<String>,
    pub detail: Option<String>,
}

record!(BadRequestError { status, title, r#type, detail });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::errors" ["storefront-checkouts" "v3-carts" "v3-catalog-brands" "v3-catalog-categories" "v3-catalog-product-variants" "v3-catalog-products" "v3-channels" "v3-checkouts" "v3-customers" "v3-locations" "v3-orders" "v3-pages" "v3-promotions" "v3-shipping" "v3-store-information"]
operations {}
types { BadRequestError }
);
