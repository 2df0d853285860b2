// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Media types that are none.

use bigcommerce_runtime::codegen::{Data, Parts, Text, operation};

use super::*;

/// `GET /media`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-media-types-that-are-none`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetMedia {
    parts: Parts,
}

impl GetMedia {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetMedia() -> Data<Media> { id: "getMedia", family: V3, method: GET, path: "/media" });

/// `GET /media/plain`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-media-types-that-are-none`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPlain {
    parts: Parts,
}

impl GetPlain {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetPlain() -> Text {
    id: "getPlain", family: V3, method: GET, path: "/media/plain", accept: "text/plain",
});
