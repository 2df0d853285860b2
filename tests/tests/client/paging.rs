//! Lists are walked to their end, whatever the server tells of its pages, and taken up again where a walk was broken off.

use std::sync::atomic::{AtomicUsize, Ordering};

use bigcommerce::codegen::{Json, Page, Parts, operation};
use bigcommerce::v2::orders::GetOrders;
use bigcommerce::v3::catalog::products::{GetProducts, Product};
use bigcommerce::{Caller, Client, Operation, Retry};
use bigcommerce_tests::{Builder, Quota, Reply, Route, Server};

use crate::shop::{client, limited, ms};

/// The reference has no file for B2B Edition; its lists go by offset.
#[derive(Clone, Debug)]
pub(crate) struct ListCompanies {
    parts: Parts,
}

impl ListCompanies {
    pub(crate) fn new() -> Self {
        Self { parts: Parts::new([]) }
    }
}

operation!(ListCompanies() -> Page<Json> {
    id: "listCompanies", family: B2b, method: GET, path: "/api/v3/io/companies", paging: Offset,
});

/// Products as lists are that go by cursor where there is one.
#[derive(Clone, Debug)]
struct ListByCursor {
    parts: Parts,
}

impl ListByCursor {
    fn of(limit: i64) -> Self {
        let mut parts = Parts::new([]);
        parts.query("limit", limit);
        Self { parts }
    }
}

operation!(ListByCursor() -> Page<Product> {
    id: "listByCursor", family: V3, method: GET, path: "/catalog/products", paging: PageOrCursor,
});

/// A store of 1,000 products that keeps what it was asked.
fn shop(settings: impl FnOnce(Builder) -> Builder) -> Server {
    settings(Server::builder().record()).start().unwrap()
}

fn queries(server: &Server) -> Vec<String> {
    server.requests().into_iter().map(|asked| asked.query).collect()
}

fn ids(products: Vec<Product>) -> Vec<i64> {
    products.into_iter().filter_map(|product| product.id).collect()
}

fn upto(last: i64) -> Vec<i64> {
    (1..=last).collect()
}

async fn products(server: &Server) -> Vec<i64> {
    ids(GetProducts::new().limit(250).items(&client(server)).try_collect().await.unwrap())
}

async fn products_by_cursor(server: &Server) -> Vec<i64> {
    ids(ListByCursor::of(250).items(&client(server)).try_collect().await.unwrap())
}

#[tokio::test]
async fn numbers_lead_through_a_list() {
    for settings in [|b: Builder| b, Builder::numbers_only, Builder::without_links] {
        let server = shop(settings);
        assert_eq!(products(&server).await, upto(1000));
        let expected = ["limit=250", "limit=250&page=2", "limit=250&page=3", "limit=250&page=4"];
        assert_eq!(queries(&server), expected);
    }
}

#[tokio::test]
async fn cursors_lead_through_a_list() {
    let server = shop(|settings| settings);
    assert_eq!(products_by_cursor(&server).await, upto(1000));
    let queries = queries(&server);
    assert_eq!(queries.len(), 4);
    assert!(queries[1..].iter().all(|query| query.contains("after=")), "{queries:?}");
}

#[tokio::test]
async fn cursors_without_links_end_with_an_empty_page() {
    let server = shop(Builder::without_links);
    assert_eq!(products_by_cursor(&server).await, upto(1000));
    assert_eq!(server.counts().requests, 5);
}

#[tokio::test]
async fn a_list_that_has_no_cursor_after_all_goes_by_number() {
    let server = shop(Builder::numbers_only);
    assert_eq!(products_by_cursor(&server).await, upto(1000));
    assert_eq!(server.counts().requests, 4);
}

#[tokio::test]
async fn pages_that_the_server_caps_are_still_all_pages() {
    let capped = || shop(|settings| settings.products(95).cap(10));
    let (by_number, by_cursor) = (capped(), capped());
    assert_eq!(products(&by_number).await, upto(95));
    assert_eq!(products_by_cursor(&by_cursor).await, upto(95));
    assert_eq!((by_number.counts().requests, by_cursor.counts().requests), (10, 10));
}

#[tokio::test]
async fn orders_of_v2_end_with_a_204_or_an_empty_list() {
    for settings in [|b: Builder| b.orders(120), |b: Builder| b.orders(120).empty_lists()] {
        let server = shop(settings);
        let orders = GetOrders::new().limit(50).items(&client(&server)).try_collect().await;
        let ids: Vec<_> = orders.unwrap().into_iter().filter_map(|order| order.id).collect();
        assert_eq!((ids, server.counts().requests), (upto(120), 4));
    }
}

#[tokio::test]
async fn companies_by_offset() {
    let server = shop(|settings| settings.companies(35));
    let companies = ListCompanies::new().items(&client(&server)).try_collect().await.unwrap();
    let ids: Vec<_> =
        companies.iter().filter_map(|company| company["companyId"].as_i64()).collect();
    assert_eq!(ids, upto(35));
    assert_eq!(queries(&server), ["", "offset=10", "offset=20", "offset=30"]);
}

