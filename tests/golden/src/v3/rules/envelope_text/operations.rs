// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Envelope text.

use bigcommerce_runtime::codegen::{Parts, Text, operation};

/// `GET /poems`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-envelope-text`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetPoem {
    parts: Parts,
}

impl GetPoem {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetPoem() -> Text {
    id: "getPoem", family: V3, method: GET, path: "/poems", accept: "text/plain",
});

/// `GET /poems/lines`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-envelope-text`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetLines {
    parts: Parts,
}

impl GetLines {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetLines() -> Text {
    id: "getLines", family: V3, method: GET, path: "/poems/lines", accept: "text/csv",
});
