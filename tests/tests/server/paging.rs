//! How each kind of list goes on, and how it ends.

use bigcommerce_tests::{Builder, Server};
use serde_json::Value as Json;

use crate::caller::{Answer, Caller, ids};

const PRODUCTS: &str = "/v3/catalog/products";

/// A server with seven products, as the test wants it.
fn seven(set: impl Fn(Builder) -> Builder) -> (Server, Caller) {
    let server = set(Server::builder().products(7)).start().unwrap();
    let caller = Caller::of(&server);
    (server, caller)
}

/// Follows `links.next` of one kind of paging from the first page; the ids of each page.
async fn followed(caller: &Caller, first: &str, kind: &str) -> Vec<Vec<u64>> {
    let mut pages = Vec::new();
    let mut next = Some(first.to_owned());
    while let Some(query) = next {
        let answer = caller.get(&format!("{PRODUCTS}{query}")).await;
        pages.push(answer.ids());
        next = answer.body["meta"][kind]["links"]["next"].as_str().map(str::to_owned);
    }
    pages
}

fn pagination<'a>(answer: &'a Answer, name: &str) -> &'a Json {
    &answer.body["meta"]["pagination"][name]
}

#[tokio::test]
async fn numbered_pages_end_with_the_last_item() {
    let (_server, caller) = seven(|builder| builder);
    let pages = followed(&caller, "?limit=3", "pagination").await;
    assert_eq!(pages, [vec![1, 2, 3], vec![4, 5, 6], vec![7]]);
}

#[tokio::test]
async fn numbered_pages_say_where_they_stand() {
    let (_server, caller) = seven(|builder| builder);
    let answer = caller.get(&format!("{PRODUCTS}?limit=3&page=3")).await;
    let told = ["total", "count", "per_page", "current_page", "total_pages"]
        .map(|name| pagination(&answer, name).as_u64().unwrap());
    assert_eq!(told, [7, 1, 3, 3, 3]);
    assert_eq!(pagination(&answer, "links")["previous"], "?limit=3&page=2");
}

#[tokio::test]
async fn a_page_past_the_end_is_empty() {
    let (_server, caller) = seven(|builder| builder);
    let answer = caller.get(&format!("{PRODUCTS}?limit=3&page=9")).await;
    assert_eq!((answer.status, answer.ids()), (200, vec![]));
    assert_eq!(pagination(&answer, "links")["next"], Json::Null);
}

#[tokio::test]
async fn cursor_pages_end_without_a_next_link() {
    let (_server, caller) = seven(|builder| builder);
    let pages = followed(&caller, "?limit=3", "cursor_pagination").await;
    assert_eq!(pages, [vec![1, 2, 3], vec![4, 5, 6], vec![7]]);
}

#[tokio::test]
async fn after_a_cursor_pages_have_no_numbers() {
    let (_server, caller) = seven(|builder| builder);
    let first = caller.get(&format!("{PRODUCTS}?limit=3")).await;
    let end = first.body["meta"]["cursor_pagination"]["end_cursor"].as_str().unwrap();
    assert_eq!(end, "aWQ6Mw==");
    let second = caller.get(&format!("{PRODUCTS}?limit=3&after={end}")).await;
    assert_eq!(second.ids(), [4, 5, 6]);
    assert_eq!(second.body["meta"]["pagination"], Json::Null);
    assert_eq!(second.body["meta"]["cursor_pagination"]["count"], 3);
}

#[tokio::test]
async fn before_a_cursor_stand_the_items_before_it() {
    let (_server, caller) = seven(|builder| builder);
    let last = caller.get(&format!("{PRODUCTS}?limit=3&after=aWQ6NQ%3D%3D")).await;
    let links = &last.body["meta"]["cursor_pagination"]["links"];
    let previous = links["previous"].as_str().unwrap();
    assert_eq!(caller.get(&format!("{PRODUCTS}{previous}")).await.ids(), [3, 4, 5]);
}

#[tokio::test]
async fn a_cap_cuts_pages_and_their_ends_still_hold() {
    let (_server, caller) = seven(|builder| builder.cap(2));
    let by_number = followed(&caller, "?limit=250", "pagination").await;
    let by_cursor = followed(&caller, "?limit=250", "cursor_pagination").await;
    assert_eq!(by_number, [vec![1, 2], vec![3, 4], vec![5, 6], vec![7]]);
    assert_eq!(by_cursor, by_number);
}

