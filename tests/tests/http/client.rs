//! The client: whole answers, the escape hatch, settings from the environment.

use std::process::Command;
use std::time::Duration;

use bigcommerce::v3::catalog::products::GetProducts;
use bigcommerce::{Client, Method};
use serde_json::json;
use wiremock::ResponseTemplate;

use crate::store::{Store, TOKEN};

#[tokio::test]
async fn a_full_answer_has_status_headers_and_raw_body() {
    let body = r#"{"data": [{"id": 1, "colour": "red"}], "meta": {}}"#;
    let answer = ResponseTemplate::new(200)
        .set_body_raw(body, "application/json")
        .insert_header("x-request-id", "r-1");
    let store = Store::with(answer).await;
    let full = GetProducts::new().send_full(&store.client).await.unwrap();
    assert_eq!(
        (full.value.items[0].id, full.status.as_u16(), full.request_id(), &full.body[..]),
        (Some(1), 200, Some("r-1"), body.as_bytes())
    );
}

#[tokio::test]
async fn a_full_answer_has_the_rate_limit() {
    let answer = ResponseTemplate::new(200)
        .set_body_json(json!({"data": [], "meta": {}}))
        .insert_header("X-Rate-Limit-Time-Window-Ms", "30000")
        .insert_header("X-Rate-Limit-Time-Reset-Ms", "1250")
        .insert_header("X-Rate-Limit-Requests-Quota", "150")
        .insert_header("X-Rate-Limit-Requests-Left", "149");
    let store = Store::with(answer).await;
    let limit = GetProducts::new().send_full(&store.client).await.unwrap().rate_limit;
    assert_eq!((limit.quota, limit.left), (Some(150), Some(149)));
    assert_eq!(
        (limit.window, limit.reset),
        (Some(Duration::from_secs(30)), Some(Duration::from_millis(1250)))
    );
}

#[tokio::test]
async fn the_escape_hatch_calls_any_path_as_the_client_does() {
    let store = Store::answering(200, json!({"data": {"answer": 42}})).await;
    let call = store.client.request(Method::GET, "/v3/beta/thing").query("colour", "light blue");
    let answer = call.send().await.unwrap();
    let sent = store.sent().await;
    assert_eq!(answer.value["data"]["answer"], 42);
    assert_eq!(
        (sent.line().as_str(), sent.header("x-auth-token")),
        ("GET /stores/abc123/v3/beta/thing?colour=light%20blue", TOKEN)
    );
}

#[tokio::test]
async fn the_escape_hatch_sends_json() {
    let store = Store::answering_nothing(204).await;
    let call = store.client.request(Method::PUT, "/v2/beta/thing").json(&json!({"on": true}));
    let answer = call.send().await.unwrap();
    let sent = store.sent().await;
    assert!(answer.value.is_null());
    assert_eq!(
        (sent.header("content-type"), sent.text().as_str()),
        ("application/json", r#"{"on":true}"#)
    );
}

#[tokio::test]
async fn a_client_does_not_show_its_token() {
    let client = Client::builder("abc123").access_token(TOKEN).build().unwrap();
    assert!(!format!("{client:?}").contains(TOKEN));
}

const CHILD: &str = "client::what_from_env_says";

/// What `Client::from_env` says in a process with these variables and none else of ours: a process's own environment can
/// only be changed by unsafe code.
fn from_env_with(variables: &[(&str, &str)]) -> String {
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", CHILD, "--ignored", "--nocapture"])
        .env_remove("BIGCOMMERCE_STORE_HASH")
        .env_remove("BIGCOMMERCE_ACCESS_TOKEN")
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}");
    text.lines().find_map(|line| line.split_once("from_env: ")).unwrap().1.to_owned()
}

#[test]
#[ignore = "started by the tests below, in a process of its own"]
fn what_from_env_says() {
    match Client::from_env() {
        Ok(client) => println!("\nfrom_env: store {}", client.store_hash()),
        Err(error) => println!("\nfrom_env: {error}"),
    }
}

#[test]
fn from_env_names_the_variable_of_the_store() {
    let told = from_env_with(&[("BIGCOMMERCE_ACCESS_TOKEN", TOKEN)]);
    assert_eq!(told, "the environment variable BIGCOMMERCE_STORE_HASH is not set");
}

#[test]
fn from_env_names_the_variable_of_the_token() {
    let told = from_env_with(&[("BIGCOMMERCE_STORE_HASH", "abc123")]);
    assert_eq!(told, "the environment variable BIGCOMMERCE_ACCESS_TOKEN is not set");
}

#[test]
fn from_env_takes_store_and_token() {
    let told =
        from_env_with(&[("BIGCOMMERCE_STORE_HASH", "abc123"), ("BIGCOMMERCE_ACCESS_TOKEN", TOKEN)]);
    assert_eq!(told, "store abc123");
}
