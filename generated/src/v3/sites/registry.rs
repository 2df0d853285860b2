// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Sites as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::sites" ["v3-sites"]
operations {
    GetSites [200],
    CreateSite [201] (UrlChannelId) { 400 ConflictError, 403 ConflictError, 404 ConflictError, 504 ConflictError },
    GetSite [200],
    UpdateSite [200] (Url),
    DeleteSite [204],
    GetSiteRoutes [200],
    CreateSiteRoute [201] (SiteRouteInput) { 422 UnprocessableContentError, 502 ConflictError },
    UpdateSiteRoutes [200] (Vec<SiteRouteUpdate>) { 422 SiteRouteError },
    GetSiteRoute [200],
    UpdateSiteRoute [201] (SiteRoutesRoute),
    DeleteSiteRoute [204],
    GetSiteCertificate [200],
    UpsertSiteCertificate [200] (InstallCertificate),
    GetSitesCertificates [200],
}
types {
    SiteRoute, SiteRouteType, SiteRouteInput, SiteRouteUpdate, SiteRouteError, SiteRoutesRoute,
    SiteCertificate, InstalledCertificateDetail, InstallCertificate, CertificateWrite,
}
);
