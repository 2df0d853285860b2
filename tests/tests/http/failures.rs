//! Answers that are no success, or cannot be understood.

use bigcommerce::Error;
use bigcommerce::v2::orders::GetOrder;
use bigcommerce::v3::catalog::products::{
    CreateProduct, ErrorResponse, GetProduct, GetProducts, Type,
};
use rust_decimal::dec;
use serde_json::{Value as Json, json};

use crate::store::{Store, TOKEN};

async fn refused_product(status: u16, body: Json) -> Error {
    let store = Store::answering(status, body).await;
    CreateProduct::new("Mug", Type::Physical, dec!(0.3), dec!(12))
        .send(&store.client)
        .await
        .unwrap_err()
}

fn invalid() -> Json {
    json!({
        "status": 422, "title": "The product is invalid", "type": "https://errors.example/422",
        "errors": {"name": "is taken", "weight": "is missing"},
    })
}

#[tokio::test]
async fn errors_of_fields_are_told_by_field() {
    let error = refused_product(422, invalid()).await;
    let told: Vec<_> =
        error.field_errors().iter().map(|(field, why)| (field.as_str(), why.as_str())).collect();
    assert_eq!(told, [("name", "is taken"), ("weight", "is missing")]);
}

#[tokio::test]
async fn an_error_prints_call_status_title_and_fields() {
    let error = refused_product(422, invalid()).await;
    assert_eq!(
        error.to_string(),
        "POST /v3/catalog/products: 422 Unprocessable Entity: The product is invalid; name: is taken; weight: is missing"
    );
}

#[tokio::test]
async fn an_error_has_the_type_that_the_reference_declares() {
    let error = refused_product(422, invalid()).await;
    let body: ErrorResponse = error.api().unwrap().body().unwrap();
    assert_eq!((body.status, body.title.as_deref()), (Some(422), Some("The product is invalid")));
    assert_eq!(body.errors.unwrap()["weight"], "is missing");
}

#[tokio::test]
async fn a_page_of_html_survives_with_its_status() {
    let html = "<html><body><h1>Nothing here</h1></body></html>";
    let store = Store::answering_text(404, "text/html", html).await;
    let error = GetProduct::new(77).send(&store.client).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.api().unwrap().text(), html);
}

#[tokio::test]
async fn an_array_of_errors_gives_its_message() {
    let store = Store::answering(404, json!([{"status": 404, "message": "No such order."}])).await;
    let error = GetOrder::new(1).send(&store.client).await.unwrap_err();
    assert_eq!(error.api().unwrap().title.as_deref(), Some("No such order."));
}

#[tokio::test]
async fn an_empty_error_has_its_status() {
    let store = Store::answering_nothing(503).await;
    let error = GetOrder::new(1).send(&store.client).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.is_retryable()), (503, true));
    assert_eq!(
        error.to_string(),
        "GET /v2/orders/{order_id}: 503 Service Unavailable (sent once: more attempts are not allowed)"
    );
}

#[tokio::test]
async fn a_spent_quota_is_told_as_such() {
    let store = Store::answering(429, json!({"status": 429, "title": "Slow down"})).await;
    let error = GetProducts::new().send(&store.client).await.unwrap_err();
    assert!(error.is_rate_limited() && error.is_retryable());
}

#[tokio::test]
async fn a_token_that_the_server_echoes_is_not_shown() {
    let store =
        Store::answering(401, json!({"status": 401, "title": format!("{TOKEN} is no token")}))
            .await;
    let error = GetProducts::new().send(&store.client).await.unwrap_err();
    let shown = format!("{error} {error:?} {error:#?} {}", error.api().unwrap().text());
    assert!(!shown.contains(TOKEN) && shown.contains("401"), "{shown}");
}

#[tokio::test]
async fn a_token_in_an_answer_that_is_not_understood_is_not_shown() {
    let store =
        Store::answering_text(200, "application/json", &format!("{{\"data\": [{TOKEN}")).await;
    let error = GetProducts::new().send(&store.client).await.unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains(TOKEN), "{shown}");
}

async fn misunderstood() -> Error {
    let body =
        json!({"data": [{"id": 1}, {"id": 2, "custom_fields": [{"id": {"of": 5}}]}], "meta": {}});
    let store = Store::answering(200, body).await;
    GetProducts::new().send(&store.client).await.unwrap_err()
}

#[tokio::test]
async fn a_decode_error_has_the_path_of_the_value() {
    let Error::Decode(error) = misunderstood().await else { panic!("another error") };
    assert_eq!(
        (error.operation(), error.path.as_str()),
        ("getProducts", "data[1].custom_fields[0].id")
    );
}

#[tokio::test]
async fn a_decode_error_says_what_was_expected_and_shows_the_place() {
    let Error::Decode(error) = misunderstood().await else { panic!("another error") };
    assert_eq!((error.found.as_str(), error.expected.as_str()), ("map", "an integer"));
    assert!(error.excerpt.contains(r#""id":{"of":5}"#), "{}", error.excerpt);
}

#[tokio::test]
async fn an_answer_that_was_cut_off_is_a_decode_error() {
    let store =
        Store::answering_text(200, "application/json", r#"{"data": [{"id": 1}, {"id"#).await;
    let error = GetProducts::new().send(&store.client).await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error:?}");
}
