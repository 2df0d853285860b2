//! Addresses and authentication of each family, and the settings of a client.

use super::{Recorder, answer};
use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::transport::{HttpRequest, Timeout};
use bigcommerce_runtime::{BuildError, ClientBuilder, Error};
use std::time::Duration;

fn builder() -> ClientBuilder {
    Client::builder("abc123").access_token("token")
}

async fn try_sent(builder: ClientBuilder, family: Family) -> Result<HttpRequest, Error> {
    let recorder = Recorder::new(answer(200, "{}"));
    let store = builder.transport(recorder.clone()).build()?;
    store.request(Method::GET, "/x").family(family).send().await?;
    Ok(recorder.request())
}

async fn sent(builder: ClientBuilder, family: Family) -> HttpRequest {
    try_sent(builder, family).await.unwrap()
}

fn header<'a>(request: &'a HttpRequest, name: &str) -> Option<&'a str> {
    request.headers().get(name)?.to_str().ok()
}

fn invalid(builder: ClientBuilder) -> BuildError {
    builder.transport(Recorder::new(answer(200, ""))).build().unwrap_err()
}

#[tokio::test]
async fn v3_and_v2_are_on_the_api_host_below_the_store() {
    let urls = [sent(builder(), Family::V3).await, sent(builder(), Family::V2).await]
        .map(|request| request.uri().to_string());
    assert_eq!(
        urls,
        [
            "https://api.bigcommerce.com/stores/abc123/v3/x",
            "https://api.bigcommerce.com/stores/abc123/v2/x"
        ]
    );
}

#[tokio::test]
async fn v3_and_v2_carry_the_access_token() {
    let requests = [sent(builder(), Family::V3).await, sent(builder(), Family::V2).await];
    assert!(requests.iter().all(|request| header(request, "x-auth-token") == Some("token")));
}

#[tokio::test]
async fn the_storefront_is_on_the_domain_of_the_store() {
    let request = sent(builder().store_domain("shop.example.com/"), Family::Storefront).await;
    assert_eq!(request.uri(), "https://shop.example.com/api/storefront/x");
}

#[tokio::test]
async fn what_stands_beside_the_api_of_a_store_is_at_the_root_of_its_domain() {
    let request = sent(builder().store_domain("shop.example.com"), Family::Store).await;
    assert_eq!(request.uri(), "https://shop.example.com/x");
}

#[tokio::test]
async fn an_empty_token_is_refused() {
    let error = Client::builder("abc123").access_token(" ").build().unwrap_err();
    assert!(matches!(error, BuildError::Invalid { setting: "access_token", .. }), "{error}");
}

#[tokio::test]
async fn the_storefront_gets_no_token() {
    let request = sent(
        builder().payment_access_token("pat").store_domain("shop.example.com"),
        Family::Storefront,
    )
    .await;
    assert!(!format!("{:?}", request.headers().values().collect::<Vec<_>>()).contains("Sensitive"));
}

#[tokio::test]
async fn payments_have_their_host_token_and_media_type() {
    let request = sent(builder().payment_access_token("pat"), Family::Payments).await;
    assert_eq!(
        (
            request.uri().to_string().as_str(),
            header(&request, "authorization"),
            header(&request, "accept")
        ),
        (
            "https://payments.bigcommerce.com/stores/abc123/x",
            Some("PAT pat"),
            Some("application/vnd.bc.v1+json")
        )
    );
}

#[tokio::test]
async fn payments_do_not_get_the_access_token() {
    assert_eq!(
        header(
            &sent(builder().payment_access_token("pat"), Family::Payments).await,
            "x-auth-token"
        ),
        None
    );
}

#[tokio::test]
async fn b2b_edition_has_its_host_the_access_token_and_the_store_hash() {
    let request = sent(builder(), Family::B2b).await;
    assert_eq!(
        (
            request.uri().to_string().as_str(),
            header(&request, "x-auth-token"),
            header(&request, "x-store-hash")
        ),
        ("https://api-b2b.bigcommerce.com/x", Some("token"), Some("abc123"))
    );
}

#[tokio::test]
async fn b2b_edition_takes_its_own_token_instead() {
    let request = sent(builder().b2b_token("b2b"), Family::B2b).await;
    assert_eq!(
        (header(&request, "authtoken"), header(&request, "x-auth-token")),
        (Some("b2b"), None)
    );
}

