//! No secret in anything that can be printed.

use super::{Recorder, answer};
use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::transport::{
    Answer, BoxFuture, HttpRequest, Transport, TransportError, TransportErrorKind,
};
use bigcommerce_runtime::{Error, Retry};
use std::error::Error as _;

const TOKEN: &str = "s3cr3t+t0k/n";

fn store(transport: impl Transport + 'static) -> Client {
    Client::builder("abc")
        .access_token(TOKEN)
        .retry(Retry::none())
        .transport(transport)
        .build()
        .unwrap()
}

/// All that the error and its causes print.
fn printed(error: &Error) -> String {
    let causes = std::iter::successors(error.source(), |error| (*error).source());
    causes.fold(format!("{error} {error:?} {error:#?}"), |text, error| {
        format!("{text} {error} {error:?}")
    })
}

fn has_secret(text: &str) -> bool {
    ["s3cr3t", "t0k"].iter().any(|part| text.contains(part))
}

async fn refused(body: &str) -> Error {
    store(Recorder::new(answer(400, body))).request(Method::GET, "/v3/x").send().await.unwrap_err()
}

#[tokio::test]
async fn a_refusal_that_echoes_the_token_does_not_show_it() {
    let bodies = [
        r#"{"title": "s3cr3t+t0k/n", "errors": {"s3cr3t+t0k/n": "s3cr3t+t0k/n"}}"#,
        r#"{"title": "s3cr3t+t0k\/n"}"#,
        "<p>token=s3cr3t%2Bt0k%2Fn</p>",
        "<p>token=s3cr3t%2bt0k%2fn</p>",
    ];
    for body in bodies {
        let error = refused(body).await;
        assert!(
            !has_secret(&printed(&error)) && !has_secret(&error.api().unwrap().text()),
            "{error:?}"
        );
    }
}

#[derive(Clone, Debug)]
struct Create {
    parts: Parts,
    body: Vec<i64>,
}
operation!(Create(json body) -> Batch<i64> { id: "create", family: V3, method: POST, path: "/x", batch: 2 of body });

#[tokio::test]
async fn the_reasons_of_a_partial_success_do_not_have_the_token() {
    let body = format!(r#"{{"data": [], "errors": [{{"status": 422, "title": "{TOKEN}"}}]}}"#);
    let create = Create { parts: Parts::new([]), body: vec![1] };
    let joined = create.send_all(&store(Recorder::new(answer(207, &body)))).await;
    let told = &joined.parts[0].told;
    assert!(told[0].reason().is_some() && !has_secret(&format!("{told:?}")), "{told:?}");
}

#[tokio::test]
async fn headers_of_a_refusal_do_not_have_the_token() {
    let mut answer = answer(400, "");
    answer.headers.insert("x-echo", TOKEN.parse().unwrap());
    let error =
        store(Recorder::new(answer)).request(Method::GET, "/v3/x").send().await.unwrap_err();
    assert_eq!(error.api().unwrap().headers["x-echo"], "[redacted]");
}

#[tokio::test]
async fn a_decode_error_does_not_show_the_token_wherever_the_excerpt_is_cut() {
    for padding in 40..75 {
        let spaces = " ".repeat(padding);
        let body = format!(r#"{{"data": ["{TOKEN}",{spaces}{{"a":1}},{spaces}"{TOKEN}"]}}"#);
        let store = store(Recorder::new(answer(200, &body)));
        let error =
            store.request(Method::GET, "/v3/x").send_as::<Page<String>>().await.unwrap_err();
        assert!(!has_secret(&printed(&error)), "{error}");
    }
}

#[tokio::test]
async fn a_decode_error_does_not_show_the_token_that_it_found() {
    let store = store(Recorder::new(answer(200, &format!(r#"{{"data": "{TOKEN}"}}"#))));
    let error = store.request(Method::GET, "/v3/x").send_as::<Data<i64>>().await.unwrap_err();
    assert!(!has_secret(&printed(&error)), "{error}");
}

#[tokio::test]
async fn a_long_value_is_cut_in_a_decode_error() {
    let store =
        store(Recorder::new(answer(200, &format!(r#"{{"data": "{}"}}"#, "x".repeat(10_000)))));
    let error = store.request(Method::GET, "/v3/x").send_as::<Data<i64>>().await.unwrap_err();
    assert!(error.to_string().len() < 1000);
}

/// A transport that fails with all that it knows of the request.
struct Talkative;

impl Transport for Talkative {
    fn execute(&self, request: HttpRequest) -> BoxFuture<'_, Result<Answer, TransportError>> {
        let token = request.headers()["x-auth-token"].to_str().unwrap_or_default().to_owned();
        Box::pin(async move {
            Err(TransportError::new(TransportErrorKind::Broken, format!("{token} refused")))
        })
    }
}

#[tokio::test]
async fn a_transport_that_prints_the_token_is_not_quoted() {
    let error = store(Talkative).request(Method::GET, "/v3/x").send().await.unwrap_err();
    assert!(!has_secret(&printed(&error)) && printed(&error).contains("[redacted] refused"));
}

#[tokio::test]
async fn clients_builders_and_requests_do_not_print_the_token() {
    let recorder = Recorder::new(answer(200, "{}"));
    let builder = Client::builder("abc").access_token(TOKEN).transport(recorder.clone());
    let mut texts = format!("{builder:?}");
    let store = builder.build().unwrap();
    let request = store.request(Method::GET, "/v3/x");
    texts += &format!("{store:?} {request:?}");
    let call = request.send();
    texts += &format!("{call:?}");
    texts += &format!("{:?}", call.await);
    texts += &format!("{:?}", recorder.request());
    assert!(!has_secret(&texts), "{texts}");
}

#[test]
fn a_token_that_no_header_can_carry_is_not_shown() {
    let error =
        Client::builder("abc").access_token("s3cr3t\n").transport(Talkative).build().unwrap_err();
    assert!(
        !has_secret(&format!("{error} {error:?}")) && error.to_string().contains("access_token")
    );
}
