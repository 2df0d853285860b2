// Written by `cargo xtask regen`; edit nothing here.
//! Types of Email Templates.

use bigcommerce_runtime::codegen::{Json, Map, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplate {
    pub type_id: Option<EmailTemplateTypeId>,
    pub body: Option<String>,
    pub translations: Option<Vec<Locale>>,
    pub subject: Option<String>,
}

record!(EmailTemplate { type_id, body, translations, subject });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Locale {
    pub locale: Option<String>,
    pub keys: Option<Map<String, Json>>,
}

record!(Locale { locale, keys });

impl Locale {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn locale(mut self, value: impl Into<String>) -> Self {
        self.locale = Some(value.into());
        self
    }
    pub fn keys(mut self, value: Map<String, Json>) -> Self {
        self.keys = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailTemplateUpdate {
    pub type_id: Nullable<EmailTemplateTypeId>,
    pub body: Nullable<String>,
    pub translations: Nullable<Vec<Locale>>,
    pub subject: Nullable<String>,
}

record!(EmailTemplateUpdate { type_id, body, translations, subject });

impl EmailTemplateUpdate {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn type_id(mut self, value: impl Into<Nullable<EmailTemplateTypeId>>) -> Self {
        self.type_id = value.into();
        self
    }
    pub fn body(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.body = value.into();
        self
    }
    pub fn translations(mut self, value: impl Into<Nullable<Vec<Locale>>>) -> Self {
        self.translations = value.into();
        self
    }
    pub fn subject(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.subject = value.into();
        self
    }
}
