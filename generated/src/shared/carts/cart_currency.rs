// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::carts`: CartCurrency.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartCurrency {
    pub code: Option<String>,
    pub decimal_places: Option<i64>,
    pub name: Option<String>,
    pub symbol: Option<String>,
}

record!(CartCurrency { code, decimal_places = "decimalPlaces", name, symbol });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::carts" ["storefront-carts" "storefront-checkouts" "storefront-orders"]
operations {}
types { CartCurrency }
);
