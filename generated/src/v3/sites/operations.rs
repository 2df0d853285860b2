// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Sites.

use bigcommerce_runtime::codegen::{Data, Empty, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `GET /sites`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/sites#get-sites). Scope: `store_sites_read_only`. Feature: `v3-sites`. Paged by `page` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSites {
    parts: Parts,
}

impl GetSites {
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
    /// Query: `channel_id:in`.
    pub fn channel_id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("channel_id:in", values);
        self
    }
    /// Query: `url_type:in`.
    pub fn url_type_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("url_type:in", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(GetSites() -> Page<Site> {
    id: "getSites", family: V3, method: GET, path: "/sites", scope: "store_sites_read_only",
    paging: Page,
});

/// `POST /sites`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/sites#create-a-site). Scope: `store_sites`. Feature: `v3-sites`.
///
/// Errors: 400 [`ConflictError`](super::ConflictError), 403 [`ConflictError`](super::ConflictError), 404 [`ConflictError`](super::ConflictError), 502, 504 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateSite {
    parts: Parts,
    body: UrlChannelId,
}

impl CreateSite {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: UrlChannelId::new(),
        }
    }
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.body.url = Some(value.into());
        self
    }
    pub fn channel_id(mut self, value: i64) -> Self {
        self.body.channel_id = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: UrlChannelId) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateSite(json body) -> Data<Site> {
    id: "createSite", family: V3, method: POST, path: "/sites", scope: "store_sites",
});

/// `GET /sites/{site_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/sites#get-a-site). Scope: `store_sites_read_only`. Feature: `v3-sites`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSite {
    parts: Parts,
}

impl GetSite {
    pub fn new(site_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&site_id]),
        }
    }
}

operation!(GetSite() -> Data<Site> {
    id: "getSite", family: V3, method: GET, path: "/sites/{site_id}",
    scope: "store_sites_read_only",
});

/// `PUT /sites/{site_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/sites#update-a-site). Scope: `store_sites`. Feature: `v3-sites`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSite {
    parts: Parts,
    body: Url,
}

impl UpdateSite {
    pub fn new(site_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&site_id]),
            body: Url::new(),
        }
    }
    pub fn url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.url = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Url) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSite(json body) -> Data<Site> {
    id: "updateSite", family: V3, method: PUT, path: "/sites/{site_id}", scope: "store_sites",
});

/// `DELETE /sites/{site_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/sites#delete-a-site). Scope: `store_sites`. Feature: `v3-sites`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteSite {
    parts: Parts,
}

impl DeleteSite {
    pub fn new(site_id: impl std::fmt::Display) -> Self {
        Self {
            parts: Parts::new([&site_id]),
        }
    }
}

operation!(DeleteSite() -> Empty {
    id: "deleteSite", family: V3, method: DELETE, path: "/sites/{site_id}", scope: "store_sites",
});

/// `GET /sites/{site_id}/routes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/sites#get-a-sites-routes). Scope: `store_sites_read_only`. Feature: `v3-sites`. Paged by `page` and `limit`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSiteRoutes {
    parts: Parts,
}

impl GetSiteRoutes {
    pub fn new(site_id: i64) -> Self {
        Self {
            parts: Parts::new([&site_id]),
        }
    }
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.parts.query("type", value.into());
        self
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

operation!(GetSiteRoutes() -> Page<SiteRoute> {
    id: "getSiteRoutes", family: V3, method: GET, path: "/sites/{site_id}/routes",
    scope: "store_sites_read_only", paging: Page,
});

/// `POST /sites/{site_id}/routes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/sites#create-a-site-route). Scope: `store_sites`. Feature: `v3-sites`.
///
/// Errors: 422 [`UnprocessableContentError`](super::UnprocessableContentError), 502 [`ConflictError`](super::ConflictError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateSiteRoute {
    parts: Parts,
    body: SiteRouteInput,
}

impl CreateSiteRoute {
    pub fn new(site_id: i64) -> Self {
        Self {
            parts: Parts::new([&site_id]),
            body: SiteRouteInput::new(),
        }
    }
    pub fn r#type(mut self, value: impl Into<SiteRouteType>) -> Self {
        self.body.r#type = Some(value.into());
        self
    }
    pub fn matching(mut self, value: impl Into<String>) -> Self {
        self.body.matching = Some(value.into());
        self
    }
    pub fn route(mut self, value: impl Into<String>) -> Self {
        self.body.route = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: SiteRouteInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateSiteRoute(json body) -> Data<SiteRoute> {
    id: "createSiteRoute", family: V3, method: POST, path: "/sites/{site_id}/routes",
    scope: "store_sites",
});

