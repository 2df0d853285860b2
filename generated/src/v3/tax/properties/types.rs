// Written by `cargo xtask regen`; edit nothing here.
//! Types of Tax Properties.

use bigcommerce_runtime::codegen::{DateTime, Json, Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Property {
    /// Read-only.
    pub id: Option<i64>,
    pub code: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    /// Read-only.
    pub created_at: Option<DateTime>,
    /// Read-only.
    pub updated_at: Option<DateTime>,
    pub r#type: Option<PropertyType>,
}

record!(Property { id, code, display_name, description, created_at, updated_at, r#type });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PropertyPost {
    pub code: String,
    pub display_name: String,
    pub description: Option<String>,
    pub r#type: PropertyType,
}

record!(PropertyPost { code, display_name, description, r#type });

impl PropertyPost {
    pub fn new(
        code: impl Into<String>,
        display_name: impl Into<String>,
        r#type: impl Into<PropertyType>,
    ) -> Self {
        Self {
            code: code.into(),
            display_name: display_name.into(),
            r#type: r#type.into(),
            ..Record::empty()
        }
    }
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = value.into();
        self
    }
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        self.display_name = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    pub fn r#type(mut self, value: impl Into<PropertyType>) -> Self {
        self.r#type = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PropertyPut {
    pub id: i64,
    pub code: Nullable<String>,
    pub display_name: Nullable<String>,
    pub description: Nullable<String>,
}

record!(PropertyPut { id, code, display_name, description });

impl PropertyPut {
    pub fn new(id: i64) -> Self {
        Self { id, ..Record::empty() }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    pub fn code(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.code = value.into();
        self
    }
    pub fn display_name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.display_name = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductTaxProperty {
    pub product_id: Option<i64>,
    pub tax_properties: Option<Map<String, Json>>,
}

record!(ProductTaxProperty { product_id, tax_properties });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductTaxPropertyUpdate {
    pub product_id: i64,
    pub tax_properties: Map<String, Json>,
}

record!(ProductTaxPropertyUpdate { product_id, tax_properties });

impl ProductTaxPropertyUpdate {
    pub fn new(product_id: i64, tax_properties: Map<String, Json>) -> Self {
        Self { product_id, tax_properties }
    }
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = value;
        self
    }
    pub fn tax_properties(mut self, value: Map<String, Json>) -> Self {
        self.tax_properties = value;
        self
    }
}
