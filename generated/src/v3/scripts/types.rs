// Written by `cargo xtask regen`; edit nothing here.
//! Types of Scripts.

use bigcommerce_runtime::codegen::{DateTime, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Script {
    /// 1 to 255 characters.
    pub name: Option<String>,
    /// Format: `uuid`.
    pub uuid: Option<String>,
    pub date_created: Option<DateTime>,
    pub date_modified: Option<DateTime>,
    pub description: Option<String>,
    /// At most 65536 characters.
    pub html: Option<String>,
    pub src: Option<String>,
    pub auto_uninstall: Option<bool>,
    pub load_method: Option<ScriptLoadMethod>,
    pub location: Option<ScriptLocation>,
    pub visibility: Option<ScriptVisibility>,
    pub kind: Option<ScriptKind>,
    pub api_client_id: Option<String>,
    pub consent_category: Option<Deny>,
    pub enabled: Option<bool>,
    /// At least 1.
    pub channel_id: Option<i64>,
    pub integrity_hashes: Option<Vec<String>>,
}

record!(Script {
    name, uuid, date_created, date_modified, description, html, src, auto_uninstall, load_method,
    location, visibility, kind, api_client_id, consent_category, enabled, channel_id,
    integrity_hashes,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScriptPost {
    /// 1 to 255 characters.
    pub name: String,
    pub description: Option<String>,
    /// At most 65536 characters.
    pub html: Option<String>,
    pub src: Option<String>,
    pub auto_uninstall: Option<bool>,
    pub load_method: Option<ScriptLoadMethod>,
    pub location: Option<ScriptLocation>,
    pub visibility: Option<ScriptVisibility>,
    pub kind: Option<ScriptKind>,
    pub api_client_id: Option<String>,
    pub consent_category: Option<Deny>,
    pub enabled: Option<bool>,
    /// At least 1.
    pub channel_id: Option<i64>,
    pub integrity_hashes: Option<Vec<String>>,
}

record!(ScriptPost {
    name, description, html, src, auto_uninstall, load_method, location, visibility, kind,
    api_client_id, consent_category, enabled, channel_id, integrity_hashes,
});

impl ScriptPost {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Record::empty()
        }
    }
    /// 1 to 255 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// At most 65536 characters.
    pub fn html(mut self, value: impl Into<String>) -> Self {
        self.html = Some(value.into());
        self
    }
    pub fn src(mut self, value: impl Into<String>) -> Self {
        self.src = Some(value.into());
        self
    }
    pub fn auto_uninstall(mut self, value: bool) -> Self {
        self.auto_uninstall = Some(value);
        self
    }
    pub fn load_method(mut self, value: impl Into<ScriptLoadMethod>) -> Self {
        self.load_method = Some(value.into());
        self
    }
    pub fn location(mut self, value: impl Into<ScriptLocation>) -> Self {
        self.location = Some(value.into());
        self
    }
    pub fn visibility(mut self, value: impl Into<ScriptVisibility>) -> Self {
        self.visibility = Some(value.into());
        self
    }
    pub fn kind(mut self, value: impl Into<ScriptKind>) -> Self {
        self.kind = Some(value.into());
        self
    }
    pub fn api_client_id(mut self, value: impl Into<String>) -> Self {
        self.api_client_id = Some(value.into());
        self
    }
    pub fn consent_category(mut self, value: impl Into<Deny>) -> Self {
        self.consent_category = Some(value.into());
        self
    }
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// At least 1.
    pub fn channel_id(mut self, value: i64) -> Self {
        self.channel_id = Some(value);
        self
    }
    pub fn integrity_hashes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.integrity_hashes = Some(value.into_iter().map(Into::into).collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ScriptPut {
    /// 1 to 255 characters.
    pub name: Nullable<String>,
    pub description: Nullable<String>,
    /// At most 65536 characters.
    pub html: Nullable<String>,
    pub src: Nullable<String>,
    pub auto_uninstall: Nullable<bool>,
    pub load_method: Nullable<ScriptLoadMethod>,
    pub location: Nullable<ScriptLocation>,
    pub visibility: Nullable<ScriptVisibility>,
    pub kind: Nullable<ScriptKind>,
    pub api_client_id: Nullable<String>,
    pub consent_category: Nullable<Deny>,
    pub enabled: Nullable<bool>,
    /// At least 1.
    pub channel_id: Nullable<i64>,
    pub integrity_hashes: Nullable<Vec<String>>,
}

record!(ScriptPut {
    name, description, html, src, auto_uninstall, load_method, location, visibility, kind,
    api_client_id, consent_category, enabled, channel_id, integrity_hashes,
});

impl ScriptPut {
    pub fn new() -> Self {
        Record::empty()
    }
    /// 1 to 255 characters.
    pub fn name(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.name = value.into();
        self
    }
    pub fn description(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.description = value.into();
        self
    }
    /// At most 65536 characters.
    pub fn html(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.html = value.into();
        self
    }
    pub fn src(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.src = value.into();
        self
    }
    pub fn auto_uninstall(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.auto_uninstall = value.into();
        self
    }
    pub fn load_method(mut self, value: impl Into<Nullable<ScriptLoadMethod>>) -> Self {
        self.load_method = value.into();
        self
    }
    pub fn location(mut self, value: impl Into<Nullable<ScriptLocation>>) -> Self {
        self.location = value.into();
        self
    }
    pub fn visibility(mut self, value: impl Into<Nullable<ScriptVisibility>>) -> Self {
        self.visibility = value.into();
        self
    }
    pub fn kind(mut self, value: impl Into<Nullable<ScriptKind>>) -> Self {
        self.kind = value.into();
        self
    }
    pub fn api_client_id(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.api_client_id = value.into();
        self
    }
    pub fn consent_category(mut self, value: impl Into<Nullable<Deny>>) -> Self {
        self.consent_category = value.into();
        self
    }
    pub fn enabled(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.enabled = value.into();
        self
    }
    /// At least 1.
    pub fn channel_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.channel_id = value.into();
        self
    }
    pub fn integrity_hashes(mut self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        self.integrity_hashes = value.into();
        self
    }
}
