//! What every transport does; the module around gives `transport` and `block_on`.

use std::error::Error as _;
use std::sync::atomic::Ordering;
use std::time::Duration;

use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::transport::{Body, HttpRequest, Timeout, Transport, TransportErrorKind};
use bigcommerce_runtime::{Error, Json, Retry};
use futures_lite::future::zip;
use wiremock::matchers::{any, body_json_string, header, method, path, query_param};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use super::super::{
    GetBrand, PutImage, TOKEN, counting_server, gathering_server, get_brand, kind, nobody,
    numbered_server, raw_server, stalling_server,
};
use super::{block_on, transport};

/// `{"data":{"id":7}}`
const GZIP: &[u8] = &[
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xab, 0x56, 0x4a, 0x49, 0x2c, 0x49,
    0x54, 0xb2, 0xaa, 0x56, 0xca, 0x4c, 0x51, 0xb2, 0x32, 0xaf, 0xad, 0x05, 0x00, 0x50, 0xc8, 0x3d,
    0xcc, 0x11, 0x00, 0x00, 0x00,
];

async fn server(template: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(template).mount(&server).await;
    server
}

fn brand_7() -> GetBrand {
    get_brand(7)
}

fn client(origin: &str) -> Client {
    super::super::client(origin, transport())
}

/// All that the error and its causes print.
fn printed(error: &Error) -> String {
    let causes = std::iter::successors(error.source(), |error| (*error).source());
    causes.fold(format!("{error} {error:?}"), |text, error| format!("{text} {error} {error:?}"))
}

#[test]
fn a_request_arrives_with_path_query_and_headers() {
    block_on(async {
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
    });
}

#[test]
fn the_query_arrives_as_it_was_encoded() {
    block_on(async {
        let server = server(ResponseTemplate::new(200)).await;
        let mut operation = brand_7();
        operation.parts.list("id:in", ["a,b", "c"]);
        operation.send(&client(&server.uri())).await.unwrap();
        let requests = server.received_requests().await.unwrap();
        assert_eq!(requests[0].url.query(), Some("id:in=a%2Cb,c"));
    });
}

#[test]
fn a_path_argument_with_a_slash_arrives_as_one_segment() {
    block_on(async {
        let server = server(ResponseTemplate::new(200)).await;
        GetBrand { parts: Parts::new([&"a/../b"]) }.send(&client(&server.uri())).await.unwrap();
        let requests = server.received_requests().await.unwrap();
        assert_eq!(requests[0].url.path(), "/stores/abc/v3/brands/a%2F..%2Fb");
    });
}

#[test]
fn a_json_body_arrives_with_its_content_type() {
    block_on(async {
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
    });
}

#[test]
fn a_multipart_form_arrives_with_its_file() {
    block_on(async {
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
    });
}

fn content_type(request: &Request) -> &str {
    request.headers["content-type"].to_str().unwrap()
}

#[test]
fn a_file_with_an_impossible_media_type_is_an_error_of_the_request() {
    block_on(async {
        let mut form = Form::new();
        form.file("a", File::new("a.png", "x").content_type("no media type"));
        let error = PutImage { parts: Parts::default(), form }
            .send(&client("http://127.0.0.1:9"))
            .await
            .unwrap_err();
        assert_eq!(kind(&error), Some(TransportErrorKind::Request), "{error:?}");
    });
}

#[test]
fn a_compressed_answer_is_asked_for_and_read() {
    block_on(async {
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
    });
}

#[test]
fn a_redirect_is_not_followed() {
    block_on(async {
        let other = server(ResponseTemplate::new(200)).await;
        let server =
            server(ResponseTemplate::new(302).insert_header("location", other.uri())).await;
        let error = brand_7().send(&client(&server.uri())).await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
        assert!(other.received_requests().await.unwrap().is_empty());
    });
}

