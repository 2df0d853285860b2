// Written by `cargo xtask regen`; edit nothing here.
//! Types of Webhooks v3.

use bigcommerce_runtime::codegen::{Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    pub id: Option<i64>,
    pub client_id: Option<String>,
    pub store_hash: Option<String>,
    pub scope: Option<Scope>,
    pub destination: Option<String>,
    pub headers: Option<Map<String, String>>,
    pub is_active: Option<bool>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
}

record!(Webhook {
    id, client_id, store_hash, scope, destination, headers, is_active, created_at, updated_at,
});

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookInput {
    pub scope: Scope,
    pub destination: String,
    pub is_active: Option<bool>,
    pub headers: Nullable<Map<String, String>>,
}

record!(WebhookInput { scope, destination, is_active, headers });

impl WebhookInput {
    pub fn new(scope: impl Into<Scope>, destination: impl Into<String>) -> Self {
        Self {
            scope: scope.into(),
            destination: destination.into(),
            ..Record::empty()
        }
    }
    pub fn scope(mut self, value: impl Into<Scope>) -> Self {
        self.scope = value.into();
        self
    }
    pub fn destination(mut self, value: impl Into<String>) -> Self {
        self.destination = value.into();
        self
    }
    pub fn is_active(mut self, value: bool) -> Self {
        self.is_active = Some(value);
        self
    }
    pub fn headers(mut self, value: impl Into<Nullable<Map<String, String>>>) -> Self {
        self.headers = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WebhookPut {
    pub scope: Nullable<Scope>,
    pub destination: Nullable<String>,
    pub is_active: Nullable<bool>,
    pub headers: Nullable<Map<String, String>>,
}

record!(WebhookPut { scope, destination, is_active, headers });

impl WebhookPut {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn scope(mut self, value: impl Into<Nullable<Scope>>) -> Self {
        self.scope = value.into();
        self
    }
    pub fn destination(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.destination = value.into();
        self
    }
    pub fn is_active(mut self, value: impl Into<Nullable<bool>>) -> Self {
        self.is_active = value.into();
        self
    }
    pub fn headers(mut self, value: impl Into<Nullable<Map<String, String>>>) -> Self {
        self.headers = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HooksAdmin {
    pub emails: Option<Vec<String>>,
    pub hooks_list: Option<Vec<HooksAdminHooksList>>,
    pub blocked_domains: Option<Vec<HooksAdminBlockedDomain>>,
}

record!(HooksAdmin { emails, hooks_list, blocked_domains });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HooksAdminHooksList {
    pub id: Option<i64>,
    /// At least 1 character.
    pub client_id: Option<String>,
    /// At least 1 character.
    pub store_hash: Option<String>,
    /// At least 1 character.
    pub scope: Option<Scope>,
    /// At least 1 character.
    pub destination: Option<String>,
    pub headers: Option<Map<String, String>>,
    /// Default: `true`.
    pub is_active: Option<bool>,
    pub created_at: Option<i64>,
    pub updated_at: Option<i64>,
    pub status: Option<HooksAdminHooksListStatus>,
}

record!(HooksAdminHooksList {
    id, client_id, store_hash, scope, destination, headers, is_active, created_at, updated_at,
    status,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HooksAdminBlockedDomain {
    /// Format: `url`.
    pub destination: Option<String>,
    pub time_left: Option<i64>,
    pub reasons: Option<Vec<HooksAdminBlockedDomainReason>>,
}

record!(HooksAdminBlockedDomain { destination, time_left, reasons });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HooksAdminBlockedDomainReason {
    pub failure_description: Option<String>,
    pub count: Option<i64>,
    pub timestamp: Option<i64>,
}

record!(HooksAdminBlockedDomainReason { failure_description, count, timestamp });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HooksAdminUpdate {
    pub emails: Nullable<Vec<String>>,
}

record!(HooksAdminUpdate { emails });

impl HooksAdminUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn emails(mut self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        self.emails = value.into();
        self
    }
}
