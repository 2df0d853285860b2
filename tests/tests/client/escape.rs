//! The escape hatch passes the stages of every call.

use std::time::Instant;

use bigcommerce::Method;
use bigcommerce::v3::catalog::products::GetProduct;
use bigcommerce_tests::{Reply, Server};
use serde_json::{Value as Json, json};

use crate::shop::{at_once, client, first, limited, ms};

#[tokio::test]
async fn requests_of_ones_own_and_operations_share_the_quota() {
    let (server, begun) = (limited(10, 200), Instant::now());
    let store = client(&server);
    at_once(10, |task| {
        let store = store.clone();
        async move {
            for id in 1..=3 {
                if task % 2 == 0 {
                    GetProduct::new(id).send(&store).await.unwrap();
                } else {
                    let path = format!("/v3/catalog/products/{id}");
                    let answer = store.request(Method::GET, path).send().await.unwrap();
                    assert_eq!(answer.value["data"]["id"], id);
                }
            }
        }
    })
    .await;
    assert_eq!((server.counts().requests, server.counts().refused), (30, 0));
    assert!(begun.elapsed() >= ms(2 * 200), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn an_answer_tells_what_the_quota_has_left() {
    let server = limited(10, 5000);
    let answer = client(&server).request(Method::GET, "/v2/orders").query("limit", 1).send();
    let answer = answer.await.unwrap();
    assert_eq!((answer.rate_limit.quota, answer.rate_limit.left), (Some(10), Some(9)));
    assert_eq!(answer.rate_limit.window, Some(ms(5000)));
}

#[tokio::test]
async fn a_get_is_repeated_and_a_post_is_not() {
    let server = Server::builder().start().unwrap();
    let store = client(&server);
    server.route("/v3/beta", first(1, Reply::json(503, "{}")));
    let error = store.request(Method::POST, "/v3/beta").json(&json!({})).send().await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), server.counts().requests), (503, 1));
    server.route("/v3/beta", |_| Reply::json(200, r#"{"data":7}"#));
    server.route("/v3/beta", first(1, Reply::json(503, "{}")));
    let answer = store.request(Method::GET, "/v3/beta").send_json::<Json>().await.unwrap();
    assert_eq!((&answer.value["data"], server.counts().requests), (&json!(7), 3));
}
