// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Multipart beside json.

use bigcommerce_runtime::codegen::{Empty, File, Form, Parts, operation};

use super::*;

/// `POST /images`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-multipart-beside-json`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateImage {
    parts: Parts,
    body: ImageInput,
}

impl CreateImage {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: ImageInput::new(),
        }
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.body.image_url = Some(value.into());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: ImageInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateImage(json body) -> Empty {
    id: "createImage", family: V3, method: POST, path: "/images",
});

/// `POST /images`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-multipart-beside-json`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateImageUpload {
    parts: Parts,
    form: Form,
}

impl CreateImageUpload {
    pub fn new(image_file: File) -> Self {
        let parts = Parts::new([]);
        let mut form = Form::new();
        form.file("image_file", image_file);
        Self { parts, form }
    }
}

operation!(CreateImageUpload(multipart form) -> Empty {
    id: "createImage", family: V3, method: POST, path: "/images",
});
