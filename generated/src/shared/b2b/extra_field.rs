// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: ExtraField.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtraField {
    pub field_name: String,
    pub field_value: String,
}

record!(ExtraField { field_name = "fieldName", field_value = "fieldValue" });

impl ExtraField {
    pub fn new(field_name: impl Into<String>, field_value: impl Into<String>) -> Self {
        Self {
            field_name: field_name.into(),
            field_value: field_value.into(),
        }
    }
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = value.into();
        self
    }
    pub fn field_value(mut self, value: impl Into<String>) -> Self {
        self.field_value = value.into();
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-invoice-management-invoices" "b2b-management-companies" "b2b-management-v2" "b2b-storefront-companies"]
operations {}
types { ExtraField }
);
