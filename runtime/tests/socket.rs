//! The transport on reqwest over real sockets.

#![cfg(feature = "reqwest")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::transport::{Reqwest, TransportErrorKind};
use bigcommerce_runtime::{Error, Json};
use std::error::Error as _;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::Duration;
use wiremock::matchers::{any, body_json_string, header, method, path, query_param};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

const TOKEN: &str = "s3cr3t";
/// `{"data":{"id":7}}`
const GZIP: &[u8] = &[
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xab, 0x56, 0x4a, 0x49, 0x2c, 0x49,
    0x54, 0xb2, 0xaa, 0x56, 0xca, 0x4c, 0x51, 0xb2, 0x32, 0xaf, 0xad, 0x05, 0x00, 0x50, 0xc8, 0x3d,
    0xcc, 0x11, 0x00, 0x00, 0x00,
];

#[derive(Clone, Debug, PartialEq)]
struct Brand {
    id: Option<i64>,
}
record!(Brand { id });

#[derive(Clone, Debug)]
struct GetBrand {
    parts: Parts,
}
operation!(GetBrand() -> Data<Brand> { id: "getBrand", family: V3, method: GET, path: "/brands/{id}" });

#[derive(Clone, Debug)]
struct PutImage {
    parts: Parts,
    form: Form,
}
operation!(PutImage(multipart form) -> Data<Brand> { id: "putImage", family: V3, method: POST, path: "/image" });

fn client(origin: &str) -> Client {
    Client::builder("abc").access_token(TOKEN).api_url(origin).build().unwrap()
}

async fn server(template: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(template).mount(&server).await;
    server
}

fn brand_7() -> GetBrand {
    GetBrand { parts: Parts::new([&7]) }
}

/// All that the error and its causes print.
fn printed(error: &Error) -> String {
    let causes = std::iter::successors(error.source(), |error| (*error).source());
    causes.fold(format!("{error} {error:?}"), |text, error| format!("{text} {error} {error:?}"))
}

/// A server of one connection that answers with these bytes and hangs up.
fn raw_server(bytes: &'static [u8]) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let _ = stream.read(&mut [0; 4096]);
        let _ = stream.write_all(bytes);
    });
    format!("http://{address}")
}

