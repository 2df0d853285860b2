// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Response fields are optional.

use bigcommerce_runtime::codegen::{Data, Parts, operation};

use super::*;

/// `GET /widgets/{id}`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-response-fields-are-optional`.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetWidget {
    parts: Parts,
}

impl GetWidget {
    pub fn new(id: i64) -> Self {
        Self { parts: Parts::new([&id]) }
    }
}

operation!(GetWidget() -> Data<Widget> {
    id: "getWidget", family: V3, method: GET, path: "/widgets/{id}",
});
