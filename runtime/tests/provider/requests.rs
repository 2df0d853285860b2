//! What is read: paths, parameters and bodies, and how each fault of them is told.

use bigcommerce_runtime::http::{Method, Request};
use bytes::Bytes;

use crate::{AskQuote, app, asked, asked_with, json, told};

async fn deleted(path: &str) -> (u16, String) {
    let request = Request::delete(path).body(Bytes::new()).unwrap();
    told(&app().call(request).await)
}

#[tokio::test]
async fn a_path_of_no_operation_is_404() {
    for path in ["/", "/quote/", "/quotes", "/quotes/open/more", "//quote"] {
        assert_eq!(deleted(path).await.0, 404, "{path}");
    }
}

#[tokio::test]
async fn another_method_is_405_and_told_which() {
    let mut request = asked("{}");
    *request.method_mut() = Method::PUT;
    let answer = app().call(request).await;
    assert_eq!(told(&answer), (405, "the method is PUT, not POST".to_owned()));
    assert_eq!(answer.headers()["allow"], "POST");
}

#[tokio::test]
async fn an_app_may_put_an_operation_elsewhere() {
    let app = app().at::<AskQuote>("my/quotes");
    let mut request = asked("{}");
    assert_eq!(app.call(request.clone()).await.status(), 404);
    *request.uri_mut() = "/my/quotes".parse().unwrap();
    assert_eq!(app.call(request).await.status(), 200);
}

#[tokio::test]
async fn parameters_are_decoded_and_typed() {
    let answer = deleted("/quotes/half%20done?x=1&before=%35&reason=a+b%26c").await;
    assert_eq!(answer, (400, r#"Unknown("half done") 5 Some("a b&c")"#.to_owned()));
}

#[tokio::test]
async fn a_parameter_that_may_be_left_out_is_none_when_it_is_empty() {
    let answer = deleted("/quotes/x?before=5&reason=").await;
    assert_eq!(answer.1, r#"Unknown("x") 5 None"#);
}

#[tokio::test]
async fn a_parameter_that_is_missing_or_no_such_type_is_told_by_place_and_name() {
    let missing = "the parameter of the query `before` is missing";
    assert_eq!(deleted("/quotes/open").await, (400, missing.to_owned()));
    assert_eq!(deleted("/quotes/open?before=").await, (400, missing.to_owned()));
    let (status, text) = deleted("/quotes/open?before=soon").await;
    assert_eq!(status, 400);
    assert!(text.starts_with("the parameter of the query `before` cannot be read: "), "{text}");
    let (status, text) = deleted("/quotes/open?before=1&reason=%ff").await;
    assert_eq!(status, 400);
    assert!(text.contains("no UTF-8"), "{text}");
}

#[tokio::test]
async fn a_header_that_is_missing_is_told() {
    for value in [None, Some("")] {
        let answer = app().call(asked_with("x-bc-store-hash", value)).await;
        assert_eq!(told(&answer), (400, "the header `X-Bc-Store-Hash` is missing".to_owned()));
    }
}

#[tokio::test]
async fn a_body_that_is_no_json_is_400() {
    for body in ["", "{", "null", "[]", "nothing", "\"text\"", "{} {}"] {
        let (status, text) = told(&app().call(asked(body)).await);
        assert_eq!(status, 400, "{body}");
        assert!(text.starts_with("the body could not be understood: found"), "{body}: {text}");
    }
}

#[tokio::test]
async fn a_value_of_another_type_is_told_with_its_path() {
    let answer = app().call(asked(r#"{"items": [{"quantity": 1}, {"quantity": "many"}]}"#)).await;
    let (status, text) = told(&answer);
    assert_eq!(status, 400);
    assert!(text.contains("at items[1].quantity: found") && text.contains("many"), "{text}");
}

#[tokio::test]
async fn what_was_found_is_told_in_few_words() {
    let long = "x".repeat(100_000);
    let answer = app().call(asked(&format!(r#"{{"items": [{{"quantity": "{long}"}}]}}"#))).await;
    assert_eq!(answer.status(), 400);
    assert!(answer.body().len() < 500, "{}", answer.body().len());
}

#[tokio::test]
async fn a_body_is_read_as_leniently_as_an_answer() {
    let body = r#"{"id": 7, "new": {}, "items": [{"quantity": "2"}, null, {"quantity": null}]}"#;
    let answer = app().call(asked(body)).await;
    assert_eq!(json(&answer), serde_json::json!({"id": "abc shop 7", "tax": 2}));
}

#[tokio::test]
async fn json_of_another_name_and_of_none_is_json() {
    for name in [None, Some("application/json; charset=utf-8"), Some("Application/Hal+JSON")] {
        assert_eq!(app().call(asked_with("content-type", name)).await.status(), 200, "{name:?}");
    }
}

#[tokio::test]
async fn another_media_type_is_400() {
    for name in ["text/plain", "application/x-www-form-urlencoded", "json"] {
        let (status, text) = told(&app().call(asked_with("content-type", Some(name))).await);
        assert_eq!(status, 400);
        assert_eq!(text, format!("the body is {name:?}, not application/json"));
    }
}

#[tokio::test]
async fn a_body_above_the_limit_is_413() {
    let app = app().body_limit(10);
    assert_eq!(app.call(asked(r#"{"id":"a"}"#)).await.status(), 200);
    let answer = app.call(asked(r#"{"id":"ab"}"#)).await;
    assert_eq!(told(&answer), (413, "the body is longer than 10 bytes".to_owned()));
}

#[tokio::test]
async fn a_length_above_the_limit_is_413_whatever_comes() {
    let answer = app().call(asked_with("content-length", Some("99999999999"))).await;
    assert_eq!(answer.status(), 413);
}
