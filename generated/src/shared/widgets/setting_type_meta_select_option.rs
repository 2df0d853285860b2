// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::widgets`: SettingTypeMetaSelectOption.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SettingTypeMetaSelectOption {
    pub label: Option<String>,
    pub value: Option<String>,
}

record!(SettingTypeMetaSelectOption { label, value });

impl SettingTypeMetaSelectOption {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::widgets" ["storefront-form-fields" "v3-widgets"]
operations {}
types { SettingTypeMetaSelectOption }
);
