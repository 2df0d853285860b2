// Written by `cargo xtask regen`; edit nothing here.
//! Types of Redirects.

use bigcommerce_runtime::codegen::{DateTime, Nullable, Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Redirect {
    pub id: Option<i64>,
    pub site_id: Option<i64>,
    pub from_path: Option<String>,
    pub to: Option<RedirectTo>,
    /// Format: `uri`.
    pub to_url: Option<String>,
}

record!(Redirect { id, site_id, from_path, to, to_url });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectTo {
    pub r#type: Option<RedirectToType>,
    pub entity_id: Option<i64>,
    /// At most 2048 characters.
    pub url: Option<String>,
}

record!(RedirectTo { r#type, entity_id, url });

impl RedirectTo {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn r#type(mut self, value: impl Into<RedirectToType>) -> Self {
        self.r#type = Some(value.into());
        self
    }
    pub fn entity_id(mut self, value: i64) -> Self {
        self.entity_id = Some(value);
        self
    }
    /// At most 2048 characters.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RedirectUpsert {
    pub from_path: String,
    pub site_id: i64,
    pub to: Nullable<RedirectTo>,
}

record!(RedirectUpsert { from_path, site_id, to });

impl RedirectUpsert {
    pub fn new(from_path: impl Into<String>, site_id: i64) -> Self {
        Self {
            from_path: from_path.into(),
            site_id,
            ..Record::empty()
        }
    }
    pub fn from_path(mut self, value: impl Into<String>) -> Self {
        self.from_path = value.into();
        self
    }
    pub fn site_id(mut self, value: i64) -> Self {
        self.site_id = value;
        self
    }
    pub fn to(mut self, value: impl Into<Nullable<RedirectTo>>) -> Self {
        self.to = value.into();
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectImportExportJob {
    /// Format: `uuid`.
    pub id: Option<String>,
    pub r#type: Option<ImportExportJobType>,
    pub status: Option<ImportExportJobStatus>,
    pub completed_items: Option<i64>,
    pub failed_items: Option<i64>,
    pub total_items: Option<i64>,
    pub errors: Option<Vec<ImportError>>,
    pub created_at: Option<DateTime>,
    pub completed_at: Option<DateTime>,
}

record!(RedirectImportExportJob {
    id, r#type, status, completed_items, failed_items, total_items, errors, created_at,
    completed_at,
});

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportError {
    pub row: Option<i64>,
    pub message: Option<String>,
}

record!(ImportError { row, message });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectExportJobInput {
    pub site_id: Nullable<i64>,
    /// Default: `[]`.
    pub redirect_ids: Option<Vec<i64>>,
    /// Default: `false`.
    pub include_dynamic_target_urls: Option<bool>,
}

record!(RedirectExportJobInput { site_id, redirect_ids, include_dynamic_target_urls });

impl RedirectExportJobInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn site_id(mut self, value: impl Into<Nullable<i64>>) -> Self {
        self.site_id = value.into();
        self
    }
    /// Default: `[]`.
    pub fn redirect_ids(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.redirect_ids = Some(value.into_iter().collect());
        self
    }
    /// Default: `false`.
    pub fn include_dynamic_target_urls(mut self, value: bool) -> Self {
        self.include_dynamic_target_urls = Some(value);
        self
    }
}
