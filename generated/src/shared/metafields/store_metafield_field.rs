// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::metafields`: StoreMetafieldField.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StoreMetafieldField {
    ResourceId,
    Key,
    Value,
    Namespace,
    PermissionSet,
    ResourceType,
    Description,
    OwnerClientId,
    DateCreated,
    DateModified,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(StoreMetafieldField {
    ResourceId = "resource_id", Key = "key", Value = "value", Namespace = "namespace",
    PermissionSet = "permission_set", ResourceType = "resource_type", Description = "description",
    OwnerClientId = "owner_client_id", DateCreated = "date_created", DateModified = "date modified",
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::metafields" ["v3-locations" "v3-store-information"]
operations {}
types { StoreMetafieldField }
);
