// Written by `cargo xtask regen`; edit nothing here.
//! Types of Storefront family.

use bigcommerce_runtime::codegen::{Json, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Basket {
    pub basket_id: Option<String>,
    pub line_items: Option<Vec<Json>>,
}

record!(Basket { basket_id = "basketId", line_items = "lineItems" });
