//! What is sent again, when, how often, and what an error says of it.

use std::time::{Duration, Instant};

use bigcommerce::v3::catalog::products::{
    CreateProduct, DeleteProducts, GetProduct, Type, UpdateProduct,
};
use bigcommerce::{Error, Family, Method, Retry, Stopped, Tries};
use bigcommerce_tests::{Fault, Quota, Refusal, Reply, Server};

use crate::shop::{SHOP, client, first, ms, quick};

const PRODUCTS: &str = "/v3/catalog/products";

fn start() -> Server {
    Server::builder().start().unwrap()
}

fn create(name: &str) -> CreateProduct {
    CreateProduct::new(name, Type::Physical, 1, 2)
}

fn told(error: &Error) -> Option<(u32, Stopped)> {
    error.tries().map(|Tries { attempts, stopped, .. }| (attempts, stopped))
}

/// How long a call took whose window another app had emptied, and how often it was refused.
async fn after_a_spent_window(refusal: Refusal, retry: Retry) -> (Duration, u64) {
    let quota = Quota { refusal, ..Quota::new(5, ms(500)) };
    let server = Server::builder().quota(quota).start().unwrap();
    let (store, begun) = (client(&server).with_retry(retry), Instant::now());
    server.spend(SHOP, 5);
    create("one").send(&store).await.unwrap();
    assert_eq!(server.created()["one"], 1);
    (begun.elapsed(), server.counts().refused)
}

#[tokio::test]
async fn the_reset_of_a_429_is_waited_for() {
    let (took, refused) = after_a_spent_window(Refusal::Headers, quick()).await;
    assert!(took >= ms(500) && refused == 1, "{took:?}, {refused}");
}

#[tokio::test]
async fn seconds_are_waited_for_whichever_header_names_them() {
    let (x_retry_after, retry_after) = tokio::join!(
        after_a_spent_window(Refusal::XRetryAfter, quick()),
        after_a_spent_window(Refusal::RetryAfter, quick()),
    );
    for (took, refused) in [x_retry_after, retry_after] {
        assert!(took >= ms(1000) && refused == 1, "{took:?}, {refused}");
    }
}

#[tokio::test]
async fn a_429_without_a_word_is_tried_until_the_window_ends() {
    let (took, refused) = after_a_spent_window(Refusal::Silent, quick().attempts(60)).await;
    assert!(took >= ms(500) && refused >= 2, "{took:?}, {refused}");
}

/// How long a GET took that was answered so before.
async fn after_the_answer(reply: Reply) -> Duration {
    let (server, begun) = (start(), Instant::now());
    server.route(PRODUCTS, first(1, reply));
    GetProduct::new(1).send(&client(&server)).await.unwrap();
    assert_eq!(server.counts().requests, 2);
    begun.elapsed()
}

#[tokio::test]
async fn a_date_counts_from_the_servers_own_clock_and_a_503_may_name_seconds() {
    let date = Reply::empty(429)
        .without_quota()
        .header("date", "Sun, 06 Nov 1994 08:49:37 GMT")
        .header("retry-after", "Sun, 06 Nov 1994 08:49:38 GMT");
    let unavailable = Reply::json(503, "{}").header("retry-after", 1);
    let took = tokio::join!(after_the_answer(date), after_the_answer(unavailable));
    assert!(took.0 >= ms(1000) && took.1 >= ms(1000), "{took:?}");
}

#[tokio::test]
async fn the_reset_of_b2b_edition_is_waited_for() {
    let server = Server::builder().b2b_quota(Quota::new(1, ms(500))).start().unwrap();
    let (clients, begun) = ([client(&server), client(&server)], Instant::now());
    for store in clients {
        store
            .request(Method::GET, "/api/v3/io/companies")
            .family(Family::B2b)
            .send()
            .await
            .unwrap();
    }
    assert!(begun.elapsed() >= ms(500), "{:?}", begun.elapsed());
    assert_eq!(server.counts().refused, 1);
}

