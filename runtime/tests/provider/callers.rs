//! Who is let in: the header, the check, and that nothing else happens before it.

use std::sync::{Arc, Mutex};

use bigcommerce_runtime::http::Request;
use bigcommerce_runtime::provider::{Basic, Credentials, ProviderError, Refusal};
use bytes::Bytes;

use crate::{Echo, LOGIN, PASSWORD, USER, app, asked, asked_with, json, service, told};

#[tokio::test]
async fn the_right_login_is_let_in_and_the_provider_has_its_user() {
    let answer = app().call(asked(r#"{"id": "q1"}"#)).await;
    assert_eq!(answer.status(), 200);
    assert_eq!(json(&answer)["id"], "abc shop q1");
}

#[tokio::test]
async fn every_other_header_is_answered_with_401_and_a_challenge() {
    let headers = [
        (None, "the header Authorization is missing"),
        (Some("Basic"), "cannot be read"),
        (Some("Basic !!!"), "cannot be read"),
        (Some("Basic c2hvcA=="), "cannot be read"), // no colon
        (Some("Basic /w=="), "cannot be read"),     // no UTF-8
        (Some("Bearer c2hvcDpzM2NyZXQ6d2l0aCBjb2xvbg=="), "cannot be read"),
        (Some("Basic c2hvcDp3cm9uZw=="), ""),
        (Some("Basic b3RoZXI6czNjcmV0OndpdGggY29sb24="), ""),
        (Some("Basic c2hvcDo="), ""),
    ];
    for (header, detail) in headers {
        let answer = app().call(asked_with("authorization", header)).await;
        let (status, told) = told(&answer);
        assert_eq!(status, 401, "{header:?}");
        assert!(
            told.contains(detail) && told.is_empty() == detail.is_empty(),
            "{header:?}: {told}"
        );
        assert!(answer.headers()["www-authenticate"].to_str().unwrap().starts_with("Basic realm="));
    }
}

#[tokio::test]
async fn two_logins_are_none() {
    let mut request = asked("{}");
    request.headers_mut().append("authorization", LOGIN.parse().unwrap());
    assert_eq!(app().call(request).await.status(), 401);
}

#[tokio::test]
async fn the_scheme_is_read_in_any_case_and_padding_may_be_left_out() {
    let header = "bASIC  c2hvcDpzM2NyZXQ6d2l0aCBjb2xvbg";
    assert_eq!(app().call(asked_with("authorization", Some(header))).await.status(), 200);
}

#[tokio::test]
async fn nobody_has_an_empty_password() {
    let app = service(Echo, Basic::new(USER, ""));
    assert_eq!(app.call(asked_with("authorization", Some("Basic c2hvcDo="))).await.status(), 401);
}

#[tokio::test]
async fn a_check_of_ones_own_sees_user_password_and_store() {
    let check = |presented: Credentials| async move {
        Ok(presented.are(USER, PASSWORD) && presented.store_hash.as_deref() == Some("abc"))
    };
    let app = service(Echo, check);
    assert_eq!(app.call(asked("{}")).await.status(), 200);
    assert_eq!(app.call(asked_with("x-bc-store-hash", Some("other"))).await.status(), 401);
}

#[tokio::test]
async fn a_check_that_fails_is_no_wrong_password() {
    let check = |_: Credentials| async { Err(ProviderError::failure("no database")) };
    let answer = service(Echo, check).call(asked("{}")).await;
    assert_eq!(told(&answer), (500, String::new()));
}

#[tokio::test]
async fn an_open_operation_asks_nobody_until_the_app_does() {
    let request = || Request::delete("/quotes/open?before=5").body(Bytes::new()).unwrap();
    assert_eq!(app().call(request()).await.status(), 200);
    let closed = app().authenticate(Basic::new(USER, PASSWORD));
    assert_eq!(closed.call(request()).await.status(), 401);
}

#[tokio::test]
async fn credentials_are_checked_before_the_body_is_looked_at() {
    let mut request = asked("{");
    request.headers_mut().remove("authorization");
    assert_eq!(app().call(request).await.status(), 401);
}

#[tokio::test]
async fn nothing_that_is_printed_shows_the_password() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&seen);
    let check = move |presented: Credentials| {
        told.lock().unwrap().push(format!("{presented:?}"));
        async { Ok(false) }
    };
    let told = Arc::clone(&seen);
    let app = service(Echo, check).on_refusal(move |refused| {
        assert!(matches!(refused.refusal, Refusal::WrongCredentials { user } if user == USER));
        told.lock().unwrap().push(format!("{refused:?} {}", refused.refusal));
    });
    let answer = app.call(asked("{}")).await;
    let mut seen = seen.lock().unwrap().clone();
    assert_eq!(seen.len(), 2);
    seen.push(format!("{answer:?} {:?}", Basic::new(USER, PASSWORD)));
    assert!(!seen.concat().contains("s3cret"), "{seen:?}");
}

#[tokio::test]
async fn the_provider_does_not_get_the_header_with_the_password() {
    let answer = app().call(asked(r#"{"id": "leak"}"#)).await;
    let (status, head) = told(&answer);
    assert_eq!(status, 400);
    assert!(head.contains("x-bc-store-hash") && !head.contains("authorization"), "{head}");
}
