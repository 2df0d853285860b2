// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Catalog - Brands.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrandField {
    Id,
    Name,
    PageTitle,
    MetaKeywords,
    MetaDescription,
    SearchKeywords,
    ImageUrl,
    CustomUrl,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(BrandField {
    Id = "id", Name = "name", PageTitle = "page_title", MetaKeywords = "meta_keywords",
    MetaDescription = "meta_description", SearchKeywords = "search_keywords",
    ImageUrl = "image_url", CustomUrl = "custom_url",
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    Name,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Sort { Name = "name" });

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
    OwnerClientId,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(MetafieldField {
    Id = "id", Key = "key", Value = "value", Namespace = "namespace",
    PermissionSet = "permission_set", Description = "description", ResourceType = "resource_type",
    ResourceId = "resource_id", DateCreated = "date_created", DateModified = "date_modified",
    OwnerClientId = "owner_client_id",
});
