// Written by `cargo xtask regen`; edit nothing here.
//! Operations of quantity_limit.

use bigcommerce_runtime::codegen::{Data, Form, Parts, operation};

use super::*;

/// `GET /api/v2/qty/upload`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetUploadQuantityLimitData {
    parts: Parts,
}

impl GetUploadQuantityLimitData {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetUploadQuantityLimitData() -> Data<ImportCompany> {
    id: "get-qty-upload", family: B2bStorefront, method: GET, path: "/api/v2/qty/upload",
});

/// `POST /api/v2/qty/upload`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UploadQuantityLimitFile {
    parts: Parts,
    form: Form,
}

impl UploadQuantityLimitFile {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            form: Form::new(),
        }
    }
    pub fn file(mut self, value: impl Into<String>) -> Self {
        self.form.text("file", value.into());
        self
    }
}

operation!(UploadQuantityLimitFile(multipart form) -> Data<IsReady> {
    id: "post-qty-upload", family: B2bStorefront, method: POST, path: "/api/v2/qty/upload",
});

/// `GET /api/v2/qty/export`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetExportQuantityLimitData {
    parts: Parts,
}

impl GetExportQuantityLimitData {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetExportQuantityLimitData() -> Data<ExportQuantityLimitData> {
    id: "get-qty-export", family: B2bStorefront, method: GET, path: "/api/v2/qty/export",
});
