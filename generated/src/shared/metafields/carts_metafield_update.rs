// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::metafields`: CartsMetafieldUpdate.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CartsMetafieldUpdate {
    pub permission_set: crate::shared::metafields::PermissionSet,
    /// 1 to 64 characters.
    pub namespace: String,
    /// 1 to 64 characters.
    pub key: String,
    /// 1 to 65535 characters.
    pub value: String,
    /// At most 255 characters.
    pub description: Nullable<String>,
    pub id: i64,
}

record!(CartsMetafieldUpdate { permission_set, namespace, key, value, description, id });

impl CartsMetafieldUpdate {
    pub fn new(
        permission_set: impl Into<crate::shared::metafields::PermissionSet>,
        namespace: impl Into<String>,
        key: impl Into<String>,
        value: impl Into<String>,
        id: i64,
    ) -> Self {
        Self {
            permission_set: permission_set.into(),
            namespace: namespace.into(),
            key: key.into(),
            value: value.into(),
            id,
            ..Record::empty()
        }
    }
    pub fn permission_set(
        mut self,
        value: impl Into<crate::shared::metafields::PermissionSet>,
    ) -> Self {
        self.permission_set = value.into();
        self
    }
    /// 1 to 64 characters.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = value.into();
        self
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
    /// At most 255 characters.
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = value.into();
        self
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::metafields" ["v3-carts" "v3-orders" "v3-store-information"]
operations {}
types { CartsMetafieldUpdate }
);
