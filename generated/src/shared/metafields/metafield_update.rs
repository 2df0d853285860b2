// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::metafields`: MetafieldUpdate.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetafieldUpdate {
    /// 1 to 64 characters.
    pub key: String,
    /// 1 to 65535 characters.
    pub value: String,
    /// 1 to 64 characters.
    pub namespace: String,
    pub permission_set: crate::shared::metafields::PermissionSet,
    /// At most 255 characters.
    pub description: Nullable<String>,
}

record!(MetafieldUpdate { key, value, namespace, permission_set, description });

impl MetafieldUpdate {
    pub fn new(
        key: impl Into<String>,
        value: impl Into<String>,
        namespace: impl Into<String>,
        permission_set: impl Into<crate::shared::metafields::PermissionSet>,
    ) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            namespace: namespace.into(),
            permission_set: permission_set.into(),
            ..Record::empty()
        }
    }
    /// 1 to 64 characters.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = value.into();
        self
    }
    /// 1 to 65535 characters.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
    /// 1 to 64 characters.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = value.into();
        self
    }
    pub fn permission_set(
        mut self,
        value: impl Into<crate::shared::metafields::PermissionSet>,
    ) -> Self {
        self.permission_set = value.into();
        self
    }
    /// At most 255 characters.
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = value.into();
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::metafields" ["v3-carts" "v3-catalog-categories" "v3-catalog-product-variants" "v3-catalog-products" "v3-orders" "v3-store-information"]
operations {}
types { MetafieldUpdate }
);
