//! Batches, limits of requests at the same time, and the count of what was written.

use std::io::{Read, Write};
use std::net::TcpStream;

use bigcommerce_tests::{Route, Server};
use reqwest::Method;
use serde_json::{Value as Json, json};

use crate::caller::Caller;

const PRODUCTS: &str = "/v3/catalog/products";

fn batch(ids: impl IntoIterator<Item = u64>) -> Json {
    ids.into_iter().map(|id| json!({"id": id, "name": "New"})).collect()
}

/// A request whose body is still to come: it is under way as long as the test wants.
struct Begun {
    stream: TcpStream,
    body: String,
}

impl Begun {
    fn new(server: &Server, line: &str, body: &Json) -> Self {
        let (body, before) = (body.to_string(), server.counts().requests);
        let mut stream = TcpStream::connect(server.address()).unwrap();
        let head = format!("X-Auth-Token: token\r\nContent-Length: {}", body.len());
        write!(stream, "{line} HTTP/1.1\r\nHost: localhost\r\n{head}\r\n\r\n").unwrap();
        while server.counts().requests == before {
            std::thread::yield_now();
        }
        Self { stream, body }
    }

    /// Sends the body; the status of the answer.
    fn end(mut self) -> u16 {
        self.stream.write_all(self.body.as_bytes()).unwrap();
        let mut line = [0; 12];
        self.stream.read_exact(&mut line).unwrap();
        str::from_utf8(&line[9..]).unwrap().parse().unwrap()
    }
}

#[tokio::test]
async fn what_is_created_twice_is_counted_twice() {
    let server = Server::builder().start().unwrap();
    let caller = Caller::of(&server);
    for name in ["Mug", "Mug", "Cup"] {
        let answer = caller.post(PRODUCTS, json!({"name": name})).await;
        assert_eq!((answer.status, &answer.body["data"]["name"]), (200, &name.into()));
    }
    assert_eq!(
        server.created().into_iter().collect::<Vec<_>>(),
        [("Cup".into(), 1), ("Mug".into(), 2)]
    );
}

#[tokio::test]
async fn an_updated_product_comes_back_whole() {
    let server = Server::builder().start().unwrap();
    let answer = Caller::of(&server).put(&format!("{PRODUCTS}/3"), json!({"name": "New"})).await;
    assert_eq!(answer.body["data"]["name"], "New");
    assert_eq!(answer.body["data"]["sku"], "SKU-000003");
    assert_eq!(server.updated()["products/3"], 1);
}

#[tokio::test]
async fn a_batch_of_ten_is_done_and_one_of_eleven_refused() {
    let server = Server::builder().start().unwrap();
    let caller = Caller::of(&server);
    assert_eq!(caller.put(PRODUCTS, batch(1..=11)).await.status, 422);
    assert!(server.updated().is_empty());
    assert_eq!(caller.put(PRODUCTS, batch(1..=10)).await.ids(), (1..=10).collect::<Vec<_>>());
    assert_eq!(server.updated().len(), 10);
}

#[tokio::test]
async fn failing_items_make_a_batch_partial() {
    let server = Server::builder().failing([2]).start().unwrap();
    let answer = Caller::of(&server).put(PRODUCTS, batch(1..=3)).await;
    assert_eq!((answer.status, answer.ids()), (207, vec![1, 3]));
    assert_eq!(answer.body["errors"].as_array().unwrap().len(), 1);
    assert_eq!(answer.body["meta"], json!({"total": 3, "success": 2, "failed": 1}));
    assert_eq!(server.updated().get("products/2"), None);
}

#[tokio::test]
async fn a_marked_item_has_the_whole_batch_refused() {
    let server = Server::builder().refusing([2]).start().unwrap();
    let answer = Caller::of(&server).put(PRODUCTS, batch(1..=3)).await;
    assert_eq!((answer.status, server.updated().len()), (422, 0));
}

#[tokio::test]
async fn products_are_deleted_by_ids() {
    let server = Server::builder().start().unwrap();
    let path = format!("{PRODUCTS}?id:in=4,5");
    let answer = Caller::of(&server).sends(Method::DELETE, &path, None).await.unwrap();
    assert_eq!(answer.status, 204);
    assert_eq!(server.deleted().into_keys().collect::<Vec<_>>(), ["products/4", "products/5"]);
}

#[tokio::test]
async fn nothing_is_deleted_without_ids() {
    let server = Server::builder().start().unwrap();
    let answer = Caller::of(&server).sends(Method::DELETE, PRODUCTS, None).await.unwrap();
    assert_eq!((answer.status, server.deleted().len()), (422, 0));
}

#[test]
fn three_requests_for_customers_are_done_at_the_same_time() {
    let server = Server::builder().start().unwrap();
    let body = json!([{"email": "a@shop.example"}]);
    let begun = [(); 5].map(|()| Begun::new(&server, "POST /stores/shop/v3/customers", &body));
    assert_eq!(begun.map(Begun::end), [200, 200, 200, 429, 429]);
    assert_eq!(server.most_at_once(Route::CreateCustomers), 5);
    assert_eq!(server.created()["a@shop.example"], 3);
    assert_eq!((server.counts().over_concurrency, server.counts().refused), (2, 2));
}

#[test]
fn two_requests_for_price_records_are_done_at_the_same_time() {
    let server = Server::builder().start().unwrap();
    let body = json!([{"variant_id": 7, "currency": "usd", "price": 1}]);
    let begun =
        [(); 3].map(|()| Begun::new(&server, "PUT /stores/shop/v3/pricelists/1/records", &body));
    assert_eq!(begun.map(Begun::end), [200, 200, 429]);
    assert_eq!(server.updated()["pricelists/1/7/usd"], 2);
}

#[test]
fn a_refused_request_takes_no_place() {
    let server = Server::builder().start().unwrap();
    let body = json!([{"variant_id": 7, "currency": "usd", "price": 1}]);
    let begin = || Begun::new(&server, "PUT /stores/shop/v3/pricelists/1/records", &body);
    let (first, second, refused) = (begin(), begin(), begin());
    assert_eq!(first.end(), 200);
    let third = begin();
    assert_eq!([second.end(), third.end(), refused.end()], [200, 200, 429]);
}

#[test]
fn stores_have_places_of_their_own() {
    let server = Server::builder().start().unwrap();
    let body = json!([{"variant_id": 7, "currency": "usd", "price": 1}]);
    let begun = ["one", "one", "other"].map(|store| {
        let line = format!("PUT /stores/{store}/v3/pricelists/1/records");
        Begun::new(&server, &line, &body)
    });
    assert_eq!(begun.map(Begun::end), [200; 3]);
}

#[tokio::test]
async fn a_place_is_free_again_when_its_request_has_ended() {
    let server = Server::builder().start().unwrap();
    let caller = Caller::of(&server);
    for _ in 0..5 {
        let answer = caller.put("/v3/customers", json!([{"id": 1}])).await;
        assert_eq!(answer.status, 200);
    }
    assert_eq!(server.most_at_once(Route::UpdateCustomers), 1);
}

#[tokio::test]
async fn a_thousand_price_records_are_taken_and_no_more() {
    let server = Server::builder().start().unwrap();
    let caller = Caller::of(&server);
    let records = |count: u64| (0..count).map(|id| json!({"variant_id": id})).collect::<Json>();
    assert_eq!(caller.put("/v3/pricelists/1/records", records(1_000)).await.status, 200);
    assert_eq!(caller.put("/v3/pricelists/1/records", records(1_001)).await.status, 422);
}
