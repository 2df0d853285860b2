// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Multipart with a file.

use bigcommerce_runtime::codegen::{Empty, File, Form, Parts, operation};

/// `POST /images`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-multipart-with-a-file`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateImage {
    parts: Parts,
    form: Form,
}

impl CreateImage {
    pub fn new(image_file: File) -> Self {
        let parts = Parts::new([]);
        let mut form = Form::new();
        form.file("image_file", image_file);
        Self { parts, form }
    }
    pub fn caption(mut self, value: impl Into<String>) -> Self {
        self.form.text("caption", value.into());
        self
    }
    pub fn position(mut self, value: i64) -> Self {
        self.form.text("position", value);
        self
    }
}

operation!(CreateImage(multipart form) -> Empty {
    id: "createImage", family: V3, method: POST, path: "/images",
});
