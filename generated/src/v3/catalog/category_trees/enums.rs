// Written by `cargo xtask regen`; edit nothing here.
//! Texts of Catalog - Category trees.

use bigcommerce_runtime::codegen::text_enum;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetCategoriesField {
    Name,
    CategoryId,
    CategoryUuid,
    TreeId,
    ParentId,
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
    Url,
    /// A text that the reference does not list, kept as it came.
    Unknown(String),
}

text_enum!(GetCategoriesField {
    Name = "name", CategoryId = "category_id", CategoryUuid = "category_uuid", TreeId = "tree_id",
    ParentId = "parent_id", Description = "description", Views = "views", SortOrder = "sort_order",
    PageTitle = "page_title", MetaKeywords = "meta_keywords", MetaDescription = "meta_description",
    LayoutFile = "layout_file", ImageUrl = "image_url", IsVisible = "is_visible",
    SearchKeywords = "search_keywords", DefaultProductSort = "default_product_sort", Url = "url",
});
