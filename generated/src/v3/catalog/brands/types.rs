// Written by `cargo xtask regen`; edit nothing here.
//! Types of Catalog - Brands.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Brand {
    /// Read-only.
    pub id: Option<i64>,
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// At most 255 characters.
    pub page_title: Option<String>,
    pub meta_keywords: Option<Vec<String>>,
    /// At most 65535 characters.
    pub meta_description: Option<String>,
    pub search_keywords: Option<String>,
    pub image_url: Option<String>,
    pub custom_url: Option<CustomUrl>,
}

record!(Brand {
    id, name, page_title, meta_keywords, meta_description, search_keywords, image_url, custom_url,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BrandInput {
    /// 1 to 255 characters.
    pub name: String,
    /// At most 255 characters.
    pub page_title: Option<String>,
    pub meta_keywords: Option<Vec<String>>,
    /// At most 65535 characters.
    pub meta_description: Option<String>,
    /// At most 65535 characters.
    pub search_keywords: Option<String>,
    pub image_url: Option<String>,
    pub custom_url: Option<CustomUrl>,
}

record!(BrandInput {
    name, page_title, meta_keywords, meta_description, search_keywords, image_url, custom_url,
});

impl BrandInput {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Record::empty()
        }
    }
    /// 1 to 255 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// At most 255 characters.
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
    /// At most 65535 characters.
    pub fn search_keywords(mut self, value: impl Into<String>) -> Self {
        self.search_keywords = Some(value.into());
        self
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
    pub fn custom_url(mut self, value: CustomUrl) -> Self {
        self.custom_url = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BrandUpdate {
    /// 1 to 255 characters.
    pub name: String,
    /// At most 255 characters.
    pub page_title: Nullable<String>,
    pub meta_keywords: Nullable<Vec<String>>,
    /// At most 65535 characters.
    pub meta_description: Nullable<String>,
    /// At most 65535 characters.
    pub search_keywords: Nullable<String>,
    pub image_url: Nullable<String>,
    pub custom_url: Nullable<CustomUrl>,
}

record!(BrandUpdate {
    name, page_title, meta_keywords, meta_description, search_keywords, image_url, custom_url,
});

impl BrandUpdate {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Record::empty()
        }
    }
    /// 1 to 255 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// At most 255 characters.
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
    /// At most 65535 characters.
    pub fn search_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.search_keywords = value.into();
        self
    }
    pub fn image_url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.image_url = value.into();
        self
    }
    pub fn custom_url(mut self, value: impl Into<Nullable<CustomUrl>>) -> Self {
        self.custom_url = value.into();
        self
    }
}
