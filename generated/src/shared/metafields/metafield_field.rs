// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::metafields`: MetafieldField.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetafieldField {
    Id,
    Key,
    Value,
    Namespace,
    PermissionSet,
    Description,
    ResourceType,
    ResourceId,
    DateCreated,
    DateModified,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(MetafieldField {
    Id = "id", Key = "key", Value = "value", Namespace = "namespace",
    PermissionSet = "permission_set", Description = "description", ResourceType = "resource_type",
    ResourceId = "resource_id", DateCreated = "date_created", DateModified = "date_modified",
});

#[cfg(feature = "registry")]
bigcommerce_runtime::registry!("shared::metafields" ["v3-catalog-categories" "v3-catalog-product-variants"]
operations {}
types { MetafieldField }
);
