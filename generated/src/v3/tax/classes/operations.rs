// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Tax Classes.

use bigcommerce_runtime::codegen::{Empty, Page, Parts, operation};

use super::*;

/// `POST /tax/classes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-classes#create-tax-classes). Feature: `v3-tax-classes`. At most 50 items in one request.
///
/// Errors: 400 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope), 409 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope), 413 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope), 422 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope), 403 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope), 500 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct TaxClassBatchPost {
    parts: Parts,
    body: Vec<Name>,
}

impl TaxClassBatchPost {
    pub fn new(body: impl IntoIterator<Item = Name>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(TaxClassBatchPost(json body) -> Page<TaxClass> {
    id: "taxClassBatchPost", family: V3, method: POST, path: "/tax/classes", batch: 50 of body,
});

/// `PUT /tax/classes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-classes#update-tax-classes). Feature: `v3-tax-classes`. At most 50 items in one request.
///
/// Errors: 400 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope), 409 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope), 413 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope), 422 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope), 403 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope), 500 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct TaxClassBatchPut {
    parts: Parts,
    body: Vec<NameId>,
}

impl TaxClassBatchPut {
    pub fn new(body: impl IntoIterator<Item = NameId>) -> Self {
        Self {
            parts: Parts::new([]),
            body: body.into_iter().collect(),
        }
    }
}

operation!(TaxClassBatchPut(json body) -> Page<TaxClass> {
    id: "taxClassBatchPut", family: V3, method: PUT, path: "/tax/classes", batch: 50 of body,
});

/// `DELETE /tax/classes`
///
/// [Reference](https://developer.bigcommerce.com/docs/rest-management/tax-classes#delete-tax-classes). Feature: `v3-tax-classes`. At most 50 items in one request.
///
/// Errors: 400 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope), 404 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope), 413 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope), 422 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope), 403 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope), 500 [`ProblemResponseEnvelope`](super::ProblemResponseEnvelope).
#[derive(Clone, Debug)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct TaxClassBatchDelete {
    parts: Parts,
}

impl TaxClassBatchDelete {
    /// - `id_in`: Query: `id:in`.
    pub fn new(id_in: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut parts = Parts::new([]);
        parts.list("id:in", id_in.into_iter().map(Into::<String>::into));
        Self { parts }
    }
}

operation!(TaxClassBatchDelete() -> Empty {
    id: "taxClassBatchDelete", family: V3, method: DELETE, path: "/tax/classes",
    batch: 50 of "id:in",
});
