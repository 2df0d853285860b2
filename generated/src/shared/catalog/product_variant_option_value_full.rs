// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::catalog`: ProductVariantOptionValueFull.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductVariantOptionValueFull {
    pub id: Option<i64>,
    /// 1 to 255 characters.
    pub label: String,
    pub option_id: Option<i64>,
    /// 1 to 255 characters.
    pub option_display_name: String,
}

record!(ProductVariantOptionValueFull { id, label, option_id, option_display_name });

impl ProductVariantOptionValueFull {
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
