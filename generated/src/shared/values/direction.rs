// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::values`: Direction.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Direction {
    Asc,
    Desc,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Direction { Asc = "asc", Desc = "desc" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::values" ["v2-marketing" "v3-carts" "v3-catalog-brands" "v3-catalog-categories" "v3-catalog-product-variants" "v3-catalog-products" "v3-channels" "v3-customers" "v3-locations" "v3-orders" "v3-promotions" "v3-redirects" "v3-scripts" "v3-store-information" "v3-store-logs"]
operations {}
types { Direction }
);
