// Written by `cargo xtask regen`; edit nothing here.
//! Types of Content.

use bigcommerce_runtime::codegen::{DateTime, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlogTag {
    pub tag: Option<String>,
    pub post_ids: Option<Vec<i64>>,
}

record!(BlogTag { tag, post_ids });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlogPost {
    /// Read-only.
    pub id: Option<i64>,
    pub title: Option<String>,
    pub url: Option<String>,
    /// Read-only.
    pub preview_url: Option<String>,
    pub body: Option<String>,
    pub tags: Option<Vec<String>>,
    /// Read-only.
    pub summary: Option<String>,
    /// Default: `false`.
    pub is_published: Option<bool>,
    pub published_date: Option<PublishedDate>,
    pub published_date_iso8601: Option<String>,
    pub meta_description: Option<String>,
    pub meta_keywords: Option<String>,
    pub author: Option<String>,
    pub thumbnail_path: Option<String>,
}

record!(BlogPost {
    id, title, url, preview_url, body, tags, summary, is_published, published_date,
    published_date_iso8601, meta_description, meta_keywords, author, thumbnail_path,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishedDate {
    pub timezone_type: Option<i64>,
    pub date: Option<DateTime>,
    pub timezone: Option<String>,
}

record!(PublishedDate { timezone_type, date as Rfc2822, timezone });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlogPostPost {
    pub title: String,
    pub url: Option<String>,
    pub body: String,
    pub tags: Option<Vec<String>>,
    /// Default: `false`.
    pub is_published: Option<bool>,
    pub meta_description: Option<String>,
    pub meta_keywords: Option<String>,
    pub author: Option<String>,
    pub thumbnail_path: Option<String>,
    pub published_date: Option<String>,
}

record!(BlogPostPost {
    title, url, body, tags, is_published, meta_description, meta_keywords, author, thumbnail_path,
    published_date,
});

impl BlogPostPost {
    pub fn new(title: impl Into<String>, body: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            body: body.into(),
            ..Record::empty()
        }
    }
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = value.into();
        self
    }
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Default: `false`.
    pub fn is_published(mut self, value: bool) -> Self {
        self.is_published = Some(value);
        self
    }
    pub fn meta_description(mut self, value: impl Into<String>) -> Self {
        self.meta_description = Some(value.into());
        self
    }
    pub fn meta_keywords(mut self, value: impl Into<String>) -> Self {
        self.meta_keywords = Some(value.into());
        self
    }
    pub fn author(mut self, value: impl Into<String>) -> Self {
        self.author = Some(value.into());
        self
    }
    pub fn thumbnail_path(mut self, value: impl Into<String>) -> Self {
        self.thumbnail_path = Some(value.into());
        self
    }
    pub fn published_date(mut self, value: impl Into<String>) -> Self {
        self.published_date = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlogPostBaseRes {
    pub title: Option<String>,
    pub url: Option<String>,
    /// Read-only.
    pub preview_url: Option<String>,
    pub body: Option<String>,
    pub tags: Option<Vec<String>>,
    /// Read-only.
    pub summary: Option<String>,
    /// Default: `false`.
    pub is_published: Option<bool>,
    pub published_date: Option<PublishedDate>,
    pub published_date_iso8601: Option<String>,
    pub meta_description: Option<String>,
    pub meta_keywords: Option<String>,
    pub author: Option<String>,
    pub thumbnail_path: Option<String>,
}

record!(BlogPostBaseRes {
    title, url, preview_url, body, tags, summary, is_published, published_date,
    published_date_iso8601, meta_description, meta_keywords, author, thumbnail_path,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlogPostBasePost {
    pub title: String,
    pub url: Nullable<String>,
    pub body: String,
    pub tags: Nullable<Vec<String>>,
    /// Default: `false`.
    pub is_published: Nullable<bool>,
    pub meta_description: Nullable<String>,
    pub meta_keywords: Nullable<String>,
    pub author: Nullable<String>,
    pub thumbnail_path: Nullable<String>,
    pub published_date: Nullable<String>,
}

record!(BlogPostBasePost {
    title, url, body, tags, is_published, meta_description, meta_keywords, author, thumbnail_path,
    published_date,
});

impl BlogPostBasePost {
    pub fn new(title: impl Into<String>, body: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            body: body.into(),
            ..Record::empty()
        }
    }
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = value.into();
        self
    }
    pub fn url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.url = value.into();
        self
    }
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = value.into();
        self
    }
    pub fn tags(mut self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        self.tags = value.into();
        self
    }
    /// Default: `false`.
    pub fn is_published(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_published = value.into();
        self
    }
    pub fn meta_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_description = value.into();
        self
    }
    pub fn meta_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_keywords = value.into();
        self
    }
    pub fn author(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.author = value.into();
        self
    }
    pub fn thumbnail_path(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.thumbnail_path = value.into();
        self
    }
    pub fn published_date(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.published_date = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageFull {
    /// Read-only.
    pub id: Option<i64>,
    pub channel_id: Option<i64>,
    pub name: Option<String>,
    pub meta_title: Option<String>,
    pub email: Option<String>,
    pub body: Option<String>,
    pub is_visible: Option<bool>,
    pub parent_id: Option<i64>,
    pub sort_order: Option<i64>,
    pub meta_keywords: Option<String>,
    pub r#type: Option<PageType>,
    pub contact_fields: Option<String>,
    pub meta_description: Option<String>,
    pub is_homepage: Option<bool>,
    pub layout_file: Option<String>,
    pub is_customers_only: Option<bool>,
    pub search_keywords: Option<String>,
    pub has_mobile_version: Option<bool>,
    pub mobile_body: Option<String>,
    pub content_type: Option<PageContentType>,
    pub url: Option<String>,
    pub link: Option<String>,
}

record!(PageFull {
    id, channel_id, name, meta_title, email, body, is_visible, parent_id, sort_order, meta_keywords,
    r#type, contact_fields, meta_description, is_homepage, layout_file, is_customers_only,
    search_keywords, has_mobile_version, mobile_body, content_type, url, link,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageInput {
    pub channel_id: Option<i64>,
    pub name: String,
    pub meta_title: Option<String>,
    pub body: String,
    pub is_visible: Option<bool>,
    pub parent_id: Option<i64>,
    pub sort_order: Option<i64>,
    pub meta_keywords: Option<String>,
    pub r#type: PageType,
    pub meta_description: Option<String>,
    pub is_homepage: Option<bool>,
    pub is_customers_only: Option<bool>,
    pub search_keywords: Option<String>,
    pub has_mobile_version: Option<bool>,
    pub mobile_body: Option<String>,
    pub contact_fields: Option<String>,
    pub email: Option<String>,
    pub url: Option<String>,
    pub layout_file: Option<String>,
    pub link: Option<String>,
    pub content_type: Option<PageContentType>,
}

record!(PageInput {
    channel_id, name, meta_title, body, is_visible, parent_id, sort_order, meta_keywords, r#type,
    meta_description, is_homepage, is_customers_only, search_keywords, has_mobile_version,
    mobile_body, contact_fields, email, url, layout_file, link, content_type,
});

impl PageInput {
    pub fn new(
        name: impl Into<String>,
        body: impl Into<String>,
        r#type: impl Into<PageType>,
    ) -> Self {
        Self {
            name: name.into(),
            body: body.into(),
            r#type: r#type.into(),
            ..Record::empty()
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn meta_title(mut self, value: impl Into<String>) -> Self {
        self.meta_title = Some(value.into());
        self
    }
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = value.into();
        self
    }
    pub fn is_visible(mut self, value: bool) -> Self {
        self.is_visible = Some(value);
        self
    }
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    pub fn meta_keywords(mut self, value: impl Into<String>) -> Self {
        self.meta_keywords = Some(value.into());
        self
    }
    pub fn r#type(mut self, value: impl Into<PageType>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn meta_description(mut self, value: impl Into<String>) -> Self {
        self.meta_description = Some(value.into());
        self
    }
    pub fn is_homepage(mut self, value: bool) -> Self {
        self.is_homepage = Some(value);
        self
    }
    pub fn is_customers_only(mut self, value: bool) -> Self {
        self.is_customers_only = Some(value);
        self
    }
    pub fn search_keywords(mut self, value: impl Into<String>) -> Self {
        self.search_keywords = Some(value.into());
        self
    }
    pub fn has_mobile_version(mut self, value: bool) -> Self {
        self.has_mobile_version = Some(value);
        self
    }
    pub fn mobile_body(mut self, value: impl Into<String>) -> Self {
        self.mobile_body = Some(value.into());
        self
    }
    pub fn contact_fields(mut self, value: impl Into<String>) -> Self {
        self.contact_fields = Some(value.into());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    pub fn layout_file(mut self, value: impl Into<String>) -> Self {
        self.layout_file = Some(value.into());
        self
    }
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    pub fn content_type(mut self, value: impl Into<PageContentType>) -> Self {
        self.content_type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageUpdate {
    pub channel_id: Nullable<i64>,
    pub name: Nullable<String>,
    pub meta_title: Nullable<String>,
    pub email: Nullable<String>,
    pub body: Nullable<String>,
    pub is_visible: Nullable<bool>,
    pub parent_id: Nullable<i64>,
    pub sort_order: Nullable<i64>,
    pub meta_keywords: Nullable<String>,
    pub r#type: Nullable<PageType>,
    pub contact_fields: Nullable<String>,
    pub meta_description: Nullable<String>,
    pub is_homepage: Nullable<bool>,
    pub layout_file: Nullable<String>,
    pub is_customers_only: Nullable<bool>,
    pub search_keywords: Nullable<String>,
    pub has_mobile_version: Nullable<bool>,
    pub mobile_body: Nullable<String>,
    pub content_type: Nullable<PageContentType>,
    pub url: Nullable<String>,
    pub link: Nullable<String>,
}

record!(PageUpdate {
    channel_id, name, meta_title, email, body, is_visible, parent_id, sort_order, meta_keywords,
    r#type, contact_fields, meta_description, is_homepage, layout_file, is_customers_only,
    search_keywords, has_mobile_version, mobile_body, content_type, url, link,
});

impl PageUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.channel_id = value.into();
        self
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn meta_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_title = value.into();
        self
    }
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.email = value.into();
        self
    }
    pub fn body(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body = value.into();
        self
    }
    pub fn is_visible(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_visible = value.into();
        self
    }
    pub fn parent_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.parent_id = value.into();
        self
    }
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.sort_order = value.into();
        self
    }
    pub fn meta_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_keywords = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<Nullable<PageType>>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn contact_fields(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.contact_fields = value.into();
        self
    }
    pub fn meta_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_description = value.into();
        self
    }
    pub fn is_homepage(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_homepage = value.into();
        self
    }
    pub fn layout_file(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.layout_file = value.into();
        self
    }
    pub fn is_customers_only(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_customers_only = value.into();
        self
    }
    pub fn search_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.search_keywords = value.into();
        self
    }
    pub fn has_mobile_version(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.has_mobile_version = value.into();
        self
    }
    pub fn mobile_body(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.mobile_body = value.into();
        self
    }
    pub fn content_type(mut self, value: impl Into<Nullable<PageContentType>>) -> Self {
        self.content_type = value.into();
        self
    }
    pub fn url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.url = value.into();
        self
    }
    pub fn link(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.link = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Redirect {
    pub id: Option<i64>,
    pub path: Option<String>,
    pub forward: Option<Forward>,
    /// Read-only.
    pub url: Option<String>,
}

record!(Redirect { id, path, forward, url });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Forward {
    pub r#type: Option<String>,
    pub r#ref: Option<i64>,
}

record!(Forward { r#type, r#ref });

impl Forward {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn r#ref(mut self, value: i64) -> Self {
        self.r#ref = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RedirectInput {
    pub id: Option<i64>,
    pub path: String,
    pub forward: Forward,
}

record!(RedirectInput { id, path, forward });

impl RedirectInput {
    pub fn new(path: impl Into<String>, forward: Forward) -> Self {
        Self {
            path: path.into(),
            forward,
            ..Record::empty()
        }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = value.into();
        self
    }
    pub fn forward(mut self, value: Forward) -> Self {
        self.forward = value;
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RedirectUpdate {
    pub id: Nullable<i64>,
    pub path: String,
    pub forward: RedirectUpdateForward,
}

record!(RedirectUpdate { id, path, forward });

impl RedirectUpdate {
    pub fn new(path: impl Into<String>, forward: RedirectUpdateForward) -> Self {
        Self {
            path: path.into(),
            forward,
            ..Record::empty()
        }
    }
    pub fn id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.id = value.into();
        self
    }
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = value.into();
        self
    }
    pub fn forward(mut self, value: RedirectUpdateForward) -> Self {
        self.forward = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectUpdateForward {
    pub r#type: Option<String>,
    pub r#ref: Option<String>,
}

record!(RedirectUpdateForward { r#type, r#ref });

impl RedirectUpdateForward {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn r#ref(mut self, value: impl Into<String>) -> Self {
        self.r#ref = Some(value.into());
        self
    }
}
