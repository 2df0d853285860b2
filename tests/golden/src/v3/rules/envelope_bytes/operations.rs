// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Envelope bytes.

use bigcommerce_runtime::codegen::{Parts, RawBytes, operation};

/// `GET /photos`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-envelope-bytes`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPhoto {
    parts: Parts,
}

impl GetPhoto {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetPhoto() -> RawBytes {
    id: "getPhoto", family: V3, method: GET, path: "/photos", accept: "image/png",
});
