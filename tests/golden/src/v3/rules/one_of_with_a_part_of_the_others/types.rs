// Written by `cargo xtask regen`; edit nothing here.
//! Types of One of with a part of the others.

use bigcommerce_runtime::codegen::{Json, record, union};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Line {
    pub line: Option<LineItem>,
}

record!(Line { line });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LineItem {
    Product(Product),
    Custom(Custom),
    Gone(Gone),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(LineItem { Product(object), Custom(object needs "id" "name"), Gone(object) });

impl From<Product> for LineItem {
    fn from(value: Product) -> Self {
        Self::Product(value)
    }
}

impl From<Custom> for LineItem {
    fn from(value: Custom) -> Self {
        Self::Custom(value)
    }
}

impl From<Gone> for LineItem {
    fn from(value: Gone) -> Self {
        Self::Gone(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Product {
    pub id: Option<i64>,
    pub quantity: Option<i64>,
    pub product_id: Option<i64>,
}

record!(Product { id, quantity, product_id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Custom {
    pub id: Option<i64>,
    pub quantity: Option<i64>,
    pub name: Option<String>,
}

record!(Custom { id, quantity, name });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Gone {
    pub id: Option<i64>,
    pub quantity: Option<i64>,
}

record!(Gone { id, quantity });
