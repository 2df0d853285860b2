//! The cases on ureq, without an async runtime, and what is said of this transport alone.

use std::io::Read;

use bigcommerce_runtime::Client;
use bigcommerce_runtime::transport::{TransportErrorKind, Ureq};
use futures_lite::future::poll_once;

use super::{client, get_brand, kind, numbered_server, proxy_server, raw_server, server_of};

#[path = "cases.rs"]
mod cases;

fn transport() -> Ureq {
    Ureq::new().unwrap()
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    futures_lite::future::block_on(future)
}

#[test]
fn the_answer_to_a_dropped_call_is_seen_by_no_other() {
    let server = numbered_server();
    let client = client(&server.origin, transport());
    let mut first = Box::pin(get_brand(1).send(&client));
    assert!(block_on(poll_once(first.as_mut())).is_none());
    server.arrived.recv().unwrap();
    drop(first);
    server.release.send(()).unwrap();
    let ids = [2, 3].map(|id| block_on(get_brand(id).send(&client)).unwrap().id);
    assert_eq!(ids, [Some(2), Some(3)]);
}

#[test]
fn a_call_that_was_never_polled_is_not_sent() {
    let server = numbered_server();
    drop(get_brand(1).send(&client(&server.origin, transport())));
    assert!(server.arrived.try_recv().is_err());
}

#[test]
fn an_agent_that_follows_redirects_and_counts_statuses_as_errors_does_neither() {
    let other = raw_server(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    let head = format!("HTTP/1.1 302 Found\r\nLocation: {other}\r\nContent-Length: 0\r\n\r\n");
    let transport = Ureq::with_agent(::ureq::Agent::new_with_defaults());
    let client = client(&raw_server(head.leak().as_bytes()), transport);
    let error = block_on(get_brand(1).send(&client)).unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(302));
}

#[test]
fn a_handshake_that_breaks_off_is_an_error_of_the_connection() {
    let server = server_of(|mut stream| drop(stream.read(&mut [0; 4096])));
    let origin = server.replace("http:", "https:");
    let error = block_on(get_brand(1).send(&client(&origin, transport()))).unwrap_err();
    // Native TLS says that it was the handshake, rustls does not.
    let known = [Some(TransportErrorKind::Connect), Some(TransportErrorKind::Broken)];
    assert!(known.contains(&kind(&error)), "{error:?}");
}

#[test]
fn requests_go_through_the_proxy_that_was_set() {
    let store = Client::builder("abc").access_token("token").api_url("http://store.invalid");
    let store = store.proxy(proxy_server()).build_blocking().unwrap();
    assert_eq!(get_brand(7).send(&store).unwrap().id, Some(7));
}

#[test]
fn a_proxy_that_is_no_url_is_refused_without_its_password() {
    let store = Client::builder("abc").access_token("token").proxy("http://u:pass word@");
    let error = store.build_blocking().unwrap_err().to_string();
    assert!(error.starts_with("proxy: ") && !error.contains("pass word"), "{error}");
    let store = Client::builder("abc").access_token("token").proxy("u:password@127.0.0.1:1 x");
    let error = store.build_blocking().unwrap_err().to_string();
    assert!(error.starts_with("proxy: ") && !error.contains("password"), "{error}");
}
