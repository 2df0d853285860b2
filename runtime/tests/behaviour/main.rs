//! The behaviour of the runtime through what it exports, one module per concern.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod b2b;
mod batches;
mod client;
mod dates;
mod decode_errors;
mod encoding;
mod envelopes;
mod hostile;
mod leniency;
mod limits;
mod nullables;
mod numbers;
mod outcomes;
mod paging;
mod parts;
mod redaction;
mod refusals;
mod registry;
mod send_all;
mod unions;

use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::transport::{Answer, BoxFuture, HttpRequest, Transport, TransportError};
use bigcommerce_runtime::{HeaderMap, StatusCode};
use std::sync::{Arc, Mutex};

pub(crate) fn answer(status: u16, body: &str) -> Answer {
    Answer {
        status: StatusCode::from_u16(status).unwrap(),
        headers: HeaderMap::new(),
        body: Bytes::copy_from_slice(body.as_bytes()),
    }
}

/// Decodes the body of a 200.
pub(crate) fn decode<E: Envelope>(body: &str) -> E::Output {
    E::decode(&answer(200, body)).unwrap()
}

/// Decodes JSON as the value of a field, `None` for nothing.
pub(crate) fn value<T: Value>(json: &str) -> Option<T> {
    T::decode(&mut serde_json::Deserializer::from_str(json)).unwrap()
}

/// Whether JSON cannot be understood as the value of a field.
pub(crate) fn is_refused<T: Value>(json: &str) -> bool {
    T::decode(&mut serde_json::Deserializer::from_str(json)).is_err()
}

/// A transport that keeps what it is asked and always answers the same.
#[derive(Clone)]
pub(crate) struct Recorder {
    answer: Answer,
    requests: Arc<Mutex<Vec<HttpRequest>>>,
}

impl Recorder {
    pub(crate) fn new(answer: Answer) -> Self {
        Self { answer, requests: Arc::default() }
    }

    pub(crate) fn request(&self) -> HttpRequest {
        self.requests.lock().unwrap().pop().unwrap()
    }
}

impl Transport for Recorder {
    fn execute(&self, request: HttpRequest) -> BoxFuture<'_, Result<Answer, TransportError>> {
        self.requests.lock().unwrap().push(request);
        let answer = self.answer.clone();
        Box::pin(async move { Ok(answer) })
    }
}
