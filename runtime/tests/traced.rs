//! What `tracing` is told of a call. In a binary of its own and one at a time: the interest of a place in the code is kept for all
//! threads.

#![cfg(all(feature = "testing", feature = "tracing"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bigcommerce_runtime::Json;
use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::testing::{Fake, Reply};
use serde_json::json;

/// Held by the test that runs.
static TURN: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

#[derive(Clone, Debug, Default)]
struct Get {
    parts: Parts,
}
operation!(Get() -> AnyJson { id: "get", family: V3, method: GET, path: "/x" });

const fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

use std::io;
use tracing_subscriber::fmt::MakeWriter;

#[derive(Clone, Default)]
struct Text(Arc<Mutex<Vec<u8>>>);

impl io::Write for Text {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Text {
    type Writer = Self;
    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// What is logged at every level while something is done.
async fn logged(done: impl Future<Output = ()>) -> String {
    let _turn = TURN.lock().await;
    let text = Text::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(text.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);
    done.await;
    String::from_utf8(text.0.lock().unwrap().clone()).unwrap()
}

/// What is logged while a GET meets a 429 and then succeeds.
async fn log(trace_bodies: bool) -> String {
    let fake = Fake::new();
    let second = Reply::ok().quota(secs(30), secs(20), 150, 88);
    let body = json!({"data": "a body, and fake-access-token"});
    fake.on::<Get>().replies([Reply::rate_limited(secs(2)), second.json(body)]);
    let store = fake.builder().trace_bodies(trace_bodies).build().unwrap();
    let mut operation = Get::default();
    operation.parts.query("name", "private");
    logged(async {
        let _: Json = operation.send(&store).await.unwrap();
    })
    .await
}

#[cfg(feature = "provider")]
#[tokio::test]
async fn a_call_of_a_contract_that_is_refused_or_fails_is_logged_with_its_reason() {
    use bigcommerce_runtime::http::Request;
    use bigcommerce_runtime::provider::{Basic, Received, Refusal, Route, Service};

    struct Asked;
    impl Received for Asked {
        type Operation = Get;
        const HAS_BODY: bool = false;
        fn read(_: bigcommerce_runtime::provider::Incoming) -> Result<Self, Refusal> {
            Ok(Self)
        }
    }
    async fn fail(_: Asked) -> Result<(), ProviderError> {
        Err(ProviderError::failure("no database"))
    }

    let open = Service::new(vec![Route::new(fail)]);
    let closed = open.clone().authenticate(Basic::new("shop", "sesame"));
    let request = || {
        let request = Request::get("/x").header("Authorization", "Basic c2hvcDpvcGVu");
        request.body(Bytes::new()).unwrap()
    };
    let log = logged(async {
        open.call(request()).await;
        closed.call(request()).await;
    })
    .await;
    let [failed, refused] = log.lines().collect::<Vec<_>>()[..] else { panic!("{log}") };
    assert!(failed.contains("ERROR") && failed.contains("no database"), "{failed}");
    assert!(refused.contains("WARN") && refused.contains("401"), "{refused}");
    for line in [failed, refused] {
        assert!(line.contains("operation=\"get\"") && !line.contains("c2hvc"), "{line}");
    }
    assert!(!log.contains("sesame") && !log.contains("open\""), "{log}");
}

#[tokio::test]
async fn a_call_is_a_span_with_attempts_and_waits() {
    let log = log(false).await;
    for part in [
        "call{operation=\"get\" http.request.method=\"GET\" url.template=\"/v3/x\"}",
        "attempt=2",
        "http.response.status_code=429",
        "wait_ms=2000",
        "quota_left=88",
    ] {
        assert!(log.contains(part), "{part} in {log}");
    }
}

#[tokio::test]
async fn tokens_arguments_and_bodies_are_not_logged() {
    let log = log(false).await;
    for part in ["fake-access-token", "private", "a body"] {
        assert!(!log.contains(part), "{part} in {log}");
    }
}

#[tokio::test]
async fn bodies_are_logged_when_asked_for_and_without_tokens() {
    let log = log(true).await;
    assert!(log.contains("a body, and [redacted]"), "{log}");
}