#[tokio::test]
async fn an_empty_list_is_asked_for_once() {
    let server = shop(|settings| settings.products(0));
    assert_eq!(products(&server).await, upto(0));
    assert_eq!(server.counts().requests, 1);
}

#[tokio::test]
async fn four_pages_at_the_same_time_come_in_order() {
    let server = shop(|settings| settings.latency(ms(25)));
    let items = GetProducts::new().limit(50).items(&client(&server)).concurrency(4);
    assert_eq!(ids(items.try_collect().await.unwrap()), upto(1000));
    assert_eq!((server.counts().requests, server.most_at_once(Route::ListProducts)), (20, 4));
}

#[tokio::test]
async fn four_pages_of_v2_at_the_same_time_come_in_order() {
    let server = shop(|settings| settings.latency(ms(10)));
    let items = GetOrders::new().limit(10).items(&client(&server)).concurrency(4);
    let orders = items.try_collect().await.unwrap();
    let ids: Vec<_> = orders.into_iter().filter_map(|order| order.id).collect();
    assert_eq!(ids, upto(120));
    assert!(server.most_at_once(Route::ListOrders) <= 4);
}

#[tokio::test]
async fn a_walk_keeps_to_the_quota() {
    let server = limited(10, 200);
    let items = GetProducts::new().limit(25).items(&client(&server)).concurrency(8);
    assert_eq!(ids(items.try_collect().await.unwrap()), upto(1000));
    assert_eq!((server.counts().requests, server.counts().refused), (40, 0));
}

/// Fails the third request for products, and those after it, so many times.
fn fail_third(server: &Server, times: usize) {
    let asked = AtomicUsize::new(0);
    server.route("/v3/catalog/products", move |_| {
        let before = asked.fetch_add(1, Ordering::SeqCst);
        (2..2 + times).contains(&before).then(|| Reply::json(500, "{}"))
    });
}

#[tokio::test]
async fn a_page_that_fails_is_asked_for_again_and_nothing_is_lost() {
    let server = Server::builder().start().unwrap();
    fail_third(&server, 1);
    let store = client(&server).with_retry(Retry::none());
    let mut items = GetProducts::new().limit(100).items(&store);
    let (mut taken, mut faults) = (Vec::new(), 0);
    loop {
        match items.try_next().await {
            Ok(Some(product)) => taken.extend(product.id),
            Ok(None) => break,
            Err(_) => faults += 1,
        }
    }
    assert_eq!((taken, faults, server.counts().requests), (upto(1000), 1, 11));
}

#[tokio::test]
async fn a_page_that_fails_is_retried_unseen() {
    let server = Server::builder().quota(Quota::new(1000, ms(1000))).start().unwrap();
    fail_third(&server, 3);
    assert_eq!(products(&server).await, upto(1000));
    assert_eq!(server.counts().requests, 7);
}

/// Walks until the first error, and goes on with another client from the position as text.
async fn walk_in_two<O>(server: &Server, list: O) -> Vec<i64>
where
    O: Operation<Envelope = Page<Product>> + Clone,
{
    let items = |store: &Client| Caller::items(store, list.clone());
    let mut walk = items(&client(server).with_retry(Retry::none()));
    let mut taken = Vec::new();
    while let Ok(product) = walk.try_next().await {
        taken.extend(product.expect("the third page fails").id);
    }
    assert_eq!(taken, upto(200));
    let stored = walk.position().to_string();
    let rest = items(&client(server)).resume_at(&stored.parse().unwrap());
    taken.extend(ids(rest.try_collect().await.unwrap()));
    taken
}

#[tokio::test]
async fn a_walk_goes_on_from_a_stored_position() {
    let (by_number, by_cursor) = (shop(|settings| settings), shop(|settings| settings));
    fail_third(&by_number, 1);
    fail_third(&by_cursor, 1);
    assert_eq!(walk_in_two(&by_number, GetProducts::new().limit(100)).await, upto(1000));
    assert_eq!(walk_in_two(&by_cursor, ListByCursor::of(100)).await, upto(1000));
    assert_eq!((by_number.counts().requests, by_cursor.counts().requests), (11, 11));
}

#[tokio::test]
async fn a_walk_goes_on_in_the_middle_of_a_page() {
    for concurrency in [1, 4] {
        let server = shop(|settings| settings);
        let store = client(&server);
        let walk = || GetProducts::new().limit(100).items(&store).concurrency(concurrency);
        let (mut items, mut taken) = (walk(), Vec::new());
        while taken.len() < 333 {
            taken.extend(items.try_next().await.unwrap().unwrap().id);
        }
        let stored = items.position().to_string();
        let rest = walk().resume_at(&stored.parse().unwrap()).try_collect().await.unwrap();
        taken.extend(ids(rest));
        assert_eq!(taken, upto(1000), "{stored}");
    }
}
