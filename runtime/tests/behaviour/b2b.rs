//! B2B Edition: who signs in how, refusals in the clothes of a success, and lists that stand in an object.

use super::{Recorder, answer};
use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::transport::HttpRequest;
use bigcommerce_runtime::{ApiError, BuildError, ClientBuilder, Error, Retry};
use serde_json::json;

macro_rules! operations {
    ($($type:ident: $family:ident $path:literal $(, $key:ident: $fact:literal)?;)*) => { $(
        #[derive(Clone, Debug, Default)]
        struct $type {
            parts: Parts,
        }
        operation!($type() -> AnyJson { id: "x", family: $family, method: GET, path: $path $(, $key: $fact)? });
    )* };
}
operations! {
    Orders: B2bStorefront "/api/v2/orders";
    Login: B2bStorefront "/api/v2/login", open: true;
    Companies: B2b "/api/v3/io/companies";
    StoreLogin: B2b "/api/io/auth/customers", open: true;
}

fn settings(recorder: &Recorder) -> ClientBuilder {
    Client::builder("abc123").retry(Retry::none()).transport(recorder.clone())
}

fn recorder() -> Recorder {
    Recorder::new(answer(200, r#"{"code": 200, "data": {}}"#))
}

fn header<'a>(request: &'a HttpRequest, name: &str) -> Option<&'a str> {
    request.headers().get(name)?.to_str().ok()
}

fn lacks(error: &Error, name: &str) -> bool {
    matches!(error, Error::Build(BuildError::Setting { setting, .. }) if *setting == name)
}

#[tokio::test]
async fn the_storefront_carries_the_token_of_the_shopper_and_none_of_the_store() {
    let recorder = recorder();
    let store = settings(&recorder).access_token("store").b2b_storefront_token("shopper").build();
    Orders::default().send(&store.unwrap()).await.unwrap();
    let request = recorder.request();
    assert_eq!(request.uri(), "https://api-b2b.bigcommerce.com/api/v2/orders");
    let headers = ["authorization", "authtoken", "x-auth-token"];
    assert_eq!(
        headers.map(|name| header(&request, name)),
        [Some("Bearer shopper"), Some("shopper"), None]
    );
    assert!(request.headers()["authorization"].is_sensitive());
}

#[tokio::test]
async fn the_management_does_not_carry_the_token_of_the_shopper() {
    let recorder = recorder();
    let store = settings(&recorder).access_token("store").b2b_storefront_token("shopper").build();
    Companies::default().send(&store.unwrap()).await.unwrap();
    let request = recorder.request();
    let headers = ["authorization", "authtoken", "x-auth-token", "x-store-hash"];
    assert_eq!(
        headers.map(|name| header(&request, name)),
        [None, None, Some("store"), Some("abc123")]
    );
}

#[tokio::test]
async fn a_storefront_call_without_a_token_says_which_setting_it_lacks() {
    let store = settings(&recorder()).access_token("store").build().unwrap();
    let error = Orders::default().send(&store).await.unwrap_err();
    assert!(lacks(&error, "b2b_storefront_token"), "{error}");
}

#[tokio::test]
async fn a_login_needs_no_token() {
    let store = settings(&recorder()).build().unwrap();
    Login::default().send(&store).await.unwrap();
    StoreLogin::default().send(&store).await.unwrap();
    let raw = store.request(Method::POST, "/api/v2/login").family(Family::B2bStorefront);
    raw.open().send().await.unwrap();
}

#[tokio::test]
async fn a_login_leaves_the_token_of_the_session_before_it_out() {
    let recorder = recorder();
    let store = settings(&recorder).b2b_storefront_token("ended").build().unwrap();
    Login::default().send(&store).await.unwrap();
    let request = recorder.request();
    assert_eq!((header(&request, "authorization"), header(&request, "authtoken")), (None, None));
}

#[tokio::test]
async fn a_raw_request_may_bring_its_own_token() {
    let store = settings(&recorder()).build().unwrap();
    let raw = store.request(Method::GET, "/api/v2/orders").family(Family::B2bStorefront);
    raw.header("Authorization", "Bearer own").send().await.unwrap();
}

#[tokio::test]
async fn a_client_of_another_shopper_leaves_the_first_as_it_is() {
    let recorder = recorder();
    let ada = settings(&recorder).b2b_storefront_token("ada").build().unwrap();
    let eve = ada.with_b2b_storefront_token("eve").unwrap();
    for (client, expected) in [(&eve, "Bearer eve"), (&ada, "Bearer ada")] {
        Orders::default().send(client).await.unwrap();
        assert_eq!(header(&recorder.request(), "authorization"), Some(expected));
    }
}

