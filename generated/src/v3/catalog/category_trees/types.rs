// Written by `cargo xtask regen`; edit nothing here.
//! Types of Catalog - Category trees.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCategories {
    /// 1 to 50 characters.
    pub name: Option<String>,
    pub category_id: Option<i64>,
    /// Read-only. Format: `uuid`.
    pub category_uuid: Option<String>,
    pub tree_id: Option<i64>,
    pub parent_id: Option<i64>,
    pub description: Option<String>,
    pub views: Option<i64>,
    /// -2147483648 to 2147483647.
    pub sort_order: Option<i64>,
    pub page_title: Option<String>,
    pub meta_keywords: Option<Vec<String>>,
    /// At most 65535 characters.
    pub meta_description: Option<String>,
    /// At most 50 characters.
    pub layout_file: Option<String>,
    pub image_url: Option<String>,
    pub is_visible: Option<bool>,
    /// At most 255 characters.
    pub search_keywords: Option<String>,
    pub default_product_sort: Option<CategoryDefaultProductSort>,
    pub url: Option<Url>,
}

record!(GetCategories {
    name, category_id, category_uuid, tree_id, parent_id, description, views, sort_order,
    page_title, meta_keywords, meta_description, layout_file, image_url, is_visible,
    search_keywords, default_product_sort, url,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Url {
    /// 1 to 255 characters.
    pub path: Option<String>,
    pub is_customized: Option<bool>,
}

record!(Url { path, is_customized });

impl Url {
    pub fn new() -> Self {
        Record::empty()
    }
    /// 1 to 255 characters.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    pub fn is_customized(mut self, value: bool) -> Self {
        self.is_customized = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryError {
    pub errors: Option<UnprocessableContentError>,
    pub meta: Option<WritePartialSuccessMeta>,
}

record!(CategoryError { errors, meta });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateCategory {
    /// 1 to 50 characters.
    pub name: String,
    pub url: Option<Url>,
    pub parent_id: Option<i64>,
    pub tree_id: Option<i64>,
    pub description: Option<String>,
    pub views: Option<i64>,
    /// -2147483648 to 2147483647.
    pub sort_order: Option<i64>,
    pub page_title: Option<String>,
    pub meta_keywords: Option<Vec<String>>,
    /// At most 65535 characters.
    pub meta_description: Option<String>,
    /// At most 50 characters.
    pub layout_file: Option<String>,
    pub image_url: Option<String>,
    pub is_visible: Option<bool>,
    /// At most 255 characters.
    pub search_keywords: Option<String>,
    pub default_product_sort: Option<CategoryDefaultProductSort>,
}

record!(CreateCategory {
    name, url, parent_id, tree_id, description, views, sort_order, page_title, meta_keywords,
    meta_description, layout_file, image_url, is_visible, search_keywords, default_product_sort,
});

impl CreateCategory {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Record::empty()
        }
    }
    /// 1 to 50 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn url(mut self, value: Url) -> Self {
        self.url = Some(value);
        self
    }
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    pub fn tree_id(mut self, value: i64) -> Self {
        self.tree_id = Some(value);
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
    pub fn page_title(mut self, value: impl Into<String>) -> Self {
        self.page_title = Some(value.into());
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
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    pub fn is_visible(mut self, value: bool) -> Self {
        self.is_visible = Some(value);
        self
    }
    /// At most 255 characters.
    pub fn search_keywords(mut self, value: impl Into<String>) -> Self {
        self.search_keywords = Some(value.into());
        self
    }
    pub fn default_product_sort(
        mut self,
        value: impl Into<CategoryDefaultProductSort>,
    ) -> Self {
        self.default_product_sort = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateCategory {
    pub category_id: i64,
    /// 1 to 50 characters.
    pub name: Nullable<String>,
    pub tree_id: Nullable<i64>,
    pub parent_id: Nullable<i64>,
    pub description: Nullable<String>,
    pub views: Nullable<i64>,
    /// -2147483648 to 2147483647.
    pub sort_order: Nullable<i64>,
    pub page_title: Nullable<String>,
    pub meta_keywords: Nullable<Vec<String>>,
    /// At most 65535 characters.
    pub meta_description: Nullable<String>,
    /// At most 50 characters.
    pub layout_file: Nullable<String>,
    pub image_url: Nullable<String>,
    pub is_visible: Nullable<bool>,
    /// At most 255 characters.
    pub search_keywords: Nullable<String>,
    pub default_product_sort: Nullable<CategoryDefaultProductSort>,
    pub url: Nullable<Url>,
}

record!(UpdateCategory {
    category_id, name, tree_id, parent_id, description, views, sort_order, page_title,
    meta_keywords, meta_description, layout_file, image_url, is_visible, search_keywords,
    default_product_sort, url,
});

impl UpdateCategory {
    pub fn new(category_id: i64) -> Self {
        Self {
            category_id,
            ..Record::empty()
        }
    }
    pub fn category_id(mut self, value: i64) -> Self {
        self.category_id = value;
        self
    }
    /// 1 to 50 characters.
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn tree_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.tree_id = value.into();
        self
    }
    pub fn parent_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.parent_id = value.into();
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
    pub fn page_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.page_title = value.into();
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
    /// At most 50 characters.
    pub fn layout_file(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.layout_file = value.into();
        self
    }
    pub fn image_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.image_url = value.into();
        self
    }
    pub fn is_visible(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_visible = value.into();
        self
    }
    /// At most 255 characters.
    pub fn search_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.search_keywords = value.into();
        self
    }
    pub fn default_product_sort(
        mut self,
        value: impl Into<Nullable<CategoryDefaultProductSort>>,
    ) -> Self {
        self.default_product_sort = value.into();
        self
    }
    pub fn url(mut self, value: impl Into<Nullable<Url>>) -> Self {
        self.url = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SuccessNoContent {
    pub meta: Option<WritePartialSuccessMeta>,
}

record!(SuccessNoContent { meta });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub id: Option<i64>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    pub channels: Option<Vec<i64>>,
}

record!(Tree { id, name, channels });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TreeUpdate {
    pub id: Nullable<i64>,
    /// 1 to 255 characters.
    pub name: Nullable<String>,
    pub channels: Nullable<Vec<i64>>,
}

record!(TreeUpdate { id, name, channels });

impl TreeUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.id = value.into();
        self
    }
    /// 1 to 255 characters.
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn channels(mut self, value: impl Into<Nullable<Vec<i64>>>) -> Self {
        self.channels = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CategoryNode {
    pub id: Option<i64>,
    pub parent_id: Option<i64>,
    pub depth: Option<i64>,
    pub path: Option<Vec<i64>>,
    pub name: Option<String>,
    pub is_visible: Option<bool>,
    pub children: Option<Vec<CategoryNode>>,
    /// 1 to 255 characters.
    pub url: Option<String>,
}

record!(CategoryNode { id, parent_id, depth, path, name, is_visible, children, url });
