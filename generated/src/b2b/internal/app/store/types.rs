// Written by `cargo xtask regen`; edit nothing here.
//! Types of store.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoreThemeInput {
    pub store_hash: String,
    pub base_store_hash: String,
    pub theme_name: String,
}

record!(StoreThemeInput {
    store_hash = "storeHash", base_store_hash = "baseStoreHash", theme_name = "themeName",
});

impl StoreThemeInput {
    pub fn new(
        store_hash: impl Into<String>,
        base_store_hash: impl Into<String>,
        theme_name: impl Into<String>,
    ) -> Self {
        Self {
            store_hash: store_hash.into(),
            base_store_hash: base_store_hash.into(),
            theme_name: theme_name.into(),
        }
    }
    pub fn store_hash(mut self, value: impl Into<String>) -> Self {
        self.store_hash = value.into();
        self
    }
    pub fn base_store_hash(mut self, value: impl Into<String>) -> Self {
        self.base_store_hash = value.into();
        self
    }
    pub fn theme_name(mut self, value: impl Into<String>) -> Self {
        self.theme_name = value.into();
        self
    }
}
