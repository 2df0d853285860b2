// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::metafields`: FieldName.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldName {
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

text_enum!(FieldName {
    ResourceId = "resource_id", Key = "key", Value = "value", Namespace = "namespace",
    PermissionSet = "permission_set", ResourceType = "resource_type", Description = "description",
    OwnerClientId = "owner_client_id", DateCreated = "date_created", DateModified = "date_modified",
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::metafields" ["v3-carts" "v3-catalog-brands" "v3-catalog-categories" "v3-catalog-product-variants" "v3-channels" "v3-customers" "v3-orders"]
operations {}
types { FieldName }
);
