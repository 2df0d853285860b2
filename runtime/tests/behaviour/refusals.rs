//! Answers that are no success, in every shape that the APIs have.

use super::{Recorder, answer};
use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::{ApiError, Error, Retry};

async fn error(status: u16, body: &str) -> Error {
    let recorder = Recorder::new(answer(status, body));
    let store = Client::builder("abc")
        .access_token("the token")
        .retry(Retry::none())
        .transport(recorder)
        .build()
        .unwrap();
    store.request(Method::GET, "/v3/things").send().await.unwrap_err()
}

async fn refusal(status: u16, body: &str) -> ApiError {
    error(status, body).await.api().cloned().unwrap()
}

#[tokio::test]
async fn v3_with_a_map_of_errors() {
    let error = refusal(422, r#"{"status": 422, "title": "Bad", "type": "T", "errors": {"name": "taken"}, "detail": "D"}"#).await;
    assert_eq!(error.to_string(), "GET /v3/things: 422 Unprocessable Entity: Bad: D; name: taken");
}

#[tokio::test]
async fn v3_with_nothing_in_errors() {
    let error = refusal(404, r#"{"status": 404, "title": "Gone", "errors": {}}"#).await;
    assert_eq!((error.title.as_deref(), error.field_errors().len()), (Some("Gone"), 0));
}

#[tokio::test]
async fn v3_with_an_array_of_errors() {
    let error =
        refusal(400, r#"{"title": "Bad", "errors": [{"field": "sku", "message": "long"}, "odd"]}"#)
            .await;
    assert_eq!(
        (error.field_errors()["sku"].as_str(), error.field_errors()["1"].as_str()),
        ("long", "odd")
    );
}

#[tokio::test]
async fn v3_with_two_errors_of_one_field() {
    let error = refusal(
        400,
        r#"{"errors": [{"field": "sku", "message": "a"}, {"field": "sku", "message": "b"}]}"#,
    )
    .await;
    assert_eq!(error.field_errors()["sku"], "a; b");
}

#[tokio::test]
async fn v3_without_title() {
    assert_eq!(
        refusal(409, r#"{"status": 409, "detail": "D"}"#).await.detail.as_deref(),
        Some("D")
    );
}

#[tokio::test]
async fn v3_with_lists_of_reasons() {
    assert_eq!(refusal(422, r#"{"errors": {"a": ["x", "y"]}}"#).await.field_errors()["a"], "x; y");
}

#[tokio::test]
async fn a_price_record_batch() {
    let error = refusal(422, r#"{"batch_errors": [{"code": "price", "message": "low"}]}"#).await;
    assert_eq!(error.field_errors()["price"], "low");
}

#[tokio::test]
async fn an_error_alone() {
    assert_eq!(refusal(403, r#"{"error": "No"}"#).await.title.as_deref(), Some("No"));
}

#[tokio::test]
async fn an_error_in_an_error() {
    assert_eq!(
        refusal(403, r#"{"error": {"message": "No", "code": 7}}"#).await.title.as_deref(),
        Some("No")
    );
}

#[tokio::test]
async fn v2_with_details() {
    let error =
        refusal(400, r#"[{"status": 400, "message": "Bad", "details": {"invalid_reason": "R"}}]"#)
            .await;
    assert_eq!(
        (error.title.as_deref(), error.field_errors()["invalid_reason"].as_str()),
        (Some("Bad"), "R")
    );
}

#[tokio::test]
async fn payments() {
    let error = refusal(400, r#"{"code": 10001, "title": "T", "type": "U", "status": 400, "errors": [{"code": 1, "message": "M"}]}"#).await;
    assert_eq!((error.code.as_deref(), error.kind.as_deref()), (Some("10001"), Some("U")));
}

#[tokio::test]
async fn b2b_edition() {
    let error =
        refusal(404, r#"{"code": 404, "data": {"errMsg": "x"}, "meta": {"message": "Gone"}}"#)
            .await;
    assert_eq!(error.title.as_deref(), Some("Gone"));
}

#[tokio::test]
async fn html_survives_as_text() {
    let error = refusal(503, "<h1>Down</h1>").await;
    assert_eq!((error.text().as_str(), error.title.as_deref()), ("<h1>Down</h1>", None));
}

#[tokio::test]
async fn an_empty_body_leaves_the_status() {
    assert_eq!(refusal(401, "").await.to_string(), "GET /v3/things: 401 Unauthorized");
}

#[tokio::test]
async fn a_scalar_body_survives() {
    assert_eq!(refusal(400, "7").await.text(), "7");
}

#[tokio::test]
async fn a_redirect_is_an_error() {
    assert_eq!(error(301, "").await.status().map(|status| status.as_u16()), Some(301));
}

#[tokio::test]
async fn the_body_can_be_read_as_a_declared_type() {
    #[derive(Clone, Debug, PartialEq)]
    struct Declared {
        code: Option<i64>,
    }
    record!(Declared { code });
    assert_eq!(refusal(400, r#"{"code": "5"}"#).await.body::<Declared>().unwrap().code, Some(5));
}

#[tokio::test]
async fn statuses_have_names() {
    assert!(
        error(404, "").await.is_not_found()
            && error(409, "").await.is_conflict()
            && error(429, "").await.is_rate_limited()
    );
}

#[tokio::test]
async fn what_may_pass_is_retryable() {
    let mut retryable = Vec::new();
    for status in [429, 500, 503, 501, 507, 404, 422] {
        if error(status, "").await.is_retryable() {
            retryable.push(status);
        }
    }
    assert_eq!(retryable, [429, 500, 503]);
}
