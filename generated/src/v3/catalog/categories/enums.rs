// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Catalog - Categories.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Sort {
    Name,
    Id,
    ParentId,
    SortOrder,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(Sort { Name = "name", Id = "id", ParentId = "parent_id", SortOrder = "sort_order" });

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CategoryField {
    Id,
    ParentId,
    Name,
    Description,
    Views,
    SortOrder,
    PageTitle,
    MetaKeywords,
    MetaDescription,
    LayoutFile,
    ImageUrl,
    IsVisible,
    SearchKeywords,
    DefaultProductSort,
    CustomUrl,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(CategoryField {
    Id = "id", ParentId = "parent_id", Name = "name", Description = "description", Views = "views",
    SortOrder = "sort_order", PageTitle = "page_title", MetaKeywords = "meta_keywords",
    MetaDescription = "meta_description", LayoutFile = "layout_file", ImageUrl = "image_url",
    IsVisible = "is_visible", SearchKeywords = "search_keywords",
    DefaultProductSort = "default_product_sort", CustomUrl = "custom_url",
});