#[test]
fn a_token_that_is_none_is_refused() {
    let store = settings(&recorder()).build().unwrap();
    for token in ["", " ", "a\nb"] {
        let error = store.with_b2b_storefront_token(token).unwrap_err();
        let is_named = matches!(error, BuildError::Invalid { setting: "b2b_storefront_token", .. });
        assert!(is_named, "{error}");
    }
}

#[tokio::test]
async fn the_token_of_a_shopper_is_in_no_error() {
    let recorder = Recorder::new(answer(403, r#"{"code": 403, "message": "no s3cr3t"}"#));
    let store = settings(&recorder).build().unwrap().with_b2b_storefront_token("s3cr3t").unwrap();
    let error = Orders::default().send(&store).await.unwrap_err();
    assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error}");
    assert!(error.to_string().contains("[redacted]"), "{error}");
}

async fn refusal(status: u16, body: serde_json::Value) -> ApiError {
    let recorder = Recorder::new(answer(status, &body.to_string()));
    let store = settings(&recorder).access_token("store").build().unwrap();
    let error = Companies::default().send(&store).await.unwrap_err();
    error.api().unwrap().clone()
}

#[tokio::test]
async fn a_refusal_that_comes_as_a_success_is_an_error_with_the_status_of_its_body() {
    let body =
        json!({"code": 404, "data": {"errMsg": "No such order"}, "meta": {"message": "Lost"}});
    let error = refusal(200, body).await;
    assert!(error.is_not_found());
    assert_eq!(error.to_string(), "GET /api/v3/io/companies: 404 Not Found: Lost: No such order");
}

#[tokio::test]
async fn a_refusal_tells_its_own_code() {
    let error = refusal(400, json!({"code": 40010, "message": "Bad email"})).await;
    assert_eq!((error.code.as_deref(), error.title.as_deref()), (Some("40010"), Some("Bad email")));
}

#[tokio::test]
async fn a_refusal_tells_the_fields() {
    let errors = json!({"email": ["taken"], "roles": {"0": ["no role"]}});
    let error = refusal(422, json!({"code": 422, "data": {"errMsg": errors}})).await;
    assert_eq!(
        (error.field_errors()["email"].as_str(), error.field_errors()["roles"].as_str()),
        ("taken", "0: no role")
    );
}

fn page(json: &serde_json::Value) -> Page<i64> {
    super::decode::<Page<i64>>(&json.to_string())
}

#[test]
fn a_list_in_an_object_is_a_page_with_its_position() {
    for position in ["pagination", "paginator"] {
        let page = page(&json!({
            "code": 200, "message": "SUCCESS",
            "data": {"list": [1, 2], position: {"totalCount": "7", "offset": 2, "limit": 2}, "canLogin": 1},
        }));
        let told = page.pagination().unwrap();
        assert_eq!(
            (page.items.as_slice(), told.total_count, told.offset),
            (&[1, 2][..], Some(7), Some(2))
        );
        assert_eq!((&page.meta.other["canLogin"], &page.other["code"]), (&json!(1), &json!(200)));
    }
}

#[test]
fn a_position_beside_the_data_is_the_position_of_the_page() {
    let page = page(&json!({"data": {"list": [1]}, "pagination": {"totalCount": 3}}));
    assert_eq!(page.pagination().and_then(|told| told.total_count), Some(3));
    assert!(page.other.is_empty(), "{page:?}");
}

#[test]
fn a_list_in_an_object_is_written_as_it_came_and_as_a_page() {
    let body = json!({"code": 200, "data": {"paginator": {"totalCount": 2}, "list": [1, 2]}});
    let came = answer(200, &body.to_string());
    assert_eq!(Page::<i64>::reencode(&came).unwrap(), body);
    let read = page(&body);
    let written = Page::encode(&read).unwrap();
    assert_eq!(page(&written), read);
}

#[test]
fn an_object_without_a_list_is_what_it_was_for_a_page() {
    assert_eq!(page(&json!({"data": {"0": 5, "1": 6}})).items, [5, 6]);
    assert!(page(&json!({"data": {}})).items.is_empty());
    assert!(page(&json!({"data": null})).items.is_empty());
    assert!(Page::<i64>::decode(&answer(200, r#"{"data": {"list": [1, "x"]}}"#)).is_err());
}
