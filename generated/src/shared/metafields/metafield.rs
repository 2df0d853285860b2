// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::metafields`: Metafield, MetafieldPost.

use bigcommerce_runtime::codegen::{DateTime, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Metafield {
    pub id: Option<i64>,
    /// 1 to 64 characters.
    pub key: Option<String>,
    /// 1 to 65535 characters.
    pub value: Option<String>,
    /// 1 to 64 characters.
    pub namespace: Option<String>,
    pub permission_set: Option<crate::shared::metafields::PermissionSet>,
    /// At most 255 characters.
    pub description: Option<String>,
    pub resource_type: Option<crate::shared::metafields::MetafieldResourceType>,
    pub resource_id: Option<i64>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
    pub owner_client_id: Option<String>,
}

record!(Metafield {
    id, key, value, namespace, permission_set, description, resource_type, resource_id,
    date_created, date_modified, owner_client_id,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetafieldPost {
    pub permission_set: crate::shared::metafields::PermissionSet,
    /// 1 to 64 characters.
    pub namespace: String,
    /// 1 to 64 characters.
    pub key: String,
    /// 1 to 65535 characters.
    pub value: String,
    /// At most 255 characters.
    pub description: Option<String>,
    pub resource_id: i64,
}

record!(MetafieldPost { permission_set, namespace, key, value, description, resource_id });

impl MetafieldPost {
    pub fn new(
        permission_set: impl Into<crate::shared::metafields::PermissionSet>,
        namespace: impl Into<String>,
        key: impl Into<String>,
        value: impl Into<String>,
        resource_id: i64,
    ) -> Self {
        Self {
            permission_set: permission_set.into(),
            namespace: namespace.into(),
            key: key.into(),
            value: value.into(),
            resource_id,
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
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    pub fn resource_id(mut self, value: i64) -> Self {
        self.resource_id = value;
        self
    }
}

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::metafields" ["v3-catalog-brands" "v3-catalog-categories" "v3-catalog-product-variants" "v3-catalog-products" "v3-channels" "v3-customers" "v3-locations" "v3-orders"]
operations {}
types { Metafield, MetafieldPost }
);
