// Written by `cargo xtask regen`; edit nothing here.
//! Types of Themes.

use bigcommerce_runtime::codegen::{DateTime, Decimal, Json, Map, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreTheme {
    pub variations: Option<Vec<StoreThemeVariation>>,
    pub uuid: Option<String>,
    pub name: Option<String>,
    pub is_private: Option<bool>,
    pub is_active: Option<bool>,
    pub updated_at: Option<DateTime>,
}

record!(StoreTheme { variations, uuid, name, is_private, is_active, updated_at });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreThemeVariation {
    pub description: Option<String>,
    pub external_id: Option<String>,
    pub name: Option<String>,
    pub uuid: Option<String>,
}

record!(StoreThemeVariation { description, external_id, name, uuid });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct JobId {
    pub job_id: Option<String>,
}

record!(JobId { job_id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WhichThemeToDownload {
    pub which: Option<Which>,
}

record!(WhichThemeToDownload { which });

impl WhichThemeToDownload {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn which(mut self, value: impl Into<Which>) -> Self {
        self.which = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Activate {
    pub variation_id: String,
    pub which: Option<Which>,
}

record!(Activate { variation_id, which });

impl Activate {
    pub fn new(variation_id: impl Into<String>) -> Self {
        Self {
            variation_id: variation_id.into(),
            ..Record::empty()
        }
    }
    pub fn variation_id(mut self, value: impl Into<String>) -> Self {
        self.variation_id = value.into();
        self
    }
    pub fn which(mut self, value: impl Into<Which>) -> Self {
        self.which = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreThemeJob {
    pub errors: Option<Vec<StoreThemeJobError>>,
    pub id: Option<String>,
    pub percent_complete: Option<Decimal>,
    pub result: Option<Map<String, Json>>,
    pub status: Option<StoreThemeJobStatus>,
    pub time: Option<DateTime>,
    pub warnings: Option<Vec<StoreThemeJobWarning>>,
}

record!(StoreThemeJob { errors, id, percent_complete, result, status, time, warnings });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreThemeJobError {
    pub error: Option<String>,
    pub message: Option<String>,
}

record!(StoreThemeJobError { error, message });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StoreThemeJobWarning {
    pub message: Option<String>,
    pub warning: Option<String>,
}

record!(StoreThemeJobWarning { message, warning });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThemeConfiguration {
    pub uuid: Option<String>,
    pub theme_uuid: Option<String>,
    pub variation_id: Option<String>,
    pub settings: Option<Map<String, Json>>,
    pub date_created: Option<String>,
    pub site_id: Option<i64>,
}

record!(ThemeConfiguration { uuid, theme_uuid, variation_id, settings, date_created, site_id });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThemeConfigurationWrite {
    pub variation_id: Option<String>,
    pub settings: Option<Map<String, Json>>,
}

record!(ThemeConfigurationWrite { variation_id, settings });

impl ThemeConfigurationWrite {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn variation_id(mut self, value: impl Into<String>) -> Self {
        self.variation_id = Some(value.into());
        self
    }
    pub fn settings(mut self, value: Map<String, Json>) -> Self {
        self.settings = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ThemeCustomTemplate {
    pub product: Option<Vec<String>>,
    pub category: Option<Vec<String>>,
    pub brand: Option<Vec<String>>,
    pub page: Option<Vec<String>>,
}

record!(ThemeCustomTemplate { product, category, brand, page });
