//! Exchanges that do not come to their end, and redirects.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use bigcommerce::Error;
use bigcommerce::v3::catalog::products::GetProducts;
use wiremock::ResponseTemplate;

use crate::store::{Store, TOKEN, settings};

/// An address on which nobody listens: the port was free a moment ago.
fn nobody() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

#[tokio::test]
async fn a_server_that_is_not_there_is_a_transport_error() {
    let store = settings(&nobody()).build().unwrap();
    let error = GetProducts::new().send(&store).await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }) && error.is_retryable(), "{error:?}");
}

#[tokio::test]
async fn a_transport_error_names_the_call_and_its_cause_but_no_token() {
    let store = settings(&nobody()).build().unwrap();
    let error = GetProducts::new().send(&store).await.unwrap_err();
    let text = error.to_string();
    assert!(text.starts_with("GET /v3/catalog/products: ") && text.contains("refused"), "{text}");
    assert!(!format!("{text} {error:?}").contains(TOKEN), "{error:?}");
}

#[tokio::test]
async fn an_answer_that_takes_too_long_is_a_timeout() {
    let slow = ResponseTemplate::new(200).set_delay(Duration::from_secs(30));
    let store = Store::with(slow).await.patient_for(Duration::from_millis(100));
    let begun = Instant::now();
    let error = GetProducts::new().send(&store.client).await.unwrap_err();
    assert!(matches!(error, Error::Timeout { .. }), "{error:?}");
    assert!(begun.elapsed() < Duration::from_secs(10));
}

#[tokio::test]
async fn a_redirect_does_not_carry_the_token_to_another_host() {
    let elsewhere = Store::answering_nothing(200).await;
    let moved = ResponseTemplate::new(301).insert_header("location", elsewhere.origin());
    let store = Store::with(moved).await;
    let error = GetProducts::new().send(&store.client).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 301);
    assert!(elsewhere.was_not_called().await);
}
