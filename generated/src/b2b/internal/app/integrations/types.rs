// Written by `cargo xtask regen`; edit nothing here.
//! Types of integrations.

use bigcommerce_runtime::codegen::record;

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AcumaticaConfig {
    /// At least 1 character.
    pub base_url: Option<String>,
    /// At least 1 character.
    pub endpoint_name: Option<String>,
    /// At least 1 character.
    pub version: Option<String>,
    /// At least 1 character.
    pub username: Option<String>,
    /// At least 1 character.
    pub password: Option<String>,
}

record!(AcumaticaConfig {
    base_url = "baseUrl", endpoint_name = "endpointName", version, username, password,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcumaticaConfigUpdate {
    /// At least 1 character.
    pub base_url: String,
    /// At least 1 character.
    pub endpoint_name: String,
    /// At least 1 character.
    pub version: String,
    /// At least 1 character.
    pub username: String,
    /// At least 1 character.
    pub password: String,
}

record!(AcumaticaConfigUpdate {
    base_url = "baseUrl", endpoint_name = "endpointName", version, username, password,
});

impl AcumaticaConfigUpdate {
    pub fn new(
        base_url: impl Into<String>,
        endpoint_name: impl Into<String>,
        version: impl Into<String>,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        Self {
            base_url: base_url.into(),
            endpoint_name: endpoint_name.into(),
            version: version.into(),
            username: username.into(),
            password: password.into(),
        }
    }
    /// At least 1 character.
    pub fn base_url(mut self, value: impl Into<String>) -> Self {
        self.base_url = value.into();
        self
    }
    /// At least 1 character.
    pub fn endpoint_name(mut self, value: impl Into<String>) -> Self {
        self.endpoint_name = value.into();
        self
    }
    /// At least 1 character.
    pub fn version(mut self, value: impl Into<String>) -> Self {
        self.version = value.into();
        self
    }
    /// At least 1 character.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = value.into();
        self
    }
    /// At least 1 character.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AcumaticaSwitch {
    /// At least 1 item.
    pub switches: Option<Vec<AcumaticaSwitchItem>>,
}

record!(AcumaticaSwitch { switches });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AcumaticaSwitchItem {
    /// At least 1 character.
    pub switch_name: Option<String>,
    /// At least 1 character.
    pub is_active: Option<String>,
}

record!(AcumaticaSwitchItem { switch_name = "switchName", is_active = "isActive" });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AcumaticaSwitchUpdate {
    pub switch_name: AcumaticaSwitchUpdateSwitchName,
    pub is_active: AcumaticaSwitchUpdateIsActive,
}

record!(AcumaticaSwitchUpdate { switch_name = "switchName", is_active = "isActive" });

impl AcumaticaSwitchUpdate {
    pub fn new(
        switch_name: impl Into<AcumaticaSwitchUpdateSwitchName>,
        is_active: impl Into<AcumaticaSwitchUpdateIsActive>,
    ) -> Self {
        Self {
            switch_name: switch_name.into(),
            is_active: is_active.into(),
        }
    }
    pub fn switch_name(
        mut self,
        value: impl Into<AcumaticaSwitchUpdateSwitchName>,
    ) -> Self {
        self.switch_name = value.into();
        self
    }
    pub fn is_active(mut self, value: impl Into<AcumaticaSwitchUpdateIsActive>) -> Self {
        self.is_active = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAcumaticaSwitchResult {
    /// At least 1 character.
    pub switch_name: Option<String>,
}

record!(UpdateAcumaticaSwitchResult { switch_name = "switchName" });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AcumaticaAsyncLog {
    /// At least 1 character.
    pub local_entity: Option<String>,
    /// At least 1 character.
    pub status: Option<String>,
    /// At least 1 character.
    pub locally_modified: Option<String>,
    /// At least 1 character.
    pub local_id: Option<String>,
    /// At least 1 character.
    pub externally_modified: Option<String>,
    /// At least 1 character.
    pub external_id: Option<String>,
    pub error_message: Option<String>,
    pub latest_attempt: Option<String>,
    pub attempt_count: Option<String>,
    /// At least 1 character.
    pub created_at: Option<String>,
}

record!(AcumaticaAsyncLog {
    local_entity = "localEntity", status, locally_modified = "locallyModified",
    local_id = "localId", externally_modified = "externallyModified", external_id = "externalId",
    error_message = "errorMessage", latest_attempt = "latestAttempt",
    attempt_count = "attemptCount", created_at = "createdAt",
});
