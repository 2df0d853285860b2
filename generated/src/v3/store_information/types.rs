// Written by `cargo xtask regen`; edit nothing here.
//! Types of Store Information.

use bigcommerce_runtime::codegen::{DateTime, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Metafield {
    pub permission_set: Option<PermissionSet>,
    /// 1 to 64 characters.
    pub namespace: Option<String>,
    /// 1 to 64 characters.
    pub key: Option<String>,
    /// 1 to 65535 characters.
    pub value: Option<String>,
    /// At most 255 characters.
    pub description: Option<String>,
    pub resource_type: Option<MetafieldResourceType>,
    /// Read-only.
    pub resource_id: Option<String>,
    pub id: Option<String>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
    /// Read-only.
    pub owner_client_id: Option<String>,
}

record!(Metafield {
    permission_set, namespace, key, value, description, resource_type, resource_id, id,
    date_created, date_modified, owner_client_id,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MetaFieldCollectionResponsePartialSuccessPostPut {
    pub data: Option<Vec<Metafield>>,
    pub errors: Option<UnprocessableContentError>,
    pub meta: Option<WriteCollectionPartialSuccessMeta>,
}

record!(MetaFieldCollectionResponsePartialSuccessPostPut { data, errors, meta });
