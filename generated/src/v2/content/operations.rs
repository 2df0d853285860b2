// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Content.

use bigcommerce_runtime::codegen::{Bare, BareList, DateTime, Empty, Nullable, Parts, Rfc2822, operation};

use super::*;

/// `GET /blog/tags`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#get-all-blog-tags). Scope: `store_v2_content_read_only`. Feature: `v2-content`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBlogTags {
    parts: Parts,
}

impl GetBlogTags {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetBlogTags() -> BareList<BlogTag> {
    id: "getBlogTags", family: V2, method: GET, path: "/blog/tags",
    scope: "store_v2_content_read_only",
});

/// `GET /blog/posts`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#get-all-blog-posts). Scope: `store_v2_content_read_only`. Feature: `v2-content`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBlogPosts {
    parts: Parts,
}

impl GetBlogPosts {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn is_published(mut self, value: bool) -> Self {
        self.parts.query("is_published", value);
        self
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.parts.query("url", value.into());
        self
    }
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        self.parts.query("tag", value.into());
        self
    }
    pub fn published_date(mut self, value: impl Into<DateTime>) -> Self {
        self.parts.query("published_date", Rfc2822(value.into()));
        self
    }
    /// At most 50.
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// At most 250.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetBlogPosts() -> BareList<BlogPost> {
    id: "getBlogPosts", family: V2, method: GET, path: "/blog/posts",
    scope: "store_v2_content_read_only", paging: Page,
});

/// `POST /blog/posts`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#create-a-blog-post). Scope: `store_v2_content`. Feature: `v2-content`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateBlogPosts {
    parts: Parts,
    body: BlogPostPost,
}

impl CreateBlogPosts {
    pub fn new(title: impl Into<String>, body_body: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: BlogPostPost::new(title, body_body),
        }
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.body.url = Some(value.into());
        self
    }
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.body.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Default: `false`.
    pub fn is_published(mut self, value: bool) -> Self {
        self.body.is_published = Some(value);
        self
    }
    pub fn meta_description(mut self, value: impl Into<String>) -> Self {
        self.body.meta_description = Some(value.into());
        self
    }
    pub fn meta_keywords(mut self, value: impl Into<String>) -> Self {
        self.body.meta_keywords = Some(value.into());
        self
    }
    pub fn author(mut self, value: impl Into<String>) -> Self {
        self.body.author = Some(value.into());
        self
    }
    pub fn thumbnail_path(mut self, value: impl Into<String>) -> Self {
        self.body.thumbnail_path = Some(value.into());
        self
    }
    pub fn published_date(mut self, value: impl Into<String>) -> Self {
        self.body.published_date = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BlogPostPost) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateBlogPosts(json body) -> Bare<BlogPostBaseRes> {
    id: "createBlogPosts", family: V2, method: POST, path: "/blog/posts", scope: "store_v2_content",
});

/// `DELETE /blog/posts`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#delete-blog-posts). Scope: `store_v2_content`. Feature: `v2-content`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteBlogPosts {
    parts: Parts,
}

impl DeleteBlogPosts {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// At most 250.
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    /// At most 50.
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(DeleteBlogPosts() -> Empty {
    id: "deleteBlogPosts", family: V2, method: DELETE, path: "/blog/posts",
    scope: "store_v2_content",
});

/// `GET /blog/posts/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#get-a-blog-post). Scope: `store_v2_content_read_only`. Feature: `v2-content`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBlogPost {
    parts: Parts,
}

impl GetBlogPost {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(GetBlogPost() -> Bare<BlogPost> {
    id: "getBlogPost", family: V2, method: GET, path: "/blog/posts/{id}",
    scope: "store_v2_content_read_only",
});

/// `PUT /blog/posts/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#update-a-blog-post). Scope: `store_v2_content`. Feature: `v2-content`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateBlogPost {
    parts: Parts,
    body: BlogPostBasePost,
}

impl UpdateBlogPost {
    pub fn new(id: i64, title: impl Into<String>, body_body: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([&id]),
            body: BlogPostBasePost::new(title, body_body),
        }
    }
    pub fn url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.url = value.into();
        self
    }
    pub fn tags(mut self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        self.body.tags = value.into();
        self
    }
    /// Default: `false`.
    pub fn is_published(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_published = value.into();
        self
    }
    pub fn meta_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.meta_description = value.into();
        self
    }
    pub fn meta_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.meta_keywords = value.into();
        self
    }
    pub fn author(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.author = value.into();
        self
    }
    pub fn thumbnail_path(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.thumbnail_path = value.into();
        self
    }
    pub fn published_date(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.published_date = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: BlogPostBasePost) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateBlogPost(json body) -> Bare<BlogPostBaseRes> {
    id: "updateBlogPost", family: V2, method: PUT, path: "/blog/posts/{id}",
    scope: "store_v2_content",
});

/// `DELETE /blog/posts/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#delete-a-blog-post). Scope: `store_v2_content`. Feature: `v2-content`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteBlogPost {
    parts: Parts,
}