#[tokio::test]
async fn a_request_arrives_with_path_query_and_headers() {
    let server = MockServer::start().await;
    Mock::given(method("GET"))
        .and(path("/stores/abc/v3/brands/7"))
        .and(query_param("name:like", "%a, b+ü%"))
        .and(header("x-auth-token", TOKEN))
        .and(header("accept", "application/json"))
        .respond_with(ResponseTemplate::new(200).set_body_string(r#"{"data": {"id": 7}}"#))
        .mount(&server)
        .await;
    let mut operation = brand_7();
    operation.parts.query("name:like", "%a, b+ü%");
    assert_eq!(operation.send(&client(&server.uri())).await.unwrap().id, Some(7));
}

#[tokio::test]
async fn the_query_arrives_as_it_was_encoded() {
    let server = server(ResponseTemplate::new(200)).await;
    let mut operation = brand_7();
    operation.parts.list("id:in", ["a,b", "c"]);
    operation.send(&client(&server.uri())).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests[0].url.query(), Some("id:in=a%2Cb,c"));
}

#[tokio::test]
async fn a_path_argument_with_a_slash_arrives_as_one_segment() {
    let server = server(ResponseTemplate::new(200)).await;
    GetBrand { parts: Parts::new([&"a/../b"]) }.send(&client(&server.uri())).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert_eq!(requests[0].url.path(), "/stores/abc/v3/brands/a%2F..%2Fb");
}

#[tokio::test]
async fn a_json_body_arrives_with_its_content_type() {
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .and(header("content-type", "application/json"))
        .and(body_json_string(r#"{"a": 1}"#))
        .respond_with(ResponseTemplate::new(201))
        .mount(&server)
        .await;
    let body: Map<_, _> = [("a", 1)].into_iter().collect();
    let full =
        client(&server.uri()).request(Method::POST, "/v3/x").json(&body).send().await.unwrap();
    assert_eq!((full.status.as_u16(), full.value), (201, Json::Null));
}

#[tokio::test]
async fn a_multipart_form_arrives_with_its_file() {
    let server = server(ResponseTemplate::new(200)).await;
    let mut form = Form::new();
    form.text("name", "Mug");
    form.file("image_file", File::new("mug.png", "PNG bytes"));
    PutImage { parts: Parts::default(), form }.send(&client(&server.uri())).await.unwrap();
    let request = server.received_requests().await.unwrap().pop().unwrap();
    let body = String::from_utf8(request.body.clone()).unwrap();
    let parts = [
        r#"name="name""#,
        "\r\nMug\r\n",
        r#"name="image_file"; filename="mug.png""#,
        "image/png",
        "PNG bytes",
    ];
    assert!(content_type(&request).starts_with("multipart/form-data; boundary="));
    assert!(parts.iter().all(|part| body.contains(part)), "{body}");
}

fn content_type(request: &Request) -> &str {
    request.headers["content-type"].to_str().unwrap()
}

#[tokio::test]
async fn a_file_with_an_impossible_media_type_is_an_error_of_the_request() {
    let mut form = Form::new();
    form.file("a", File::new("a.png", "x").content_type("no media type"));
    let error = PutImage { parts: Parts::default(), form }
        .send(&client("http://127.0.0.1:9"))
        .await
        .unwrap_err();
    assert!(
        matches!(error, Error::Transport { cause, .. } if cause.kind == TransportErrorKind::Request)
    );
}

#[tokio::test]
async fn a_compressed_answer_is_asked_for_and_read() {
    let server = MockServer::start().await;
    Mock::given(header("accept-encoding", "gzip"))
        .respond_with(
            ResponseTemplate::new(200)
                .insert_header("content-encoding", "gzip")
                .set_body_bytes(GZIP),
        )
        .mount(&server)
        .await;
    assert_eq!(brand_7().send(&client(&server.uri())).await.unwrap().id, Some(7));
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let other = server(ResponseTemplate::new(200)).await;
    let server = server(ResponseTemplate::new(302).insert_header("location", other.uri())).await;
    let error = brand_7().send(&client(&server.uri())).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
    assert!(other.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_slow_answer_is_a_timeout() {
    let server = server(ResponseTemplate::new(200).set_delay(Duration::from_secs(20))).await;
    let builder = Client::builder("abc").access_token(TOKEN).api_url(server.uri());
    let error = brand_7()
        .send(&builder.timeout(Duration::from_millis(50)).build().unwrap())
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Timeout { .. }) && error.is_retryable(), "{error:?}");
}

#[tokio::test]
async fn a_refused_connection_is_a_transport_error() {
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = brand_7().send(&client(&format!("http://{address}"))).await.unwrap_err();
    assert!(
        matches!(&error, Error::Transport { cause, .. } if cause.kind == TransportErrorKind::Connect),
        "{error:?}"
    );
}

#[tokio::test]
async fn an_error_of_the_connection_names_the_operation_and_not_the_arguments() {
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = GetBrand { parts: Parts::new([&"private"]) }
        .send(&client(&format!("http://{address}")))
        .await
        .unwrap_err();
    let text = printed(&error);
    assert!(
        text.contains("GET /brands/{id}") && !text.contains("private") && !text.contains(TOKEN),
        "{text}"
    );
}

#[tokio::test]
async fn a_connection_cut_before_the_answer_is_broken() {
    let error = brand_7().send(&client(&raw_server(b""))).await.unwrap_err();
    assert!(
        matches!(&error, Error::Transport { cause, .. } if cause.kind == TransportErrorKind::Broken),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_body_cut_short_is_broken() {
    let origin = raw_server(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"data\":");
    let error = brand_7().send(&client(&origin)).await.unwrap_err();
    assert!(
        matches!(&error, Error::Transport { cause, .. } if cause.kind == TransportErrorKind::Broken),
        "{error:?}"
    );
}

#[tokio::test]
async fn an_answer_that_echoes_the_token_is_redacted_in_the_error() {
    let server =
        server(ResponseTemplate::new(400).set_body_string(format!("bad token {TOKEN}"))).await;
    let error = brand_7().send(&client(&server.uri())).await.unwrap_err();
    assert!(!printed(&error).contains(TOKEN));
}

#[tokio::test]
async fn a_call_can_be_spawned() {
    let server = server(ResponseTemplate::new(204)).await;
    let call = brand_7().send(&client(&server.uri()));
    assert_eq!(tokio::spawn(call).await.unwrap().unwrap().id, None);
}

#[tokio::test]
async fn a_client_of_your_own_can_be_the_transport() {
    let server = server(ResponseTemplate::new(204)).await;
    let transport = Reqwest::new().unwrap();
    let builder =
        Client::builder("abc").access_token(TOKEN).api_url(server.uri()).transport(transport);
    assert!(brand_7().send(&builder.build().unwrap()).await.is_ok());
}
