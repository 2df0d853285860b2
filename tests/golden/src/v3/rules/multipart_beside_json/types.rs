// Written by `cargo xtask regen`; edit nothing here.
//! Types of Multipart beside json.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageInput {
    pub image_url: Option<String>,
}

record!(ImageInput { image_url });

impl ImageInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn image_url(mut self, value: impl Into<String>) -> Self {
        self.image_url = Some(value.into());
        self
    }
}
