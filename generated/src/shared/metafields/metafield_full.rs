// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::metafields`: MetafieldFull.

use bigcommerce_runtime::codegen::{DateTime, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetafieldFull {
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
    /// 0 to 10000000000.
    pub resource_id: Option<i64>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
}

record!(MetafieldFull {
    id, key, value, namespace, permission_set, description, resource_type, resource_id,
    date_created, date_modified,
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::metafields" ["v3-catalog-categories" "v3-catalog-product-variants" "v3-channels" "v3-customers"]
operations {}
types { MetafieldFull }
);
