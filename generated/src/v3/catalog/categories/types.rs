// Written by `cargo xtask regen`; edit nothing here.
//! Types of Catalog - Categories.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Category {
    /// Read-only.
    pub id: Option<i64>,
    pub parent_id: Option<i64>,
    /// 1 to 50 characters.
    pub name: Option<String>,
    pub description: Option<String>,
    pub views: Option<i64>,
    pub sort_order: Option<i64>,
    pub page_title: Option<String>,
    pub meta_keywords: Option<Vec<String>>,
    /// At most 65535 characters.
    pub meta_description: Option<String>,
    /// At most 500 characters.
    pub layout_file: Option<String>,
    pub image_url: Option<String>,
    pub is_visible: Option<bool>,
    pub search_keywords: Option<String>,
    pub default_product_sort: Option<CategoryDefaultProductSort>,
    pub custom_url: Option<CustomUrl>,
}

record!(Category {
    id, parent_id, name, description, views, sort_order, page_title, meta_keywords,
    meta_description, layout_file, image_url, is_visible, search_keywords, default_product_sort,
    custom_url,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CategoryInput {
    pub parent_id: i64,
    /// 1 to 50 characters.
    pub name: String,
    pub description: Option<String>,
    pub views: Option<i64>,
    /// -2147483648 to 2147483647.
    pub sort_order: Option<i64>,
    /// At most 255 characters.
    pub page_title: Option<String>,
    /// At most 255 characters.
    pub search_keywords: Option<String>,
    pub meta_keywords: Option<Vec<String>>,
    /// At most 65535 characters.
    pub meta_description: Option<String>,
    /// At most 50 characters.
    pub layout_file: Option<String>,
    pub is_visible: Option<bool>,
    pub default_product_sort: Option<CategoryDefaultProductSort>,
    pub image_url: Option<String>,
    pub custom_url: Option<CategoryCustomUrl>,
}

record!(CategoryInput {
    parent_id, name, description, views, sort_order, page_title, search_keywords, meta_keywords,
    meta_description, layout_file, is_visible, default_product_sort, image_url, custom_url,
});

impl CategoryInput {
    pub fn new(parent_id: i64, name: impl Into<String>) -> Self {
        Self {
            parent_id,
            name: name.into(),
            ..Record::empty()
        }
    }
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = value;
        self
    }
    /// 1 to 50 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    pub fn views(mut self, value: i64) -> Self {
        self.views = Some(value);
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    /// At most 255 characters.
    pub fn page_title(mut self, value: impl Into<String>) -> Self {
        self.page_title = Some(value.into());
        self
    }
    /// At most 255 characters.
    pub fn search_keywords(mut self, value: impl Into<String>) -> Self {
        self.search_keywords = Some(value.into());
        self
    }
    pub fn meta_keywords(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.meta_keywords = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// At most 65535 characters.
    pub fn meta_description(mut self, value: impl Into<String>) -> Self {
        self.meta_description = Some(value.into());
        self
    }
    /// At most 50 characters.
    pub fn layout_file(mut self, value: impl Into<String>) -> Self {
        self.layout_file = Some(value.into());
        self
    }
    pub fn is_visible(mut self, value: bool) -> Self {
        self.is_visible = Some(value);
        self
    }
    pub fn default_product_sort(
        mut self,
        value: impl Into<CategoryDefaultProductSort>,
    ) -> Self {
        self.default_product_sort = Some(value.into());
        self
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    pub fn custom_url(mut self, value: CategoryCustomUrl) -> Self {
        self.custom_url = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CategoryCustomUrl {
    /// 1 to 255 characters.
    pub url: String,
    pub is_customized: bool,
}

record!(CategoryCustomUrl { url, is_customized });

impl CategoryCustomUrl {
    pub fn new(url: impl Into<String>, is_customized: bool) -> Self {
        Self {
            url: url.into(),
            is_customized,
        }
    }
    /// 1 to 255 characters.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = value.into();
        self
    }
    pub fn is_customized(mut self, value: bool) -> Self {
        self.is_customized = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CategoryUpdate {
    pub parent_id: i64,
    /// 1 to 50 characters.
    pub name: String,
    pub description: Nullable<String>,
    pub views: Nullable<i64>,
    /// -2147483648 to 2147483647.
    pub sort_order: Nullable<i64>,
    /// At most 255 characters.
    pub page_title: Nullable<String>,
    /// At most 255 characters.
    pub search_keywords: Nullable<String>,
    pub meta_keywords: Nullable<Vec<String>>,
    /// At most 65535 characters.
    pub meta_description: Nullable<String>,
    /// At most 500 characters.
    pub layout_file: Nullable<String>,
    pub is_visible: Nullable<bool>,
    pub default_product_sort: Nullable<CategoryDefaultProductSort>,
    pub image_url: Nullable<String>,
    pub custom_url: Nullable<CategoryCustomUrl>,
}

record!(CategoryUpdate {
    parent_id, name, description, views, sort_order, page_title, search_keywords, meta_keywords,
    meta_description, layout_file, is_visible, default_product_sort, image_url, custom_url,
});

impl CategoryUpdate {
    pub fn new(parent_id: i64, name: impl Into<String>) -> Self {
        Self {
            parent_id,
            name: name.into(),
            ..Record::empty()
        }
    }
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = value;
        self
    }
    /// 1 to 50 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = value.into();
        self
    }
    pub fn views(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.views = value.into();
        self
    }
    /// -2147483648 to 2147483647.
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.sort_order = value.into();
        self
    }
    /// At most 255 characters.
    pub fn page_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.page_title = value.into();
        self
    }
    /// At most 255 characters.
    pub fn search_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.search_keywords = value.into();
        self
    }
    pub fn meta_keywords(mut self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        self.meta_keywords = value.into();
        self
    }
    /// At most 65535 characters.
    pub fn meta_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_description = value.into();
        self
    }
    /// At most 500 characters.
    pub fn layout_file(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.layout_file = value.into();
        self
    }
    pub fn is_visible(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_visible = value.into();
        self
    }
    pub fn default_product_sort(
        mut self,
        value: impl Into<Nullable<CategoryDefaultProductSort>>,
    ) -> Self {
        self.default_product_sort = value.into();
        self
    }
    pub fn image_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.image_url = value.into();
        self
    }
    pub fn custom_url(mut self, value: impl Into<Nullable<CategoryCustomUrl>>) -> Self {
        self.custom_url = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductSortOrder {
    /// At least 1.
    pub product_id: Option<i64>,
    /// At least 0.
    pub sort_order: Option<i64>,
}

record!(ProductSortOrder { product_id, sort_order });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductSortOrderUpdate {
    /// At least 1.
    pub product_id: i64,
    /// At least 0.
    pub sort_order: i64,
}

record!(ProductSortOrderUpdate { product_id, sort_order });

impl ProductSortOrderUpdate {
    pub fn new(product_id: i64, sort_order: i64) -> Self {
        Self { product_id, sort_order }
    }
    /// At least 1.
    pub fn product_id(mut self, value: i64) -> Self {
        self.product_id = value;
        self
    }
    /// At least 0.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryTreeNode {
    pub id: Option<i64>,
    pub parent_id: Option<i64>,
    pub name: Option<String>,
    pub is_visible: Option<bool>,
    pub url: Option<String>,
    pub children: Option<Vec<CategoryTreeNode>>,
}

record!(CategoryTreeNode { id, parent_id, name, is_visible, url, children });
