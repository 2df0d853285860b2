// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Config.

use bigcommerce_runtime::codegen::{Data, Json, Map, Nullable, Page, Parts, operation};

use super::*;

/// `GET /api/v3/io/ip/config`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetInvoicePortalConfigs {
    parts: Parts,
}

impl GetInvoicePortalConfigs {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetInvoicePortalConfigs() -> Data<InvoicePortalConfig> {
    id: "get-ip-config", family: B2b, method: GET, path: "/api/v3/io/ip/config",
});

/// `PUT /api/v3/io/ip/config`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateInvoicePortalConfig {
    parts: Parts,
    body: InvoicePortalConfigUpdate,
}

impl UpdateInvoicePortalConfig {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: InvoicePortalConfigUpdate::new(),
        }
    }
    pub fn data(
        mut self,
        value: impl Into<Nullable<Vec<InvoicePortalConfigUpdateData>>>,
    ) -> Self {
        self.body.data = value.into();
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: InvoicePortalConfigUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateInvoicePortalConfig(json body) -> Page<Map<String, Json>> {
    id: "put-ip-config", family: B2b, method: PUT, path: "/api/v3/io/ip/config",
});
