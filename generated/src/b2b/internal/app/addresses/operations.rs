// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Address.

use bigcommerce_runtime::codegen::{Data, File, Form, Parts, operation};

use super::*;

/// `POST /api/v2/companies/addresses/bulk-creation/upload`
///
/// Internal: not published, and may change unannounced. Feature: `b2b-internal`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UploadAddressFile {
    parts: Parts,
    form: Form,
}

impl UploadAddressFile {
    pub fn new(address_file: File) -> Self {
        let parts = Parts::new([]);
        let mut form = Form::new();
        form.file("addressFile", address_file);
        Self { parts, form }
    }
}

operation!(UploadAddressFile(multipart form) -> Data<IsReady> {
    id: "get-companies-addresses-bulk-creation-upload", family: B2bStorefront, method: POST,
    path: "/api/v2/companies/addresses/bulk-creation/upload",
});
