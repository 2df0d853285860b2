//! Calls that BigCommerce does not make, byte by byte.

use std::net::SocketAddr;

use crate::{Exchanged, exchange, serve_tax};

/// `shop:open sesame`
const LOGIN: &str = "Authorization: Basic c2hvcDpvcGVuIHNlc2FtZQ==";
const STORE: &str = "X-Bc-Store-Hash: abc";
const JSON: &str = "Content-Type: application/json";

async fn send(address: SocketAddr, line: &str, headers: &[&str], body: &str) -> Exchanged {
    let headers = headers.join("\r\n");
    let length = body.len();
    let text = format!(
        "{line} HTTP/1.1\r\nHost: app\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n\r\n{body}"
    );
    exchange(address, text.as_bytes()).await
}

async fn estimate(headers: &[&str], body: &str) -> Exchanged {
    send(serve_tax().await, "POST /estimate", headers, body).await
}

#[tokio::test]
async fn the_least_call_is_answered() {
    let answer = estimate(&[LOGIN, STORE, JSON], r#"{"id": "q"}"#).await;
    assert_eq!((answer.status, answer.body.as_str()), (200, r#"{"id":"q","documents":[]}"#));
    assert!(answer.head.contains("content-type: application/json"), "{}", answer.head);
}

#[tokio::test]
async fn a_call_without_or_with_a_strange_login_is_challenged() {
    let logins = [
        "X: y",
        "Authorization: Basic ???",
        "Authorization: Bearer c2hvcDpvcGVuIHNlc2FtZQ==",
        "Authorization: Basic c2hvcDpvcGVuIGJhcmxleQ==",
    ];
    for login in logins {
        let answer = estimate(&[login, STORE, JSON], r#"{"id": "q"}"#).await;
        assert_eq!(answer.status, 401, "{login}");
        assert!(answer.head.contains("www-authenticate: basic realm="), "{}", answer.head);
        assert!(!answer.body.contains("sesame"), "{}", answer.body);
    }
}

#[tokio::test]
async fn a_call_without_a_store_is_400() {
    let answer = estimate(&[LOGIN, JSON], r#"{"id": "q"}"#).await;
    assert_eq!(
        (answer.status, answer.detail().as_str()),
        (400, "the header `X-Bc-Store-Hash` is missing")
    );
}

#[tokio::test]
async fn a_void_without_an_id_is_400() {
    let answer = send(serve_tax().await, "POST /void", &[LOGIN, STORE], "").await;
    assert_eq!(
        (answer.status, answer.detail().as_str()),
        (400, "the parameter of the query `id` is missing")
    );
    let answer = send(serve_tax().await, "POST /void?id=q", &[LOGIN, STORE], "").await;
    assert_eq!((answer.status, answer.body.as_str()), (200, ""));
}

#[tokio::test]
async fn broken_json_is_400() {
    for body in ["", "{\"id\": ", "id=q", "[1, 2]"] {
        let answer = estimate(&[LOGIN, STORE, JSON], body).await;
        assert_eq!(answer.status, 400, "{body}");
        assert!(answer.detail().starts_with("the body could not be understood"), "{body}");
    }
}

#[tokio::test]
async fn a_value_of_another_type_is_400_with_its_path() {
    let body = r#"{"id": "q", "documents": [{"items": [{"price": {"amount": "much"}}]}]}"#;
    let answer = estimate(&[LOGIN, STORE, JSON], body).await;
    assert_eq!(answer.status, 400);
    assert!(answer.detail().contains("at documents[0].items[0].price.amount: "), "{}", answer.body);
}

#[tokio::test]
async fn another_media_type_is_400() {
    let answer = estimate(&[LOGIN, STORE, "Content-Type: text/xml"], "<quote/>").await;
    assert_eq!(
        (answer.status, answer.detail().as_str()),
        (400, r#"the body is "text/xml", not application/json"#)
    );
}

#[tokio::test]
async fn a_body_that_is_too_long_is_413_by_its_length_and_by_its_bytes() {
    let long = format!(r#"{{"id": "{}"}}"#, "q".repeat(4_000));
    let answer = estimate(&[LOGIN, STORE, JSON], &long).await;
    assert_eq!(
        (answer.status, answer.detail().as_str()),
        (413, "the body is longer than 4000 bytes")
    );
    let chunked = format!(
        "POST /estimate HTTP/1.1\r\nHost: app\r\nConnection: close\r\n{LOGIN}\r\n{STORE}\r\n{JSON}\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{long}\r\n0\r\n\r\n",
        long.len()
    );
    assert_eq!(exchange(serve_tax().await, chunked.as_bytes()).await.status, 413);
}

#[tokio::test]
async fn a_body_whose_framing_breaks_is_400() {
    let broken = format!(
        "POST /estimate HTTP/1.1\r\nHost: app\r\nConnection: close\r\n{LOGIN}\r\n{STORE}\r\n{JSON}\r\nTransfer-Encoding: chunked\r\n\r\nnot a length\r\n"
    );
    let answer = exchange(serve_tax().await, broken.as_bytes()).await;
    assert_eq!((answer.status, answer.detail().as_str()), (400, "the body ended before its end"));
}

#[tokio::test]
async fn another_method_is_405() {
    for method in ["GET", "PUT", "OPTIONS"] {
        let line = format!("{method} /estimate");
        let answer = send(serve_tax().await, &line, &[LOGIN, STORE, JSON], "{}").await;
        assert_eq!(answer.status, 405, "{method}");
        assert!(answer.head.contains("allow: post"), "{}", answer.head);
    }
}

#[tokio::test]
async fn a_path_of_no_operation_is_404() {
    for path in ["/", "/estimates", "/estimate/"] {
        let line = format!("POST {path}");
        assert_eq!(send(serve_tax().await, &line, &[LOGIN, STORE, JSON], "{}").await.status, 404);
    }
}
