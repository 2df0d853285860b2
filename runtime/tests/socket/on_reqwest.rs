//! The cases on reqwest, in tokio.

use bigcommerce_runtime::Client;
use bigcommerce_runtime::transport::Reqwest;

use super::{client, get_brand, proxy_server};

#[path = "cases.rs"]
mod cases;

fn transport() -> Reqwest {
    Reqwest::new().unwrap()
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

#[test]
fn requests_go_through_the_proxy_that_was_set() {
    let store = Client::builder("abc").access_token("token").api_url("http://store.invalid");
    let store = store.proxy(proxy_server()).build().unwrap();
    assert_eq!(block_on(get_brand(7).send(&store)).unwrap().id, Some(7));
}

#[test]
fn a_proxy_that_is_no_url_is_refused_without_its_password() {
    let store = Client::builder("abc").access_token("token").proxy("http://u:pass word@");
    let error = store.build().unwrap_err().to_string();
    assert!(error.starts_with("proxy: ") && !error.contains("pass word"), "{error}");
    let store = Client::builder("abc").access_token("token").proxy("u:password@127.0.0.1:1 x");
    let error = store.build().unwrap_err().to_string();
    assert!(error.starts_with("proxy: ") && !error.contains("password"), "{error}");
}

#[test]
fn a_call_outside_of_tokio_is_an_error_that_says_so() {
    let store = client("http://127.0.0.1:9", transport());
    let error = futures_lite::future::block_on(get_brand(7).send(&store)).unwrap_err();
    assert!(error.to_string().contains("tokio") && !error.is_retryable(), "{error}");
}
