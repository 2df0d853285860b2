// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::b2b`: StoreConfig.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreConfig {
    /// At least 1 character.
    pub id: Option<String>,
    /// At least 1 character.
    pub key: Option<String>,
    /// At least 1 character.
    pub is_enabled: Option<String>,
}

record!(StoreConfig { id, key, is_enabled = "isEnabled" });

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::b2b" ["b2b-app-store-configs" "b2b-storefront-store-configs"]
operations {}
types { StoreConfig }
);