/// `PUT /sites/{site_id}/routes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/sites#update-a-sites-routes). Scope: `store_sites`. Feature: `v3-sites`.
///
/// Errors: 422 [`SiteRouteError`](super::SiteRouteError).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSiteRoutes {
    parts: Parts,
    body: Vec<SiteRouteUpdate>,
}

impl UpdateSiteRoutes {
    pub fn new(site_id: i64, body: impl IntoIterator<Item = SiteRouteUpdate>) -> Self {
        Self {
            parts: Parts::new([&site_id]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(UpdateSiteRoutes(json body) -> Page<SiteRoute> {
    id: "updateSiteRoutes", family: V3, method: PUT, path: "/sites/{site_id}/routes",
    scope: "store_sites",
});

/// `GET /sites/{site_id}/routes/{route_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/sites#get-a-site-route). Scope: `store_sites_read_only`. Feature: `v3-sites`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSiteRoute {
    parts: Parts,
}

impl GetSiteRoute {
    pub fn new(
        site_id: impl std::fmt::Display,
        route_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&site_id, &route_id]),
        }
    }
}

operation!(GetSiteRoute() -> Data<SiteRoute> {
    id: "getSiteRoute", family: V3, method: GET, path: "/sites/{site_id}/routes/{route_id}",
    scope: "store_sites_read_only",
});

/// `PUT /sites/{site_id}/routes/{route_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/sites#update-a-site-route). Scope: `store_sites`. Feature: `v3-sites`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateSiteRoute {
    parts: Parts,
    body: SiteRoutesRoute,
}

impl UpdateSiteRoute {
    pub fn new(
        site_id: impl std::fmt::Display,
        route_id: impl std::fmt::Display,
        r#type: impl Into<SiteRouteType>,
        matching: impl Into<String>,
        route: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([&site_id, &route_id]),
            body: SiteRoutesRoute::new(r#type, matching, route),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: SiteRoutesRoute) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateSiteRoute(json body) -> Data<SiteRoute> {
    id: "updateSiteRoute", family: V3, method: PUT, path: "/sites/{site_id}/routes/{route_id}",
    scope: "store_sites",
});

/// `DELETE /sites/{site_id}/routes/{route_id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/sites#delete-a-site-route). Scope: `store_sites`. Feature: `v3-sites`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteSiteRoute {
    parts: Parts,
}

impl DeleteSiteRoute {
    pub fn new(
        site_id: impl std::fmt::Display,
        route_id: impl std::fmt::Display,
    ) -> Self {
        Self {
            parts: Parts::new([&site_id, &route_id]),
        }
    }
}

operation!(DeleteSiteRoute() -> Empty {
    id: "deleteSiteRoute", family: V3, method: DELETE, path: "/sites/{site_id}/routes/{route_id}",
    scope: "store_sites",
});

/// `GET /sites/{site_id}/certificate`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/sites#get-a-sites-ssl-tls-certificate-information). Scope: `store_sites_read_only`. Feature: `v3-sites`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSiteCertificate {
    parts: Parts,
}

impl GetSiteCertificate {
    pub fn new(site_id: i64) -> Self {
        Self {
            parts: Parts::new([&site_id]),
        }
    }
}

operation!(GetSiteCertificate() -> Data<SiteCertificate> {
    id: "getSiteCertificate", family: V3, method: GET, path: "/sites/{site_id}/certificate",
    scope: "store_sites_read_only",
});

/// `PUT /sites/{site_id}/certificate`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/sites#upsert-a-sites-ssl-tls-certificate-information). Scope: `store_sites`. Feature: `v3-sites`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpsertSiteCertificate {
    parts: Parts,
    body: InstallCertificate,
}

impl UpsertSiteCertificate {
    pub fn new(site_id: i64) -> Self {
        Self {
            parts: Parts::new([&site_id]),
            body: InstallCertificate::new(),
        }
    }
    pub fn url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body.url = value.into();
        self
    }
    pub fn certificate(mut self, value: impl Into<Nullable<CertificateWrite>>) -> Self {
        self.body.certificate = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: InstallCertificate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpsertSiteCertificate(json body) -> Data<Map<String, Json>> {
    id: "upsertSiteCertificate", family: V3, method: PUT, path: "/sites/{site_id}/certificate",
    scope: "store_sites",
});

/// `GET /sites/certificates`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/sites#get-site-certificates). Scope: `store_sites_read_only`. Feature: `v3-sites`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetSitesCertificates {
    parts: Parts,
}

impl GetSitesCertificates {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `urls:in`.
    pub fn urls_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("urls:in", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(GetSitesCertificates() -> Page<InstalledCertificateDetail> {
    id: "getSitesCertificates", family: V3, method: GET, path: "/sites/certificates",
    scope: "store_sites_read_only",
});
