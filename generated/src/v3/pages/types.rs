// Written by `cargo xtask regen`; edit nothing here.
//! Types of Pages V3.

use bigcommerce_runtime::codegen::{Json, Nullable, Record, record, union};

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebPage {
    Type(TypePage),
    Blog(TypeBlog),
    ContactForm(TypeContactForm),
    Raw(TypeRaw),
    Link(TypeLink),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(WebPage by "type" {
    Type(object is "page"), Blog(object is "blog"), ContactForm(object is "contact_form"),
    Raw(object is "raw"), Link(object is "link"),
});

impl From<TypePage> for WebPage {
    fn from(value: TypePage) -> Self {
        Self::Type(value)
    }
}

impl From<TypeBlog> for WebPage {
    fn from(value: TypeBlog) -> Self {
        Self::Blog(value)
    }
}

impl From<TypeContactForm> for WebPage {
    fn from(value: TypeContactForm) -> Self {
        Self::ContactForm(value)
    }
}

impl From<TypeRaw> for WebPage {
    fn from(value: TypeRaw) -> Self {
        Self::Raw(value)
    }
}

impl From<TypeLink> for WebPage {
    fn from(value: TypeLink) -> Self {
        Self::Link(value)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TypePage {
    /// Read-only.
    pub id: Option<i64>,
    /// Default: `1`.
    pub channel_id: Option<i64>,
    /// 1 to 100 characters.
    pub name: Option<String>,
    /// Default: `true`.
    pub is_visible: Option<bool>,
    /// Default: `0`.
    pub parent_id: Option<i64>,
    pub sort_order: Option<i64>,
    pub r#type: Option<TypePageType>,
    /// Default: `false`.
    pub is_homepage: Option<bool>,
    /// Default: `false`.
    pub is_customers_only: Option<bool>,
    pub url: Option<String>,
    pub meta_title: Option<String>,
    /// Default: `"\"\""`.
    pub meta_keywords: Option<String>,
    /// Default: `"\"\""`.
    pub meta_description: Option<String>,
    /// Default: `"\"\""`.
    pub search_keywords: Option<String>,
    pub body: Option<String>,
}

record!(TypePage {
    id, channel_id, name, is_visible, parent_id, sort_order, r#type, is_homepage, is_customers_only,
    url, meta_title, meta_keywords, meta_description, search_keywords, body,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TypeBlog {
    /// Read-only.
    pub id: Option<i64>,
    /// Default: `1`.
    pub channel_id: Option<i64>,
    /// 1 to 100 characters.
    pub name: Option<String>,
    /// Default: `true`.
    pub is_visible: Option<bool>,
    /// Default: `0`.
    pub parent_id: Option<i64>,
    pub sort_order: Option<i64>,
    pub r#type: Option<TypePageType>,
    /// Default: `false`.
    pub is_homepage: Option<bool>,
    /// Default: `false`.
    pub is_customers_only: Option<bool>,
    pub url: Option<String>,
    pub meta_title: Option<String>,
    /// Default: `"\"\""`.
    pub meta_keywords: Option<String>,
    /// Default: `"\"\""`.
    pub meta_description: Option<String>,
    /// Default: `"\"\""`.
    pub search_keywords: Option<String>,
}

record!(TypeBlog {
    id, channel_id, name, is_visible, parent_id, sort_order, r#type, is_homepage, is_customers_only,
    url, meta_title, meta_keywords, meta_description, search_keywords,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TypeContactForm {
    /// Read-only.
    pub id: Option<i64>,
    /// Default: `1`.
    pub channel_id: Option<i64>,
    /// 1 to 100 characters.
    pub name: Option<String>,
    /// Default: `true`.
    pub is_visible: Option<bool>,
    /// Default: `0`.
    pub parent_id: Option<i64>,
    pub sort_order: Option<i64>,
    pub r#type: Option<TypePageType>,
    /// Default: `false`.
    pub is_homepage: Option<bool>,
    /// Default: `false`.
    pub is_customers_only: Option<bool>,
    pub url: Option<String>,
    pub meta_title: Option<String>,
    /// Default: `"\"\""`.
    pub meta_keywords: Option<String>,
    /// Default: `"\"\""`.
    pub meta_description: Option<String>,
    /// Default: `"\"\""`.
    pub search_keywords: Option<String>,
    /// At most 255 characters.
    pub email: Option<String>,
    pub contact_fields: Option<String>,
}

record!(TypeContactForm {
    id, channel_id, name, is_visible, parent_id, sort_order, r#type, is_homepage, is_customers_only,
    url, meta_title, meta_keywords, meta_description, search_keywords, email, contact_fields,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TypeRaw {
    /// Read-only.
    pub id: Option<i64>,
    /// Default: `1`.
    pub channel_id: Option<i64>,
    /// 1 to 100 characters.
    pub name: Option<String>,
    /// Default: `true`.
    pub is_visible: Option<bool>,
    /// Default: `0`.
    pub parent_id: Option<i64>,
    pub sort_order: Option<i64>,
    pub r#type: Option<TypePageType>,
    /// Default: `false`.
    pub is_homepage: Option<bool>,
    /// Default: `false`.
    pub is_customers_only: Option<bool>,
    pub url: Option<String>,
    /// Default: `"\"\""`.
    pub search_keywords: Option<String>,
    pub body: Option<String>,
    pub content_type: Option<String>,
}

record!(TypeRaw {
    id, channel_id, name, is_visible, parent_id, sort_order, r#type, is_homepage, is_customers_only,
    url, search_keywords, body, content_type,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TypeLink {
    /// Read-only.
    pub id: Option<i64>,
    /// Default: `1`.
    pub channel_id: Option<i64>,
    /// 1 to 100 characters.
    pub name: Option<String>,
    /// Default: `true`.
    pub is_visible: Option<bool>,
    /// Default: `0`.
    pub parent_id: Option<i64>,
    pub sort_order: Option<i64>,
    pub r#type: Option<TypePageType>,
    /// Default: `false`.
    pub is_homepage: Option<bool>,
    /// Default: `false`.
    pub is_customers_only: Option<bool>,
    pub url: Option<String>,
    pub link: Option<String>,
}

record!(TypeLink {
    id, channel_id, name, is_visible, parent_id, sort_order, r#type, is_homepage, is_customers_only,
    url, link,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PageInput {
    Page(TypePageInput),
    Blog(TypeBlogInput),
    ContactForm(TypeContactFormInput),
    Raw(TypeRawInput),
    Link(TypeLinkInput),
    List(Vec<WebPageInput>),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(PageInput by "type" {
    Page(object is "page"), Blog(object is "blog"), ContactForm(object is "contact_form"),
    Raw(object is "raw"), Link(object is "link"), List(array),
});

impl From<TypePageInput> for PageInput {
    fn from(value: TypePageInput) -> Self {
        Self::Page(value)
    }
}

impl From<TypeBlogInput> for PageInput {
    fn from(value: TypeBlogInput) -> Self {
        Self::Blog(value)
    }
}

impl From<TypeContactFormInput> for PageInput {
    fn from(value: TypeContactFormInput) -> Self {
        Self::ContactForm(value)
    }
}

impl From<TypeRawInput> for PageInput {
    fn from(value: TypeRawInput) -> Self {
        Self::Raw(value)
    }
}

impl From<TypeLinkInput> for PageInput {
    fn from(value: TypeLinkInput) -> Self {
        Self::Link(value)
    }
}

impl From<Vec<WebPageInput>> for PageInput {
    fn from(value: Vec<WebPageInput>) -> Self {
        Self::List(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TypePageInput {
    /// Default: `1`.
    pub channel_id: Option<i64>,
    /// 1 to 100 characters.
    pub name: String,
    /// Default: `true`.
    pub is_visible: Option<bool>,
    /// Default: `0`.
    pub parent_id: Option<i64>,
    pub sort_order: Option<i64>,
    pub r#type: TypePageType,
    /// Default: `false`.
    pub is_homepage: Option<bool>,
    /// Default: `false`.
    pub is_customers_only: Option<bool>,
    pub url: Option<String>,
    pub meta_title: Nullable<String>,
    /// Default: `"\"\""`.
    pub meta_keywords: Nullable<String>,
    /// Default: `"\"\""`.
    pub meta_description: Nullable<String>,
    /// Default: `"\"\""`.
    pub search_keywords: Nullable<String>,
    pub body: Nullable<String>,
}

record!(TypePageInput {
    channel_id, name, is_visible, parent_id, sort_order, r#type, is_homepage, is_customers_only,
    url, meta_title, meta_keywords, meta_description, search_keywords, body,
});

impl TypePageInput {
    pub fn new(name: impl Into<String>, r#type: impl Into<TypePageType>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            ..Record::empty()
        }
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    /// 1 to 100 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Default: `true`.
    pub fn is_visible(mut self, value: bool) -> Self {
        self.is_visible = Some(value);
        self
    }
    /// Default: `0`.
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    pub fn r#type(mut self, value: impl Into<TypePageType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Default: `false`.
    pub fn is_homepage(mut self, value: bool) -> Self {
        self.is_homepage = Some(value);
        self
    }
    /// Default: `false`.
    pub fn is_customers_only(mut self, value: bool) -> Self {
        self.is_customers_only = Some(value);
        self
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    pub fn meta_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_title = value.into();
        self
    }
    /// Default: `"\"\""`.
    pub fn meta_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_keywords = value.into();
        self
    }
    /// Default: `"\"\""`.
    pub fn meta_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_description = value.into();
        self
    }
    /// Default: `"\"\""`.
    pub fn search_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.search_keywords = value.into();
        self
    }
    pub fn body(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TypeBlogInput {
    /// Default: `1`.
    pub channel_id: Option<i64>,
    /// 1 to 100 characters.
    pub name: String,
    /// Default: `true`.
    pub is_visible: Option<bool>,
    /// Default: `0`.
    pub parent_id: Option<i64>,
    pub sort_order: Option<i64>,
    pub r#type: TypePageType,
    /// Default: `false`.
    pub is_homepage: Option<bool>,
    /// Default: `false`.
    pub is_customers_only: Option<bool>,
    pub url: Option<String>,
    pub meta_title: Nullable<String>,
    /// Default: `"\"\""`.
    pub meta_keywords: Nullable<String>,
    /// Default: `"\"\""`.
    pub meta_description: Nullable<String>,
    /// Default: `"\"\""`.
    pub search_keywords: Nullable<String>,
}

record!(TypeBlogInput {
    channel_id, name, is_visible, parent_id, sort_order, r#type, is_homepage, is_customers_only,
    url, meta_title, meta_keywords, meta_description, search_keywords,
});

impl TypeBlogInput {
    pub fn new(name: impl Into<String>, r#type: impl Into<TypePageType>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            ..Record::empty()
        }
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    /// 1 to 100 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Default: `true`.
    pub fn is_visible(mut self, value: bool) -> Self {
        self.is_visible = Some(value);
        self
    }
    /// Default: `0`.
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    pub fn r#type(mut self, value: impl Into<TypePageType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Default: `false`.
    pub fn is_homepage(mut self, value: bool) -> Self {
        self.is_homepage = Some(value);
        self
    }
    /// Default: `false`.
    pub fn is_customers_only(mut self, value: bool) -> Self {
        self.is_customers_only = Some(value);
        self
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    pub fn meta_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_title = value.into();
        self
    }
    /// Default: `"\"\""`.
    pub fn meta_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_keywords = value.into();
        self
    }
    /// Default: `"\"\""`.
    pub fn meta_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_description = value.into();
        self
    }
    /// Default: `"\"\""`.
    pub fn search_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.search_keywords = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TypeContactFormInput {
    /// Default: `1`.
    pub channel_id: Option<i64>,
    /// 1 to 100 characters.
    pub name: String,
    /// Default: `true`.
    pub is_visible: Option<bool>,
    /// Default: `0`.
    pub parent_id: Option<i64>,
    pub sort_order: Option<i64>,
    pub r#type: TypePageType,
    /// Default: `false`.
    pub is_homepage: Option<bool>,
    /// Default: `false`.
    pub is_customers_only: Option<bool>,
    pub url: Option<String>,
    pub meta_title: Nullable<String>,
    /// Default: `"\"\""`.
    pub meta_keywords: Nullable<String>,
    /// Default: `"\"\""`.
    pub meta_description: Nullable<String>,
    /// Default: `"\"\""`.
    pub search_keywords: Nullable<String>,
    /// At most 255 characters.
    pub email: Option<String>,
    pub contact_fields: Option<String>,
}

record!(TypeContactFormInput {
    channel_id, name, is_visible, parent_id, sort_order, r#type, is_homepage, is_customers_only,
    url, meta_title, meta_keywords, meta_description, search_keywords, email, contact_fields,
});

impl TypeContactFormInput {
    pub fn new(name: impl Into<String>, r#type: impl Into<TypePageType>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            ..Record::empty()
        }
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    /// 1 to 100 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Default: `true`.
    pub fn is_visible(mut self, value: bool) -> Self {
        self.is_visible = Some(value);
        self
    }
    /// Default: `0`.
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    pub fn r#type(mut self, value: impl Into<TypePageType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Default: `false`.
    pub fn is_homepage(mut self, value: bool) -> Self {
        self.is_homepage = Some(value);
        self
    }
    /// Default: `false`.
    pub fn is_customers_only(mut self, value: bool) -> Self {
        self.is_customers_only = Some(value);
        self
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    pub fn meta_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_title = value.into();
        self
    }
    /// Default: `"\"\""`.
    pub fn meta_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_keywords = value.into();
        self
    }
    /// Default: `"\"\""`.
    pub fn meta_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_description = value.into();
        self
    }
    /// Default: `"\"\""`.
    pub fn search_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.search_keywords = value.into();
        self
    }
    /// At most 255 characters.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    pub fn contact_fields(mut self, value: impl Into<String>) -> Self {
        self.contact_fields = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TypeRawInput {
    /// Default: `1`.
    pub channel_id: Option<i64>,
    /// 1 to 100 characters.
    pub name: String,
    /// Default: `true`.
    pub is_visible: Option<bool>,
    /// Default: `0`.
    pub parent_id: Option<i64>,
    pub sort_order: Option<i64>,
    pub r#type: TypePageType,
    /// Default: `false`.
    pub is_homepage: Option<bool>,
    /// Default: `false`.
    pub is_customers_only: Option<bool>,
    pub url: Option<String>,
    /// Default: `"\"\""`.
    pub search_keywords: Nullable<String>,
    pub body: Nullable<String>,
    pub content_type: Option<String>,
}

record!(TypeRawInput {
    channel_id, name, is_visible, parent_id, sort_order, r#type, is_homepage, is_customers_only,
    url, search_keywords, body, content_type,
});

impl TypeRawInput {
    pub fn new(name: impl Into<String>, r#type: impl Into<TypePageType>) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            ..Record::empty()
        }
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    /// 1 to 100 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Default: `true`.
    pub fn is_visible(mut self, value: bool) -> Self {
        self.is_visible = Some(value);
        self
    }
    /// Default: `0`.
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    pub fn r#type(mut self, value: impl Into<TypePageType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Default: `false`.
    pub fn is_homepage(mut self, value: bool) -> Self {
        self.is_homepage = Some(value);
        self
    }
    /// Default: `false`.
    pub fn is_customers_only(mut self, value: bool) -> Self {
        self.is_customers_only = Some(value);
        self
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Default: `"\"\""`.
    pub fn search_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.search_keywords = value.into();
        self
    }
    pub fn body(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body = value.into();
        self
    }
    pub fn content_type(mut self, value: impl Into<String>) -> Self {
        self.content_type = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TypeLinkInput {
    /// Default: `1`.
    pub channel_id: Option<i64>,
    /// 1 to 100 characters.
    pub name: String,
    /// Default: `true`.
    pub is_visible: Option<bool>,
    /// Default: `0`.
    pub parent_id: Option<i64>,
    pub sort_order: Option<i64>,
    pub r#type: TypePageType,
    /// Default: `false`.
    pub is_homepage: Option<bool>,
    /// Default: `false`.
    pub is_customers_only: Option<bool>,
    pub url: Option<String>,
    pub link: String,
}

record!(TypeLinkInput {
    channel_id, name, is_visible, parent_id, sort_order, r#type, is_homepage, is_customers_only,
    url, link,
});

impl TypeLinkInput {
    pub fn new(
        name: impl Into<String>,
        r#type: impl Into<TypePageType>,
        link: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            link: link.into(),
            ..Record::empty()
        }
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    /// 1 to 100 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    /// Default: `true`.
    pub fn is_visible(mut self, value: bool) -> Self {
        self.is_visible = Some(value);
        self
    }
    /// Default: `0`.
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    pub fn r#type(mut self, value: impl Into<TypePageType>) -> Self {
        self.r#type = value.into();
        self
    }
    /// Default: `false`.
    pub fn is_homepage(mut self, value: bool) -> Self {
        self.is_homepage = Some(value);
        self
    }
    /// Default: `false`.
    pub fn is_customers_only(mut self, value: bool) -> Self {
        self.is_customers_only = Some(value);
        self
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = value.into();
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebPageInput {
    Page(TypePageInput),
    Blog(TypeBlogInput),
    ContactForm(TypeContactFormInput),
    Raw(TypeRawInput),
    Link(TypeLinkInput),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(WebPageInput by "type" {
    Page(object is "page"), Blog(object is "blog"), ContactForm(object is "contact_form"),
    Raw(object is "raw"), Link(object is "link"),
});

impl From<TypePageInput> for WebPageInput {
    fn from(value: TypePageInput) -> Self {
        Self::Page(value)
    }
}

impl From<TypeBlogInput> for WebPageInput {
    fn from(value: TypeBlogInput) -> Self {
        Self::Blog(value)
    }
}

impl From<TypeContactFormInput> for WebPageInput {
    fn from(value: TypeContactFormInput) -> Self {
        Self::ContactForm(value)
    }
}

impl From<TypeRawInput> for WebPageInput {
    fn from(value: TypeRawInput) -> Self {
        Self::Raw(value)
    }
}

impl From<TypeLinkInput> for WebPageInput {
    fn from(value: TypeLinkInput) -> Self {
        Self::Link(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PageUpdate {
    PagePutBulk(PagePutBulk),
    List(Vec<PagePutBulk>),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(PageUpdate { PagePutBulk(object), List(array) });

impl From<PagePutBulk> for PageUpdate {
    fn from(value: PagePutBulk) -> Self {
        Self::PagePutBulk(value)
    }
}

impl From<Vec<PagePutBulk>> for PageUpdate {
    fn from(value: Vec<PagePutBulk>) -> Self {
        Self::List(value)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PagePutBulk {
    pub id: i64,
    /// Default: `1`.
    pub channel_id: Option<i64>,
    /// 1 to 100 characters.
    pub name: Option<String>,
    pub is_visible: Option<bool>,
    /// Default: `0`.
    pub parent_id: Option<i64>,
    /// Default: `0`.
    pub sort_order: Option<i64>,
    pub r#type: Option<TypePageType>,
    pub body: Nullable<String>,
    pub is_homepage: Option<bool>,
    pub is_customers_only: Option<bool>,
    /// At most 255 characters.
    pub email: Option<String>,
    pub meta_title: Nullable<String>,
    pub link: Option<String>,
    pub contact_fields: Option<String>,
    /// Default: `""`.
    pub meta_keywords: Nullable<String>,
    pub meta_description: Nullable<String>,
    pub search_keywords: Nullable<String>,
    pub url: Option<String>,
}

record!(PagePutBulk {
    id, channel_id, name, is_visible, parent_id, sort_order, r#type, body, is_homepage,
    is_customers_only, email, meta_title, link, contact_fields, meta_keywords, meta_description,
    search_keywords, url,
});

impl PagePutBulk {
    pub fn new(id: i64) -> Self {
        Self { id, ..Record::empty() }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.id = value;
        self
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    /// 1 to 100 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    pub fn is_visible(mut self, value: bool) -> Self {
        self.is_visible = Some(value);
        self
    }
    /// Default: `0`.
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Default: `0`.
    pub fn sort_order(mut self, value: i64) -> Self {
        self.sort_order = Some(value);
        self
    }
    pub fn r#type(mut self, value: impl Into<TypePageType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn body(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body = value.into();
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
    /// At most 255 characters.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    pub fn meta_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_title = value.into();
        self
    }
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
    pub fn contact_fields(mut self, value: impl Into<String>) -> Self {
        self.contact_fields = Some(value.into());
        self
    }
    /// Default: `""`.
    pub fn meta_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_keywords = value.into();
        self
    }
    pub fn meta_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_description = value.into();
        self
    }
    pub fn search_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.search_keywords = value.into();
        self
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PagePut {
    /// Default: `1`.
    pub channel_id: Nullable<i64>,
    /// 1 to 100 characters.
    pub name: Nullable<String>,
    pub is_visible: Nullable<bool>,
    /// Default: `0`.
    pub parent_id: Nullable<i64>,
    /// Default: `0`.
    pub sort_order: Nullable<i64>,
    pub r#type: Nullable<TypePageType>,
    pub body: Nullable<String>,
    pub is_homepage: Nullable<bool>,
    pub is_customers_only: Nullable<bool>,
    /// At most 255 characters.
    pub email: Nullable<String>,
    pub meta_title: Nullable<String>,
    pub link: Nullable<String>,
    pub contact_fields: Nullable<String>,
    /// Default: `""`.
    pub meta_keywords: Nullable<String>,
    pub meta_description: Nullable<String>,
    pub search_keywords: Nullable<String>,
    pub url: Nullable<String>,
}

record!(PagePut {
    channel_id, name, is_visible, parent_id, sort_order, r#type, body, is_homepage,
    is_customers_only, email, meta_title, link, contact_fields, meta_keywords, meta_description,
    search_keywords, url,
});

impl PagePut {
    pub fn new() -> Self {
        Record::empty()
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.channel_id = value.into();
        self
    }
    /// 1 to 100 characters.
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn is_visible(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_visible = value.into();
        self
    }
    /// Default: `0`.
    pub fn parent_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.parent_id = value.into();
        self
    }
    /// Default: `0`.
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.sort_order = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<Nullable<TypePageType>>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn body(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body = value.into();
        self
    }
    pub fn is_homepage(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_homepage = value.into();
        self
    }
    pub fn is_customers_only(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_customers_only = value.into();
        self
    }
    /// At most 255 characters.
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.email = value.into();
        self
    }
    pub fn meta_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_title = value.into();
        self
    }
    pub fn link(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.link = value.into();
        self
    }
    pub fn contact_fields(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.contact_fields = value.into();
        self
    }
    /// Default: `""`.
    pub fn meta_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_keywords = value.into();
        self
    }
    pub fn meta_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.meta_description = value.into();
        self
    }
    pub fn search_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.search_keywords = value.into();
        self
    }
    pub fn url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.url = value.into();
        self
    }
}