#[tokio::test]
async fn a_provider_is_called_with_basic_authentication() {
    let builder = builder()
        .provider_url("https://app.example.com/tax/")
        .provider_login("Aladdin", "open sesame");
    let request = sent(builder, Family::Provider).await;
    assert_eq!(
        (request.uri().to_string().as_str(), header(&request, "authorization")),
        ("https://app.example.com/tax/x", Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="))
    );
}

#[tokio::test]
async fn base64_has_the_right_padding() {
    let logins = [
        ("a", "b", "Basic YTpi"),
        ("a", "bc", "Basic YTpiYw=="),
        ("a", "bcd", "Basic YTpiY2Q="),
        ("ü", "", "Basic w7w6"),
    ];
    for (user, password, expected) in logins {
        let builder = builder().provider_url("https://a.example").provider_login(user, password);
        assert_eq!(header(&sent(builder, Family::Provider).await, "authorization"), Some(expected));
    }
}

#[tokio::test]
async fn a_missing_setting_is_named() {
    let settings = [
        (Family::Storefront, builder(), "store_domain"),
        (Family::Provider, builder(), "provider_url"),
        (Family::Payments, builder(), "payment_access_token"),
        (Family::V3, Client::builder("abc123"), "access_token"),
        (Family::B2b, Client::builder("abc123"), "access_token"),
    ];
    for (family, builder, name) in settings {
        let error = try_sent(builder, family).await.unwrap_err();
        assert!(
            matches!(error, Error::Build(BuildError::Setting { setting, .. }) if setting == name),
            "{error}"
        );
    }
}

#[tokio::test]
async fn one_origin_can_stand_for_all_families() {
    let request = sent(builder().api_url("http://127.0.0.1:8080/"), Family::V2).await;
    assert_eq!(request.uri(), "http://127.0.0.1:8080/stores/abc123/v2/x");
}

#[tokio::test]
async fn the_base_url_of_one_family_can_be_set() {
    let request =
        sent(builder().base_url(Family::V2, "https://shop.example.com/api/v2/"), Family::V2).await;
    assert_eq!(request.uri(), "https://shop.example.com/api/v2/x");
}

#[tokio::test]
async fn every_request_says_who_it_is_and_what_it_takes() {
    let request = sent(builder().user_agent("app/1").correlation_id("c1"), Family::V3).await;
    assert_eq!(
        (
            header(&request, "user-agent"),
            header(&request, "x-correlation-id"),
            header(&request, "accept")
        ),
        (Some("app/1"), Some("c1"), Some("application/json"))
    );
}

#[tokio::test]
async fn a_request_without_body_has_no_content_type() {
    assert_eq!(header(&sent(builder(), Family::V3).await, "content-type"), None);
}

#[tokio::test]
async fn a_header_of_the_request_replaces_one_of_the_client() {
    let recorder = Recorder::new(answer(200, "{}"));
    let store = builder().correlation_id("c1").transport(recorder.clone()).build().unwrap();
    store.request(Method::GET, "/v3/x").header("X-Correlation-Id", "c2").send().await.unwrap();
    assert_eq!(header(&recorder.request(), "x-correlation-id"), Some("c2"));
}

#[tokio::test]
async fn the_timeout_goes_with_the_request() {
    let times = [
        sent(builder().timeout(Duration::from_secs(3)), Family::V3).await,
        sent(builder().timeout(None), Family::V3).await,
    ]
    .map(|request| request.extensions().get::<Timeout>().map(|timeout| timeout.0));
    assert_eq!(times, [Some(Duration::from_secs(3)), None]);
}

#[test]
fn a_store_hash_that_is_none_is_refused() {
    assert!(["", "stores/abc", "https://x", "a b", "a.b"].iter().all(|hash| matches!(
        invalid(Client::builder(*hash)),
        BuildError::Invalid { setting: "store_hash", .. }
    )));
}

#[test]
fn a_base_url_that_is_none_is_refused() {
    assert!(["ftp://x", "x y", "api.example.com", "https://x?y=1", "https://x/#y"].iter().all(
        |url| matches!(invalid(builder().base_url(Family::V3, *url)), BuildError::Url { .. })
    ));
}

#[test]
fn a_user_agent_that_no_header_can_carry_is_refused() {
    assert!(matches!(
        invalid(builder().user_agent("a\nb")),
        BuildError::Invalid { setting: "user_agent", .. }
    ));
}

#[tokio::test]
async fn a_raw_path_names_its_family() {
    let recorder = Recorder::new(answer(200, "{}"));
    let store = builder().transport(recorder.clone()).build().unwrap();
    store.request(Method::DELETE, "/v2/a?b=c").query("d:in", "e f").send().await.unwrap();
    assert_eq!(
        recorder.request().uri(),
        "https://api.bigcommerce.com/stores/abc123/v2/a?b=c&d:in=e%20f"
    );
}

#[tokio::test]
async fn a_raw_path_that_names_another_resource_is_refused() {
    let store = builder().transport(Recorder::new(answer(200, "{}"))).build().unwrap();
    for path in [
        "/v4/x",
        "v3/x",
        "/v3",
        "/v3/../v2/x",
        "/v3/%2e%2E/x",
        "/v3/.%2e/x",
        "/v3/a\\..\\x",
        "/v3/x#y",
    ] {
        let error = store.request(Method::GET, path).send().await.unwrap_err();
        assert!(matches!(error, Error::Build(BuildError::Path { .. })), "{path}");
    }
}

#[tokio::test]
async fn a_full_answer_has_status_headers_rate_limit_and_body() {
    let mut answer = answer(201, r#"{"a": 1}"#);
    answer.headers.insert("x-rate-limit-requests-left", "7".parse().unwrap());
    answer.headers.insert("x-rate-limit-time-reset-ms", "1500".parse().unwrap());
    answer.headers.insert("x-request-id", "r1".parse().unwrap());
    let store = builder().transport(Recorder::new(answer)).build().unwrap();
    let full = store.request(Method::GET, "/v3/x").send().await.unwrap();
    assert_eq!(
        (
            full.status.as_u16(),
            full.rate_limit.left,
            full.rate_limit.reset,
            full.request_id(),
            full.body.len()
        ),
        (201, Some(7), Some(Duration::from_millis(1500)), Some("r1"), 8)
    );
}
