// Written by `cargo xtask regen`; edit nothing here.
//! Operations of Successes that differ.

use bigcommerce_runtime::codegen::{Data, Parts, operation, outcome};

use super::*;

/// What [`CreateJob`] answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateJobOutcome {
    /// Status 200.
    Ok(Done),
    /// Status 202.
    Accepted(Queued),
    /// Status 204.
    NoContent,
}

outcome!(CreateJobOutcome { 200 Ok(Data<Done>), 202 Accepted(Data<Queued>), 204 NoContent });

/// `POST /jobs`
///
/// [Reference](https://developer.bigcommerce.com/docs/rules). Feature: `v3-rules-successes-that-differ`.
#[derive(Clone, Debug, Default)]
#[must_use = "an operation is sent by `send` or `send_full`"]
pub struct CreateJob {
    parts: Parts,
    body: N,
}

impl CreateJob {
    pub fn new() -> Self {
        Self {
            parts: Parts::new([]),
            body: N::new(),
        }
    }
    pub fn n(mut self, value: i64) -> Self {
        self.body.n = Some(value);
        self
    }
    /// Replaces the body as a whole.
    pub fn with_body(mut self, body: N) -> Self {
        self.body = body;
        self
    }
}

operation!(CreateJob(json body) -> CreateJobOutcome {
    id: "createJob", family: V3, method: POST, path: "/jobs",
});
