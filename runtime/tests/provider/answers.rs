//! What is answered: values, nothing, failures, and what the app hears of them.

use std::error::Error;
use std::sync::{Arc, Mutex};

use bigcommerce_runtime::StatusCode;
use bigcommerce_runtime::http::Request;
use bigcommerce_runtime::provider::{ProviderError, Refusal};
use bytes::Bytes;

use crate::{app, asked, json, told};

#[tokio::test]
async fn a_value_is_bare_json() {
    let answer = app().call(asked(r#"{"items": [{"quantity": 3}]}"#)).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(answer.headers()["content-type"], "application/json");
    assert_eq!(&answer.body()[..], br#"{"id":"abc shop -","tax":3}"#);
}

#[tokio::test]
async fn nothing_is_an_empty_body_without_a_media_type() {
    let request = Request::delete("/quotes/open?before=5").body(Bytes::new()).unwrap();
    let answer = app().call(request).await;
    assert_eq!((answer.status(), answer.body().len()), (StatusCode::OK, 0));
    assert!(!answer.headers().contains_key("content-type"));
}

#[tokio::test]
async fn a_failure_is_500_without_its_reason_which_the_app_hears() {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&heard);
    let app = app().on_refusal(move |refused| {
        let source = refused.refusal.source().map(ToString::to_string);
        seen.lock().unwrap().push((refused.operation, refused.refusal.status(), source));
    });
    let answer = app.call(asked(r#"{"id": "fail"}"#)).await;
    assert_eq!(told(&answer), (500, String::new()));
    assert!(!format!("{answer:?}").contains("hunter2"));
    let reason = "database at db.internal, password hunter2".to_owned();
    let expected = (Some("askQuote"), StatusCode::INTERNAL_SERVER_ERROR, Some(reason));
    assert_eq!(*heard.lock().unwrap(), [expected]);
}

#[tokio::test]
async fn a_bad_request_of_the_providers_own_is_told() {
    let answer = app().call(asked(r#"{"id": "bad"}"#)).await;
    assert_eq!(told(&answer), (400, "no such region".to_owned()));
}

#[tokio::test]
async fn a_failure_may_have_a_body_of_its_own() {
    let answer = app().call(asked(r#"{"id": "own"}"#)).await;
    assert_eq!(answer.status(), 503);
    assert_eq!(json(&answer), serde_json::json!({"id": "own", "tax": 1}));
}

#[test]
fn an_error_with_the_status_of_a_success_is_a_failure() {
    let error = ProviderError::new(StatusCode::OK, "well");
    assert_eq!(error.status(), StatusCode::INTERNAL_SERVER_ERROR);
}

#[tokio::test]
async fn a_path_that_nothing_has_is_heard_of_without_an_operation() {
    let heard = Arc::new(Mutex::new(0));
    let seen = Arc::clone(&heard);
    let app = app().on_refusal(move |refused| {
        assert!(refused.operation.is_none() && matches!(refused.refusal, Refusal::UnknownPath));
        *seen.lock().unwrap() += 1;
    });
    app.call(Request::get("/none").body(Bytes::new()).unwrap()).await;
    assert_eq!(*heard.lock().unwrap(), 1);
}
