// Written by `cargo xtask regen`; edit nothing here.
//! Types of Sites.

use bigcommerce_runtime::codegen::{Json, Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SiteRoute {
    pub id: Option<i64>,
    pub r#type: Option<SiteRouteType>,
    pub matching: Option<String>,
    pub route: Option<String>,
}

record!(SiteRoute { id, r#type, matching, route });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SiteRouteInput {
    pub r#type: Option<SiteRouteType>,
    pub matching: Option<String>,
    pub route: Option<String>,
}

record!(SiteRouteInput { r#type, matching, route });

impl SiteRouteInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn r#type(mut self, value: impl Into<SiteRouteType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn matching(mut self, value: impl Into<String>) -> Self {
        self.matching = Some(value.into());
        self
    }
    pub fn route(mut self, value: impl Into<String>) -> Self {
        self.route = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SiteRouteUpdate {
    pub id: Nullable<i64>,
    pub r#type: Nullable<SiteRouteType>,
    pub matching: Nullable<String>,
    pub route: Nullable<String>,
}

record!(SiteRouteUpdate { id, r#type, matching, route });

impl SiteRouteUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.id = value.into();
        self
    }
    pub fn r#type(mut self, value: impl Into<Nullable<SiteRouteType>>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn matching(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.matching = value.into();
        self
    }
    pub fn route(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.route = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SiteRouteError {
    pub status: Option<i64>,
    pub title: Option<String>,
    pub errors: Option<Map<String, Json>>,
    pub meta: Option<Map<String, Json>>,
    pub r#type: Option<String>,
}

record!(SiteRouteError { status, title, errors, meta, r#type });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SiteRoutesRoute {
    pub r#type: SiteRouteType,
    pub matching: String,
    pub route: String,
}

record!(SiteRoutesRoute { r#type, matching, route });

impl SiteRoutesRoute {
    pub fn new(
        r#type: impl Into<SiteRouteType>,
        matching: impl Into<String>,
        route: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            matching: matching.into(),
            route: route.into(),
        }
    }
    pub fn r#type(mut self, value: impl Into<SiteRouteType>) -> Self {
        self.r#type = value.into();
        self
    }
    pub fn matching(mut self, value: impl Into<String>) -> Self {
        self.matching = value.into();
        self
    }
    pub fn route(mut self, value: impl Into<String>) -> Self {
        self.route = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SiteCertificate {
    pub status: Option<SiteSslStatus>,
    pub installed_certificate: Option<InstalledCertificateDetail>,
}

record!(SiteCertificate { status, installed_certificate });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstalledCertificateDetail {
    pub common_name: Option<String>,
    pub subject_alternative_names: Option<Vec<String>>,
    pub validity_not_before: Option<String>,
    pub validity_not_after: Option<String>,
    pub signing_algorithm: Option<String>,
    pub issuer: Option<String>,
    pub certificate: Option<String>,
    pub intermediate_certificates: Option<String>,
}

record!(InstalledCertificateDetail {
    common_name, subject_alternative_names, validity_not_before, validity_not_after,
    signing_algorithm, issuer, certificate, intermediate_certificates,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallCertificate {
    pub url: Nullable<String>,
    pub certificate: Nullable<CertificateWrite>,
}

record!(InstallCertificate { url, certificate });

impl InstallCertificate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn url(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.url = value.into();
        self
    }
    pub fn certificate(mut self, value: impl Into<Nullable<CertificateWrite>>) -> Self {
        self.certificate = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateWrite {
    pub certificate: Option<String>,
    pub private_key: Option<String>,
    pub intermediate_certificates: Option<String>,
}

record!(CertificateWrite { certificate, private_key, intermediate_certificates });

impl CertificateWrite {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn certificate(mut self, value: impl Into<String>) -> Self {
        self.certificate = Some(value.into());
        self
    }
    pub fn private_key(mut self, value: impl Into<String>) -> Self {
        self.private_key = Some(value.into());
        self
    }
    pub fn intermediate_certificates(mut self, value: impl Into<String>) -> Self {
        self.intermediate_certificates = Some(value.into());
        self
    }
}