#[tokio::test]
async fn get_put_and_delete_survive_a_503_without_waiting_for_a_window() {
    let server = start();
    let (store, begun) = (client(&server), Instant::now());
    let fail = || server.route(PRODUCTS, first(2, Reply::json(503, "{}")));
    fail();
    assert_eq!(GetProduct::new(1).send(&store).await.unwrap().id, Some(1));
    fail();
    UpdateProduct::new(2).name("Two").send(&store).await.unwrap();
    fail();
    DeleteProducts::new().id_in([3]).send(&store).await.unwrap();
    assert_eq!(server.counts().requests, 9);
    assert_eq!((server.updated()["products/2"], server.deleted()["products/3"]), (1, 1));
    // The answers tell of a window of 30 s with requests left, which is no reason to wait.
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_429_with_requests_left_is_waited_out_all_the_same() {
    let quota = Quota { on_grid: true, ..Quota::new(100, ms(200)) };
    let (server, begun) = (Server::builder().quota(quota).start().unwrap(), Instant::now());
    server.route(PRODUCTS, first(2, Reply::json(429, "{}")));
    create("one").send(&client(&server)).await.unwrap();
    assert_eq!(server.created()["one"], 1);
    // It ends with a window, and the second wait is a whole one.
    assert!(begun.elapsed() >= ms(180), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn broken_connections_are_survived_by_what_may_be_repeated() {
    for fault in [Fault::Reset, Fault::Closed, Fault::Cut] {
        let server = start();
        server.route(PRODUCTS, first(2, Reply::json(200, r#"{"data":{}}"#).with_fault(fault)));
        let product = GetProduct::new(1).send(&client(&server)).await.unwrap();
        assert_eq!((product.id, server.counts().requests), (Some(1), 3), "{fault:?}");
    }
}

#[tokio::test]
async fn a_post_whose_answer_was_lost_is_not_sent_again() {
    let replies = [
        Reply::json(503, "{}"),
        Reply::empty(200).with_fault(Fault::Reset),
        Reply::empty(200).with_fault(Fault::Closed),
        Reply::json(200, r#"{"data":{"id":1}}"#).with_fault(Fault::Cut),
    ];
    for reply in replies {
        let server = start();
        server.route(PRODUCTS, first(1, reply.clone()));
        let error = create("one").send(&client(&server)).await.unwrap_err();
        assert_eq!(told(&error), Some((1, Stopped::NotRepeatable)), "{reply:?}: {error}");
        assert_eq!(server.counts().requests, 1, "{reply:?}");
    }
}

#[tokio::test]
async fn a_post_is_sent_again_by_a_client_that_may() {
    let server = start();
    server.route(PRODUCTS, first(1, Reply::empty(200).with_fault(Fault::Closed)));
    let store = client(&server).with_retry(quick().repeat_posts(true));
    create("one").send(&store).await.unwrap();
    assert_eq!((server.counts().requests, server.created()["one"]), (2, 1));
}

#[tokio::test]
async fn an_error_tells_how_often_it_was_tried() {
    let server = start();
    server.route(PRODUCTS, |_| Reply::html(502, "<h1>Bad Gateway</h1>"));
    let store = client(&server).with_retry(quick().attempts(3));
    let error = GetProduct::new(1).send(&store).await.unwrap_err();
    assert_eq!(told(&error), Some((3, Stopped::Attempts)), "{error}");
    assert_eq!((error.status().unwrap().as_u16(), server.counts().requests), (502, 3));
}

#[tokio::test]
async fn a_reset_beyond_the_time_for_retries_ends_the_call() {
    let server = Server::builder().quota(Quota::new(1, ms(60_000))).start().unwrap();
    server.spend(SHOP, 1);
    let store = client(&server).with_retry(quick().total(ms(500)));
    let error = GetProduct::new(1).send(&store).await.unwrap_err();
    assert_eq!(told(&error), Some((1, Stopped::Total)), "{error}");
    assert!(error.is_rate_limited());
}

#[tokio::test]
async fn nobody_at_the_address_is_tried_again_and_told() {
    let server = start();
    let store = client(&server).with_retry(quick().attempts(2));
    drop(server);
    let error = GetProduct::new(1).send(&store).await.unwrap_err();
    assert!(matches!(error, Error::Transport { .. }), "{error}");
    assert_eq!(told(&error), Some((2, Stopped::Attempts)), "{error}");
}
