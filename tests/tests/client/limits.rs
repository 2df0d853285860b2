//! Endpoints that take so many requests at a time get no more.

use bigcommerce::v3::customers::{CreateCustomers, CustomerPost, CustomerPut, UpdateCustomers};
use bigcommerce::v3::price_lists::{PriceListRecordUpdate, UpsertPriceListRecords};
use bigcommerce::{Client, Method, Nullable};
use bigcommerce_tests::{Quota, Route, Server};
use serde_json::json;

use crate::shop::{at_once, client, ms, quick};

fn slow() -> Server {
    Server::builder().latency(ms(30)).start().unwrap()
}

pub(crate) fn create(number: usize) -> CreateCustomers {
    CreateCustomers::new([CustomerPost::new(format!("{number}@shop.example"), "A", "B")])
}

fn price(number: usize) -> UpsertPriceListRecords {
    let record = PriceListRecordUpdate::new(12)
        .variant_id(Nullable::Value(number as i64))
        .currency(Nullable::Value("usd".to_owned()));
    UpsertPriceListRecords::new(1, [record])
}

#[tokio::test]
async fn customers_are_created_three_requests_at_a_time() {
    let server = slow();
    let store = client(&server);
    for call in at_once(12, |number| create(number).send(&store)).await {
        assert_eq!(call.unwrap().items.len(), 1);
    }
    assert_eq!((server.most_at_once(Route::CreateCustomers), server.counts().refused), (3, 0));
    assert!(server.created().len() == 12 && server.created().values().all(|times| *times == 1));
}

#[tokio::test]
async fn price_records_are_written_two_requests_at_a_time() {
    let server = slow();
    let store = client(&server);
    for call in at_once(8, |number| price(number).send(&store)).await {
        call.unwrap();
    }
    let most = server.most_at_once(Route::UpsertPriceRecords);
    assert_eq!((most, server.counts().refused, server.updated().len()), (2, 0, 8));
}

#[tokio::test]
async fn each_operation_has_a_limit_of_its_own() {
    let server = slow();
    let store = client(&server);
    let update = |id: usize| UpdateCustomers::new([CustomerPut::new(id as i64)]);
    let (created, updated) = tokio::join!(
        at_once(6, |number| create(number).send(&store)),
        at_once(6, |number| update(number).send(&store)),
    );
    assert!(created.iter().all(Result::is_ok) && updated.iter().all(Result::is_ok));
    let most = [Route::CreateCustomers, Route::UpdateCustomers].map(|r| server.most_at_once(r));
    assert_eq!((most, server.counts().refused), ([3, 3], 0));
}

#[tokio::test]
async fn clones_share_a_limit() {
    let server = slow();
    let store = client(&server);
    let clones = [store.clone(), store.with_timeout(ms(9000))];
    let calls = at_once(8, |number| price(number).send(&clones[number % 2])).await;
    assert!(calls.iter().all(Result::is_ok));
    let most = server.most_at_once(Route::UpsertPriceRecords);
    assert_eq!((most, server.counts().refused), (2, 0));
}

/// The escape hatch knows no limits: the server refuses some, and they are sent again.
#[tokio::test]
async fn what_a_limit_refused_is_sent_again() {
    let quota = Quota::new(1000, ms(200));
    let server = Server::builder().quota(quota).latency(ms(30)).start().unwrap();
    let store: Client = client(&server).with_retry(quick().attempts(60));
    let calls = at_once(6, |number| {
        let body = json!([{"email": format!("{number}@shop.example")}]);
        store.request(Method::POST, "/v3/customers").json(&body).send()
    })
    .await;
    assert!(calls.iter().all(Result::is_ok), "{calls:?}");
    assert!(server.counts().over_concurrency > 0);
    assert!(server.created().len() == 6 && server.created().values().all(|times| *times == 1));
}
