// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::catalog`: VariantOptionValue, ProductVariantOptionValueInput.

use bigcommerce_runtime::codegen::{Record, record, registry};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VariantOptionValue {
    pub id: Option<i64>,
    /// 1 to 255 characters.
    pub label: Option<String>,
    pub option_id: Option<i64>,
    /// 1 to 255 characters.
    pub option_display_name: Option<String>,
}

record!(VariantOptionValue { id, label, option_id, option_display_name });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductVariantOptionValueInput {
    pub id: Option<i64>,
    /// 1 to 255 characters.
    pub label: String,
    pub option_id: Option<i64>,
    /// 1 to 255 characters.
    pub option_display_name: String,
}

record!(ProductVariantOptionValueInput { id, label, option_id, option_display_name });

impl ProductVariantOptionValueInput {
    pub fn new(
        label: impl Into<String>,
        option_display_name: impl Into<String>,
    ) -> Self {
        Self {
            label: label.into(),
            option_display_name: option_display_name.into(),
            ..Record::empty()
        }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// 1 to 255 characters.
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = value.into();
        self
    }
    pub fn option_id(mut self, value: i64) -> Self {
        self.option_id = Some(value);
        self
    }
    /// 1 to 255 characters.
    pub fn option_display_name(mut self, value: impl Into<String>) -> Self {
        self.option_display_name = value.into();
        self
    }
}

#[cfg(feature = "registry")]
registry!("shared::catalog" ["v3-catalog-product-variants" "v3-catalog-products"]
operations {}
types { VariantOptionValue, ProductVariantOptionValueInput }
);