#[tokio::test]
async fn without_links_the_numbers_and_cursors_stay() {
    let (_server, caller) = seven(|builder| builder.without_links());
    let answer = caller.get(&format!("{PRODUCTS}?limit=4")).await;
    let meta = &answer.body["meta"];
    assert_eq!(meta["pagination"]["total_pages"], 2);
    assert_eq!(meta["cursor_pagination"]["end_cursor"], "aWQ6NA==");
    assert_eq!(
        (&meta["pagination"]["links"], &meta["cursor_pagination"]["links"]),
        (&Json::Null, &Json::Null)
    );
}

#[tokio::test]
async fn a_list_by_number_alone_ignores_cursors() {
    let (_server, caller) = seven(|builder| builder.numbers_only());
    let answer = caller.get(&format!("{PRODUCTS}?limit=3&after=aWQ6Mw==")).await;
    assert_eq!(answer.ids(), [1, 2, 3]);
    assert_eq!(answer.body["meta"]["cursor_pagination"], Json::Null);
}

#[tokio::test]
async fn no_page_has_more_than_250_items() {
    let server = Server::builder().products(300).start().unwrap();
    let answer = Caller::of(&server).get(&format!("{PRODUCTS}?limit=1000")).await;
    assert_eq!(answer.ids().len(), 250);
}

#[tokio::test]
async fn a_full_page_of_products_is_as_long_as_a_real_one() {
    let server = Server::builder().products(300).start().unwrap();
    let answer = Caller::of(&server).get(&format!("{PRODUCTS}?limit=250")).await;
    let length = answer.number("content-length");
    assert!((150_000..=300_000).contains(&length), "{length} bytes");
    assert!(answer.body["data"][0].as_object().unwrap().len() >= 30);
}

#[tokio::test]
async fn a_filter_by_ids_is_paged_too() {
    let (_server, caller) = seven(|builder| builder);
    let answer = caller.get(&format!("{PRODUCTS}?id%3Ain=7%2C2,5,99&limit=2")).await;
    assert_eq!(answer.ids(), [2, 5]);
    assert_eq!(pagination(&answer, "total"), 3);
    assert_eq!(pagination(&answer, "links")["next"], "?id%3Ain=7%2C2,5,99&limit=2&page=2");
}

#[tokio::test]
async fn an_unknown_product_is_404_in_the_form_of_v3() {
    let (_server, caller) = seven(|builder| builder);
    let known = caller.get(&format!("{PRODUCTS}/7")).await;
    let unknown = caller.get(&format!("{PRODUCTS}/8")).await;
    assert_eq!((known.status, &known.body["data"]["id"]), (200, &7.into()));
    assert_eq!((unknown.status, &unknown.body["status"]), (404, &404.into()));
    assert!(unknown.body["title"].is_string());
}

#[tokio::test]
async fn past_the_end_of_a_list_of_v2_there_is_nothing() {
    let server = Server::builder().orders(3).start().unwrap();
    let caller = Caller::of(&server);
    assert_eq!(ids(&caller.get("/v2/orders?limit=2&page=2").await.body), [3]);
    let past = caller.get("/v2/orders?limit=2&page=3").await;
    assert_eq!((past.status, past.body), (204, "".into()));
}

#[tokio::test]
async fn past_the_end_of_a_list_of_v2_there_can_be_an_empty_list() {
    let server = Server::builder().orders(3).empty_lists().start().unwrap();
    let past = Caller::of(&server).get("/v2/orders?page=2").await;
    assert_eq!((past.status, past.body.to_string()), (200, "[]".to_owned()));
}

#[tokio::test]
async fn companies_are_listed_by_offset() {
    let server = Server::builder().companies(5).start().unwrap();
    let headers = [("X-Auth-Token", "token"), ("X-Store-Hash", "shop")];
    let path = "/api/v3/io/companies?offset=4&limit=2";
    let answer = Caller::of(&server).get_with(path, &headers).await;
    assert_eq!(answer.body["data"][0]["companyId"], 5);
    let told =
        ["totalCount", "offset", "limit"].map(|name| pagination(&answer, name).as_u64().unwrap());
    assert_eq!(told, [5, 4, 2]);
    assert_eq!(
        (&answer.body["code"], &answer.body["meta"]["message"]),
        (&200.into(), &"SUCCESS".into())
    );
}