#[test]
fn a_slow_answer_is_a_timeout() {
    block_on(async {
        let server = server(ResponseTemplate::new(200).set_delay(Duration::from_secs(20))).await;
        let builder =
            Client::builder("abc").access_token(TOKEN).retry(Retry::none()).api_url(server.uri());
        let builder = builder.timeout(Duration::from_millis(50)).transport(transport());
        let error = brand_7().send(&builder.build().unwrap()).await.unwrap_err();
        assert!(matches!(error, Error::Timeout { .. }) && error.is_retryable(), "{error:?}");
    });
}

#[test]
fn a_refused_connection_is_a_transport_error() {
    block_on(async {
        let error = brand_7().send(&client(&nobody())).await.unwrap_err();
        assert_eq!(kind(&error), Some(TransportErrorKind::Connect), "{error:?}");
    });
}

#[test]
fn an_error_of_the_connection_names_the_operation_and_not_the_arguments() {
    block_on(async {
        let operation = GetBrand { parts: Parts::new([&"private"]) };
        let error = operation.send(&client(&nobody())).await.unwrap_err();
        let text = printed(&error);
        assert!(
            text.contains("GET /v3/brands/{id}")
                && !text.contains("private")
                && !text.contains(TOKEN),
            "{text}"
        );
    });
}

#[test]
fn a_connection_cut_before_the_answer_is_broken() {
    block_on(async {
        let error = brand_7().send(&client(&raw_server(b""))).await.unwrap_err();
        assert_eq!(kind(&error), Some(TransportErrorKind::Broken), "{error:?}");
    });
}

#[test]
fn a_body_cut_short_is_broken() {
    block_on(async {
        let origin = raw_server(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"data\":");
        let error = brand_7().send(&client(&origin)).await.unwrap_err();
        assert_eq!(kind(&error), Some(TransportErrorKind::Broken), "{error:?}");
    });
}

#[test]
fn an_answer_that_echoes_the_token_is_redacted_in_the_error() {
    block_on(async {
        let server =
            server(ResponseTemplate::new(400).set_body_string(format!("bad token {TOKEN}"))).await;
        let error = brand_7().send(&client(&server.uri())).await.unwrap_err();
        assert!(!printed(&error).contains(TOKEN));
    });
}

#[test]
fn a_call_can_move_to_another_thread() {
    let server = block_on(server(ResponseTemplate::new(204)));
    let call = brand_7().send(&client(&server.uri()));
    let brand = std::thread::spawn(|| block_on(call)).join().unwrap();
    assert_eq!(brand.unwrap().id, None);
}

#[test]
fn a_body_that_stalls_is_a_timeout() {
    let origin = stalling_server(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"data\":");
    let request = request_of(Method::GET, &origin, Body::Empty);
    let error = block_on(transport().execute(with_timeout(request))).unwrap_err();
    assert_eq!(error.kind, TransportErrorKind::Timeout, "{error:?}");
}

#[test]
fn a_host_without_an_address_is_no_connection() {
    let error = block_on(brand_7().send(&client("http://a..b"))).unwrap_err();
    assert_eq!(kind(&error), Some(TransportErrorKind::Connect), "{error:?}");
}

#[test]
fn a_url_of_another_scheme_is_an_error_of_the_request() {
    let request = request_of(Method::GET, "ftp://private", Body::Empty);
    let error = block_on(transport().execute(request)).unwrap_err();
    assert_eq!(error.kind, TransportErrorKind::Request, "{error:?}");
}

#[test]
fn calls_one_after_the_other_share_a_connection() {
    let (origin, connections) = counting_server();
    let client = client(&origin);
    block_on(async {
        for id in 1..=5 {
            assert_eq!(get_brand(id).send(&client).await.unwrap().id, Some(id));
        }
    });
    assert!(connections.load(Ordering::SeqCst) < 5);
}

#[test]
fn calls_of_one_thread_are_in_flight_together() {
    let client = client(&gathering_server(3));
    let [one, two, three] = [1, 2, 3].map(|id| get_brand(id).send(&client));
    let ((one, two), three) = block_on(zip(zip(one, two), three));
    assert_eq!([one, two, three].map(|brand| brand.unwrap().id), [Some(1), Some(2), Some(3)]);
}

