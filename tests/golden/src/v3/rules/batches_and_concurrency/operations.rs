// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Batches and concurrency.

use bigcommerce_runtime::codegen::{Empty, Parts, operation};

use super::*;

/// `GET /mugs`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-batches-and-concurrency`. At most 40 requests at the same time.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct GetMugs {
    parts: Parts,
}

impl GetMugs {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(GetMugs() -> Empty {
    id: "getMugs", family: V3, method: GET, path: "/mugs", concurrency: 40,
});

/// `POST /mugs`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-batches-and-concurrency`. At most 50 items in one request.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateMugs {
    parts: Parts,
    body: Vec<String>,
}

impl CreateMugs {
    pub fn new(body: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().map(Into::into).collect(),
        }
    }
}

operation!(CreateMugs(json body) -> Empty {
    id: "createMugs", family: V3, method: POST, path: "/mugs", batch: 50 of body,
});

/// `PUT /mugs`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-batches-and-concurrency`. At most 10 items in one request; 3 requests at the same time.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct UpdateMugs {
    parts: Parts,
    body: Vec<String>,
}

impl UpdateMugs {
    pub fn new(body: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().map(Into::into).collect(),
        }
    }
}

operation!(UpdateMugs(json body) -> Empty {
    id: "updateMugs", family: V3, method: PUT, path: "/mugs", batch: 10 of body, concurrency: 3,
});

/// `DELETE /mugs`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-batches-and-concurrency`. At most 250 items in one request.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteMugs {
    parts: Parts,
}

impl DeleteMugs {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    pub fn colour(mut self, value: impl Into<String>) -> Self {
        self.parts.query("colour", value.into());
        self
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parts.list("id:in", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `id:not_in`.
    pub fn id_not_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("id:not_in", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(DeleteMugs() -> Empty {
    id: "deleteMugs", family: V3, method: DELETE, path: "/mugs", batch: 250 of "id:in",
});

/// `DELETE /cups`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-batches-and-concurrency`. At most 50 items in one request; 1 request at the same time.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeleteCups {
    parts: Parts,
}

impl DeleteCups {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `id:in`.
    pub fn id_in(mut self, values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parts.list("id:in", values.into_iter().map(Into::<String>::into));
        self
    }
    /// Query: `colour:in`.
    pub fn colour_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("colour:in", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(DeleteCups() -> Empty {
    id: "deleteCups", family: V3, method: DELETE, path: "/cups", batch: 50 of "id:in",
    concurrency: 1,
});

/// `DELETE /plates`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-batches-and-concurrency`. At most 100 items in one request.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct DeletePlates {
    parts: Parts,
}

impl DeletePlates {
    pub fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
    /// Query: `id:in`. At most 100 items.
    pub fn id_in(mut self, values: impl IntoIterator<Item = i64>) -> Self {
        self.parts.list("id:in", values);
        self
    }
    /// Query: `colour:in`.
    pub fn colour_in(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parts.list("colour:in", values.into_iter().map(Into::<String>::into));
        self
    }
}

operation!(DeletePlates() -> Empty {
    id: "deletePlates", family: V3, method: DELETE, path: "/plates", batch: 100 of "id:in",
});

/// `POST /moves`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-batches-and-concurrency`. At most 2000 items in one request.
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateMove {
    parts: Parts,
    body: MoveInput,
}

impl CreateMove {
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            parts: Parts::new([]),
            body: MoveInput::new(reason),
        }
    }
    pub fn moved_items(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.body.moved_items = Some(value.into_iter().collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: MoveInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateMove(json body) -> Empty {
    id: "createMove", family: V3, method: POST, path: "/moves", batch: 2000 of body.moved_items,
});

/// `POST /tokens`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-batches-and-concurrency`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateToken {
    parts: Parts,
    body: TokenInput,
}

impl CreateToken {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: TokenInput::new(),
        }
    }
    /// At most 2 items.
    pub fn domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.domains = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: TokenInput) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateToken(json body) -> Empty {
    id: "createToken", family: V3, method: POST, path: "/tokens",
});
