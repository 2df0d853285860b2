//! Batches over HTTP: generated operations with more items than one request takes.

use bigcommerce::batch::ItemResult;
use bigcommerce::v3::catalog::products::{DeleteProducts, ProductPut, UpdateProducts};
use bigcommerce::{BuildError, Error, Retry};
use serde_json::{Value as Json, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::store::settings;

fn products(count: i64) -> UpdateProducts {
    UpdateProducts::new((1..=count).map(|id| ProductPut::new(id).name(format!("Mug {id}"))))
}

fn ids(request: &Request) -> Vec<i64> {
    let body: Json = serde_json::from_slice(&request.body).unwrap();
    body.as_array().unwrap().iter().map(|product| product["id"].as_i64().unwrap()).collect()
}

/// A server that answers a list of products with its ids, but refuses 17 and all that come with 21.
fn answer(request: &Request) -> ResponseTemplate {
    let ids = ids(request);
    if ids.contains(&21) {
        let body = json!({"status": 422, "title": "Invalid", "errors": {"0.name": "too long"}});
        return ResponseTemplate::new(422).set_body_json(body);
    }
    let data: Vec<_> = ids.iter().filter(|id| **id != 17).map(|id| json!({"id": id})).collect();
    if data.len() == ids.len() {
        return ResponseTemplate::new(200).set_body_json(json!({"data": data, "meta": {}}));
    }
    let errors = json!({"status": 409, "title": "The name is taken", "errors": {}});
    ResponseTemplate::new(207).set_body_json(json!({"data": data, "errors": errors}))
}

async fn server() -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(answer).mount(&server).await;
    server
}

#[tokio::test]
async fn products_are_updated_ten_at_a_time() {
    let server = server().await;
    let store = settings(&server.uri()).batch_concurrency(1).build().unwrap();
    let batches = products(15).send_all(&store).await.into_values().unwrap();
    assert_eq!(batches.len(), 2);
    let requests = server.received_requests().await.unwrap();
    let sent: Vec<_> = requests.iter().map(ids).collect();
    assert_eq!(sent, [(1..11).collect::<Vec<_>>(), (11..16).collect()]);
}

#[tokio::test]
async fn what_was_taken_is_there_beside_what_was_refused() {
    let server = server().await;
    let store = settings(&server.uri()).retry(Retry::none()).build().unwrap();
    let joined = products(25).send_all(&store).await;
    assert_eq!((joined.taken(), joined.refused(), joined.unknown()), (19, 6, 0));
    assert_eq!(joined.not_taken(), [16, 20, 21, 22, 23, 24]);
    let reason = |index| joined.items().nth(index).unwrap().1.reason().unwrap().to_string();
    assert_eq!(
        [reason(16), reason(20), reason(21)],
        ["The name is taken", "Invalid; name: too long", "Invalid; 0.name: too long"]
    );
    assert!(matches!(joined.items().next(), Some((0, ItemResult::Taken))));
    assert_eq!(joined.into_items().len(), 19);
}

#[tokio::test]
async fn a_filter_is_split_where_a_delete_takes_so_many() {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(204)).mount(&server).await;
    let store = settings(&server.uri()).build().unwrap();
    let joined = DeleteProducts::new().id_in(1..=300).send_all(&store).await;
    assert!(joined.is_complete());
    assert_eq!(server.received_requests().await.unwrap().len(), 2);
}

#[tokio::test]
async fn send_refuses_more_products_than_one_request_takes() {
    let server = server().await;
    let store = settings(&server.uri()).build().unwrap();
    let error = products(11).send(&store).await.unwrap_err();
    assert!(matches!(error, Error::Build(BuildError::TooManyItems { given: 11, limit: 10, .. })));
    assert!(server.received_requests().await.unwrap().is_empty());
}
