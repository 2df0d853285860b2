// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Recursive type is boxed.

use bigcommerce_runtime::codegen::{Data, Empty, Parts, operation};

use super::*;

/// `GET /folders`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-recursive-type-is-boxed`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetFolder {
    parts: Parts,
}

impl GetFolder {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetFolder() -> Data<Folder> {
    id: "getFolder", family: V3, method: GET, path: "/folders",
});

/// `POST /folders`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-recursive-type-is-boxed`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateFolder {
    parts: Parts,
    body: Folder,
}

impl CreateFolder {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: Folder::new(),
        }
    }
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.body.path = Some(value.into());
        self
    }
    pub fn parent(mut self, value: Folder) -> Self {
        self.body.parent = Some(Box::new(value));
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: Folder) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateFolder(json body) -> Empty {
    id: "createFolder", family: V3, method: POST, path: "/folders",
});
