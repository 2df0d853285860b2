// Written by `cargo xtask regen`; edit nothing here.
//! Operations of integrations.

use bigcommerce_runtime::codegen::{Data, Json, Map, Page, Parts, operation};

use super::*;

/// `GET /api/v2/integrations/acumatica/configs`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAcumaticaConfigs {
    parts: Parts,
}

impl GetAcumaticaConfigs {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetAcumaticaConfigs() -> Data<AcumaticaConfig> {
    id: "get-integrations-acumatica-configs", family: B2bStorefront, method: GET,
    path: "/api/v2/integrations/acumatica/configs",
});

/// `PUT /api/v2/integrations/acumatica/configs`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateAcumaticaConfigs {
    parts: Parts,
    body: AcumaticaConfigUpdate,
}

impl UpdateAcumaticaConfigs {
    /// - `base_url`: At least 1 character.
    /// - `endpoint_name`: At least 1 character.
    /// - `version`: At least 1 character.
    /// - `username`: At least 1 character.
    /// - `password`: At least 1 character.
    pub fn new(
        base_url: impl Into<String>,
        endpoint_name: impl Into<String>,
        version: impl Into<String>,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: AcumaticaConfigUpdate::new(
                base_url,
                endpoint_name,
                version,
                username,
                password,
            ),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: AcumaticaConfigUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateAcumaticaConfigs(json body) -> Data<Map<String, Json>> {
    id: "put-integrations-acumatica-configs", family: B2bStorefront, method: PUT,
    path: "/api/v2/integrations/acumatica/configs",
});

/// `GET /api/v2/integrations/acumatica/switches`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAcumaticaSwitches {
    parts: Parts,
}

impl GetAcumaticaSwitches {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetAcumaticaSwitches() -> Data<AcumaticaSwitch> {
    id: "get-integrations-acumatica-switches", family: B2bStorefront, method: GET,
    path: "/api/v2/integrations/acumatica/switches",
});

/// `PUT /api/v2/integrations/acumatica/switches`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateAcumaticaSwitch {
    parts: Parts,
    body: AcumaticaSwitchUpdate,
}

impl UpdateAcumaticaSwitch {
    pub fn new(
        switch_name: impl Into<AcumaticaSwitchUpdateSwitchName>,
        is_active: impl Into<AcumaticaSwitchUpdateIsActive>,
    ) -> Self {
        Self {
            parts: Parts::new([]),
            body: AcumaticaSwitchUpdate::new(switch_name, is_active),
        }
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: AcumaticaSwitchUpdate) -> Self {
        self.body = body;
        self
    }
}

operation!(UpdateAcumaticaSwitch(json body) -> Data<UpdateAcumaticaSwitchResult> {
    id: "put-integrations-acumatica-switches", family: B2bStorefront, method: PUT,
    path: "/api/v2/integrations/acumatica/switches",
});

/// `GET /api/v2/integrations/acumatica/logs`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`. Paged by `offset` and `limit`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetAcumaticaAsyncLogs {
    parts: Parts,
}

impl GetAcumaticaAsyncLogs {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Default: `"0"`.
    pub fn offset(mut self, value: impl Into<String>) -> Self {
        self.parts.query("offset", value.into());
        self
    }
    /// Default: `"10"`.
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.parts.query("limit", value.into());
        self
    }
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.parts.query("status", value.into());
        self
    }
}

operation!(GetAcumaticaAsyncLogs() -> Page<AcumaticaAsyncLog> {
    id: "get-integrations-acumatica-logs", family: B2bStorefront, method: GET,
    path: "/api/v2/integrations/acumatica/logs", paging: Offset,
});

/// `POST /api/v2/integrations/acumatica/initial-async`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct AsyncAcumaticaData {
    parts: Parts,
}

impl AsyncAcumaticaData {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(AsyncAcumaticaData() -> Data<Map<String, Json>> {
    id: "post-integrations-acumatica-initial-async", family: B2bStorefront, method: POST,
    path: "/api/v2/integrations/acumatica/initial-async",
});
