// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Pages V3.

use bigcommerce_runtime::codegen::{Data, Empty, Nullable, Page, Parts, operation};

use super::*;

/// `GET /content/pages`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/pages#get-pages). Scope: `store_v2_content_read_only`. Feature: `v3-pages`. Paged by `page` and `limit`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 422 [`SaveError`](super::SaveError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPages {
    parts: Parts,
}

impl GetPages {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.parts.query("channel_id", value);
        self
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name", value.into());
        self
    }
    /// Query: `name:like`.
    pub fn name_like(mut self, value: impl Into<String>) -> Self {
        self.parts.query("name:like", value.into());
        self
    }
    pub fn limit(mut self, value: i64) -> Self {
        self.parts.query("limit", value);
        self
    }
    pub fn page(mut self, value: i64) -> Self {
        self.parts.query("page", value);
        self
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
}

operation!(GetPages() -> Page<WebPage> {
    id: "getPages", family: V3, method: GET, path: "/content/pages",
    scope: "store_v2_content_read_only", paging: Page,
});

/// `POST /content/pages`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/pages#create-pages). Scope: `store_v2_content`. Feature: `v3-pages`.
///
/// Errors: 422 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreatePages {
    parts: Parts,
    body: PageInput,
}

impl CreatePages {
    pub fn new(body: impl Into<PageInput>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into(),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
}

operation!(CreatePages(json body) -> Data<WebPage> {
    id: "createPages", family: V3, method: POST, path: "/content/pages", scope: "store_v2_content",
});

/// `PUT /content/pages`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/pages#update-pages). Scope: `store_v2_content`. Feature: `v3-pages`.
///
/// Errors: 404 [`ConflictError`](super::ConflictError), 422 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdatePages {
    parts: Parts,
    body: PageUpdate,
}

impl UpdatePages {
    pub fn new(body: impl Into<PageUpdate>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into(),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
}

operation!(UpdatePages(json body) -> Page<WebPage> {
    id: "updatePages", family: V3, method: PUT, path: "/content/pages", scope: "store_v2_content",
});

/// `DELETE /content/pages`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/pages#delete-pages). Scope: `store_v2_content`. Feature: `v3-pages`.
///
/// Errors: 404 [`ConflictError`](super::ConflictError), 422 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeletePages {
    parts: Parts,
}

impl DeletePages {
    /// - `id_in`: Query: `id:in`.
    pub fn new(id_in: impl IntoIterator<Item = i64>) -> Self {
        let mut parts = Parts::new([]);
        parts.list("id:in", id_in);
        Self { parts }
    }
    pub fn delete_children(mut self, value: bool) -> Self {
        self.parts.query("delete_children", value);
        self
    }
}

operation!(DeletePages() -> Empty {
    id: "deletePages", family: V3, method: DELETE, path: "/content/pages",
    scope: "store_v2_content",
});

/// `GET /content/pages/{pageId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/pages#get-a-page). Scope: `store_v2_content_read_only`. Feature: `v3-pages`.
///
/// Errors: 404 [`ConflictError`](super::ConflictError), 422 [`SaveError`](super::SaveError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPage {
    parts: Parts,
}

impl GetPage {
    pub fn new(page_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&page_id]),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
}

operation!(GetPage() -> Data<WebPage> {
    id: "getPage", family: V3, method: GET, path: "/content/pages/{pageId}",
    scope: "store_v2_content_read_only",
});

/// `PUT /content/pages/{pageId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/pages#update-a-page). Scope: `store_v2_content`. Feature: `v3-pages`.
///
/// Errors: 400 [`BadRequestError`](super::BadRequestError), 404 [`ConflictError`](super::ConflictError), 422 [`BadRequestError`](super::BadRequestError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdatePage {
    parts: Parts,
    body: PagePut,
}

impl UpdatePage {
    pub fn new(page_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&page_id]),
            body: PagePut::new(),
        }
    }
    pub fn include(
        mut self,
        values: impl IntoIterator<Item = impl Into<Include>>,
    ) -> Self {
        self.parts.list("include", values.into_iter().map(Into::<Include>::into));
        self
    }
    /// Default: `1`.
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.channel_id = value.into();
        self
    }
    /// 1 to 100 characters.
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.name = value.into();
        self
    }
    pub fn is_visible(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_visible = value.into();
        self
    }
    /// Default: `0`.
    pub fn parent_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.parent_id = value.into();
        self
    }
    /// Default: `0`.
    pub fn sort_order(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.body.sort_order = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<Nullable<TypePageType>>) -> Self {
        self.body.r#type = value.into();
        self
    }
    pub fn body_body(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.body = value.into();
        self
    }
    pub fn is_homepage(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_homepage = value.into();
        self
    }
    pub fn is_customers_only(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.body.is_customers_only = value.into();
        self
    }
    /// At most 255 characters.
    pub fn email(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.email = value.into();
        self
    }
    pub fn meta_title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.meta_title = value.into();
        self
    }
    pub fn link(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.link = value.into();
        self
    }
    pub fn contact_fields(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.contact_fields = value.into();
        self
    }
    /// Default: `""`.
    pub fn meta_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.meta_keywords = value.into();
        self
    }
    pub fn meta_description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.meta_description = value.into();
        self
    }
    pub fn search_keywords(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.search_keywords = value.into();
        self
    }
    pub fn url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.url = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: PagePut) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdatePage(json body) -> Data<WebPage> {
    id: "updatePage", family: V3, method: PUT, path: "/content/pages/{pageId}",
    scope: "store_v2_content",
});

/// `DELETE /content/pages/{pageId}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-content/pages#delete-a-page). Scope: `store_v2_content`. Feature: `v3-pages`.
///
/// Errors: 404 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeletePage {
    parts: Parts,
}

impl DeletePage {
    pub fn new(page_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&page_id]),
        }
    }
}

operation!(DeletePage() -> Empty {
    id: "deletePage", family: V3, method: DELETE, path: "/content/pages/{pageId}",
    scope: "store_v2_content",
});