#[test]
fn the_answer_to_a_call_that_took_too_long_is_seen_by_no_other() {
    let server = numbered_server();
    let transport = transport();
    block_on(async {
        let brand = |id| {
            with_timeout(request_of(
                Method::GET,
                &format!("{}/brands/{id}", server.origin),
                Body::Empty,
            ))
        };
        assert!(transport.execute(brand(1)).await.is_err());
        server.release.send(()).unwrap();
        assert_eq!(transport.execute(brand(2)).await.unwrap().body, r#"{"data":{"id":2}}"#);
    });
}

#[test]
fn a_delete_arrives_with_its_body() {
    block_on(async {
        let server = server(ResponseTemplate::new(204)).await;
        let call = client(&server.uri()).request(Method::DELETE, "/v3/x").json(&[1]).send();
        call.await.unwrap();
        let request = server.received_requests().await.unwrap().pop().unwrap();
        assert_eq!((request.method.as_str(), &*request.body), ("DELETE", b"[1]".as_slice()));
    });
}

#[test]
fn an_empty_body_has_a_length_if_the_method_wants_one() {
    block_on(async {
        let server = server(ResponseTemplate::new(204)).await;
        for method in [Method::GET, Method::DELETE, Method::POST, Method::PUT, Method::PATCH] {
            transport().execute(request_of(method, &server.uri(), Body::Empty)).await.unwrap();
        }
        let requests = server.received_requests().await.unwrap();
        let lengths: Vec<_> =
            requests.iter().map(|request| request.headers.get("content-length")).collect();
        assert_eq!(lengths[..2], [None, None]);
        assert!(lengths[2..].iter().all(|length| length.is_some_and(|length| length == "0")));
    });
}

#[test]
fn headers_arrive_once_and_none_is_made_up() {
    block_on(async {
        let server = server(ResponseTemplate::new(200)).await;
        brand_7().send(&client(&server.uri())).await.unwrap();
        let request = server.received_requests().await.unwrap().pop().unwrap();
        let mut names: Vec<_> = request.headers.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        assert_eq!(names, ["accept", "accept-encoding", "host", "user-agent", "x-auth-token"]);
        assert!(request.headers["user-agent"].to_str().unwrap().starts_with("bigcommerce-rs/"));
    });
}

#[test]
fn a_head_has_headers_and_no_body() {
    let origin = raw_server(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\nX-Request-Id: a\r\n\r\n");
    let request = request_of(Method::HEAD, &origin, Body::Empty);
    let answer = block_on(transport().execute(request)).unwrap();
    assert_eq!((&*answer.body, answer.headers["x-request-id"].to_str().unwrap()), (&[][..], "a"));
}

#[test]
fn bodies_of_20_megabytes_go_and_come_whole() {
    const LENGTH: usize = 20 << 20;
    block_on(async {
        let bytes = vec![b' '; LENGTH];
        let server = server(ResponseTemplate::new(200).set_body_bytes(bytes.clone())).await;
        let body = Body::Bytes { content_type: String::new(), bytes: bytes.into() };
        let answer =
            transport().execute(request_of(Method::PUT, &server.uri(), body)).await.unwrap();
        let request = server.received_requests().await.unwrap().pop().unwrap();
        assert_eq!((answer.body.len(), request.body.len()), (LENGTH, LENGTH));
    });
}

#[test]
fn the_longest_timeout_of_all_is_one() {
    let (origin, _) = counting_server();
    let mut request = request_of(Method::GET, &format!("{origin}/brands/7"), Body::Empty);
    request.extensions_mut().insert(Timeout(Duration::MAX));
    assert!(block_on(transport().execute(request)).is_ok());
}

#[test]
fn it_keeps_timeouts() {
    assert!(transport().keeps_timeouts());
}

fn request_of(method: Method, url: &str, body: Body) -> HttpRequest {
    bigcommerce_runtime::http::Request::builder().method(method).uri(url).body(body).unwrap()
}

fn with_timeout(mut request: HttpRequest) -> HttpRequest {
    request.extensions_mut().insert(Timeout(Duration::from_millis(80)));
    request
}