impl DeleteBlogPost {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(DeleteBlogPost() -> Empty {
    id: "deleteBlogPost", family: V2, method: DELETE, path: "/blog/posts/{id}",
    scope: "store_v2_content",
});

/// `GET /blog/posts/count`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#get-a-count-of-all-blog-posts). Scope: `store_v2_content_read_only`. Feature: `v2-content`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetBlogPostsCount {
    parts: Parts,
}

impl GetBlogPostsCount {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetBlogPostsCount() -> Bare<Count> {
    id: "getBlogPostsCount", family: V2, method: GET, path: "/blog/posts/count",
    scope: "store_v2_content_read_only",
});

/// `GET /pages`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#get-all-pages-deprecated). Scope: `store_v2_content_read_only`. Feature: `v2-content`. Paged by `page` and `limit`.
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPages {
    parts: Parts,
}

#[allow(deprecated)]
impl GetPages {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetPages() -> BareList<PageFull> {
    id: "getPages", family: V2, method: GET, path: "/pages", scope: "store_v2_content_read_only",
    paging: Page, deprecated: true,
});

/// `POST /pages`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#create-a-page-deprecated). Scope: `store_v2_content`. Feature: `v2-content`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreatePage {
    parts: Parts,
    body: PageInput,
}

#[allow(deprecated)]
impl CreatePage {
    pub fn new(
        name: impl Into<String>,
        body_body: impl Into<String>,
        r#type: impl Into<PageType>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: PageInput::new(name, body_body, r#type),
        }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    pub fn meta_title(mut self, value: impl Into<String>) -> Self {
        self.body.meta_title = Some(value.into());
        self
    }
    pub fn is_visible(mut self, value: bool) -> Self {
        self.body.is_visible = Some(value);
        self
    }
    pub fn parent_id(mut self, value: i64) -> Self {
        self.body.parent_id = Some(value);
        self
    }
    pub fn sort_order(mut self, value: i64) -> Self {
        self.body.sort_order = Some(value);
        self
    }
    pub fn meta_keywords(mut self, value: impl Into<String>) -> Self {
        self.body.meta_keywords = Some(value.into());
        self
    }
    pub fn meta_description(mut self, value: impl Into<String>) -> Self {
        self.body.meta_description = Some(value.into());
        self
    }
    pub fn is_homepage(mut self, value: bool) -> Self {
        self.body.is_homepage = Some(value);
        self
    }
    pub fn is_customers_only(mut self, value: bool) -> Self {
        self.body.is_customers_only = Some(value);
        self
    }
    pub fn search_keywords(mut self, value: impl Into<String>) -> Self {
        self.body.search_keywords = Some(value.into());
        self
    }
    pub fn has_mobile_version(mut self, value: bool) -> Self {
        self.body.has_mobile_version = Some(value);
        self
    }
    pub fn mobile_body(mut self, value: impl Into<String>) -> Self {
        self.body.mobile_body = Some(value.into());
        self
    }
    pub fn contact_fields(mut self, value: impl Into<String>) -> Self {
        self.body.contact_fields = Some(value.into());
        self
    }
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.body.email = Some(value.into());
        self
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.body.url = Some(value.into());
        self
    }
    pub fn layout_file(mut self, value: impl Into<String>) -> Self {
        self.body.layout_file = Some(value.into());
        self
    }
    pub fn link(mut self, value: impl Into<String>) -> Self {
        self.body.link = Some(value.into());
        self
    }
    pub fn content_type(mut self, value: impl Into<PageContentType>) -> Self {
        self.body.content_type = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PageInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreatePage(json body) -> Bare<PageFull> {
    id: "createPage", family: V2, method: POST, path: "/pages", scope: "store_v2_content",
    deprecated: true,
});

/// `GET /pages/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#get-a-page-deprecated). Scope: `store_v2_content_read_only`. Feature: `v2-content`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPage {
    parts: Parts,
}

#[allow(deprecated)]
impl GetPage {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(GetPage() -> Bare<PageFull> {
    id: "getPage", family: V2, method: GET, path: "/pages/{id}",
    scope: "store_v2_content_read_only", deprecated: true,
});

/// `PUT /pages/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#update-a-page-deprecated). Scope: `store_v2_content`. Feature: `v2-content`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdatePage {
    parts: Parts,
    body: PageUpdate,
}

