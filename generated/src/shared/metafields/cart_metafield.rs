// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::metafields`: CartMetafield.

use bigcommerce_runtime::codegen::{DateTime, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CartMetafield {
    pub permission_set: Option<crate::shared::metafields::PermissionSet>,
    /// 1 to 64 characters.
    pub namespace: Option<String>,
    /// 1 to 64 characters.
    pub key: Option<String>,
    /// 1 to 65535 characters.
    pub value: Option<String>,
    /// At most 255 characters.
    pub description: Option<String>,
    pub resource_type: Option<crate::shared::metafields::MetafieldResourceType>,
    /// Read-only.
    pub resource_id: Option<String>,
    pub id: Option<i64>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
    /// Read-only.
    pub owner_client_id: Option<String>,
}

record!(CartMetafield {
    permission_set, namespace, key, value, description, resource_type, resource_id, id,
    date_created, date_modified, owner_client_id,
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::metafields" ["v3-carts" "v3-store-information"]
operations {}
types { CartMetafield }
);