#[allow(deprecated)]
impl UpdatePage {
    pub fn new(id: i64) -> Self {
        Self {
            parts: Parts::new([&id]),
            body: PageUpdate::new(),
        }
    }
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.channel_id = value.into();
        self
    }
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.name = value.into();
        self
    }
    pub fn meta_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.meta_title = value.into();
        self
    }
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.email = value.into();
        self
    }
    pub fn body_body(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.body = value.into();
        self
    }
    pub fn is_visible(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_visible = value.into();
        self
    }
    pub fn parent_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.parent_id = value.into();
        self
    }
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.sort_order = value.into();
        self
    }
    pub fn meta_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.meta_keywords = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<Nullable<PageType>>) -> Self {
        self.body.r#type = value.into();
        self
    }
    pub fn contact_fields(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.contact_fields = value.into();
        self
    }
    pub fn meta_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.meta_description = value.into();
        self
    }
    pub fn is_homepage(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_homepage = value.into();
        self
    }
    pub fn layout_file(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.layout_file = value.into();
        self
    }
    pub fn is_customers_only(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_customers_only = value.into();
        self
    }
    pub fn search_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.search_keywords = value.into();
        self
    }
    pub fn has_mobile_version(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.has_mobile_version = value.into();
        self
    }
    pub fn mobile_body(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.mobile_body = value.into();
        self
    }
    pub fn content_type(mut self, value: impl Into<Nullable<PageContentType>>) -> Self {
        self.body.content_type = value.into();
        self
    }
    pub fn url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.url = value.into();
        self
    }
    pub fn link(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.link = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PageUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdatePage(json body) -> Bare<PageFull> {
    id: "updatePage", family: V2, method: PUT, path: "/pages/{id}", scope: "store_v2_content",
    deprecated: true,
});

/// `DELETE /pages/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#delete-a-page-deprecated). Scope: `store_v2_content`. Feature: `v2-content`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeletePage {
    parts: Parts,
}

#[allow(deprecated)]
impl DeletePage {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(DeletePage() -> Empty {
    id: "deletePage", family: V2, method: DELETE, path: "/pages/{id}", scope: "store_v2_content",
    deprecated: true,
});

/// `GET /redirects`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#get-all-redirects). Scope: `store_v2_content_read_only`. Feature: `v2-content`. Paged by `page` and `limit`.
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetRedirects {
    parts: Parts,
}

#[allow(deprecated)]
impl GetRedirects {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
}

operation!(GetRedirects() -> BareList<Redirect> {
    id: "getRedirects", family: V2, method: GET, path: "/redirects",
    scope: "store_v2_content_read_only", paging: Page, deprecated: true,
});

/// `POST /redirects`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#create-a-redirect). Scope: `store_v2_content`. Feature: `v2-content`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateRedirect {
    parts: Parts,
    body: RedirectInput,
}

impl CreateRedirect {
    pub fn new(path: impl Into<String>, forward: Forward) -> Self {
        Self {
            parts: Parts::new([]),
            body: RedirectInput::new(path, forward),
        }
    }
    pub fn id(mut self, value: i64) -> Self {
        self.body.id = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: RedirectInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateRedirect(json body) -> Bare<Redirect> {
    id: "createRedirect", family: V2, method: POST, path: "/redirects", scope: "store_v2_content",
});

/// `DELETE /redirects`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#delete-all-redirects). Scope: `store_v2_content`. Feature: `v2-content`.
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteRedirects {
    parts: Parts,
}

#[allow(deprecated)]
impl DeleteRedirects {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(DeleteRedirects() -> Empty {
    id: "deleteRedirects", family: V2, method: DELETE, path: "/redirects",
    scope: "store_v2_content", deprecated: true,
});

/// `GET /redirects/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#get-a-redirect). Scope: `store_v2_content_read_only`. Feature: `v2-content`.
#[deprecated]
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetRedirect {
    parts: Parts,
}

#[allow(deprecated)]
impl GetRedirect {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(GetRedirect() -> Bare<Redirect> {
    id: "getRedirect", family: V2, method: GET, path: "/redirects/{id}",
    scope: "store_v2_content_read_only", deprecated: true,
});

/// `PUT /redirects/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#update-a-redirect). Scope: `store_v2_content`. Feature: `v2-content`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateRedirect {
    parts: Parts,
    body: RedirectUpdate,
}

impl UpdateRedirect {
    pub fn new(
        id: i64,
        path: impl Into<String>,
        forward: RedirectUpdateForward,
    ) -> Self {
        Self {
            parts: Parts::new([&id]),
            body: RedirectUpdate::new(path, forward),
        }
    }
    pub fn body_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.id = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: RedirectUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateRedirect(json body) -> Bare<Redirect> {
    id: "updateRedirect", family: V2, method: PUT, path: "/redirects/{id}",
    scope: "store_v2_content",
});

/// `DELETE /redirects/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#delete-a-redirect). Scope: `store_v2_content`. Feature: `v2-content`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteRedirect {
    parts: Parts,
}

impl DeleteRedirect {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(DeleteRedirect() -> Empty {
    id: "deleteRedirect", family: V2, method: DELETE, path: "/redirects/{id}",
    scope: "store_v2_content",
});

/// `GET /redirects/count`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/store-content#get-a-count-of-redirects). Scope: `store_v2_content_read_only`. Feature: `v2-content`.
#[deprecated]
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetRedirectsCount {
    parts: Parts,
}

#[allow(deprecated)]
impl GetRedirectsCount {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetRedirectsCount() -> Bare<Count> {
    id: "getRedirectsCount", family: V2, method: GET, path: "/redirects/count",
    scope: "store_v2_content_read_only", deprecated: true,
});
