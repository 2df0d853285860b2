//! What ends a call before its answer: its attempt's time, its own time, or its caller.

use std::time::{Duration, Instant};

use bigcommerce::v3::catalog::products::{CreateProduct, GetProduct, Type};
use bigcommerce::{Error, Retry, Stopped};
use bigcommerce_tests::{Reply, Server};
use tokio::time::timeout;

use crate::limits::create;
use crate::shop::{at_once, client, first, limited, ms};

const LONG: Duration = Duration::from_secs(20);

fn slow(latency: u64) -> Server {
    Server::builder().latency(ms(latency)).start().unwrap()
}

fn stopped(error: &Error) -> Option<(u32, Stopped)> {
    match error {
        Error::Timeout { tries, .. } => Some((tries.attempts, tries.stopped)),
        _ => None,
    }
}

#[tokio::test]
async fn an_attempt_ends_in_its_time() {
    let (server, begun) = (slow(30_000), Instant::now());
    let store = client(&server).with_timeout(ms(150)).with_retry(Retry::none());
    let error = GetProduct::new(1).send(&store).await.unwrap_err();
    assert_eq!(stopped(&error), Some((1, Stopped::Attempts)), "{error}");
    assert!(begun.elapsed() >= ms(150) && begun.elapsed() < LONG, "{:?}", begun.elapsed());
}

#[tokio::test]
async fn an_attempt_that_took_too_long_is_repeated() {
    let server = Server::builder().start().unwrap();
    server.route("/v3", first(1, Reply::empty(200).after(LONG)));
    let store = client(&server).with_timeout(ms(400));
    assert_eq!(GetProduct::new(1).send(&store).await.unwrap().id, Some(1));
    assert!(server.counts().requests >= 2);
}

#[tokio::test]
async fn a_post_that_took_too_long_is_not_repeated() {
    let server = slow(30_000);
    let store = client(&server).with_timeout(ms(150));
    let call = CreateProduct::new("one", Type::Physical, 1, 2).send(&store);
    let error = call.await.unwrap_err();
    assert_eq!(stopped(&error), Some((1, Stopped::NotRepeatable)), "{error}");
}

#[tokio::test]
async fn a_call_ends_in_its_time_while_an_attempt_goes_on() {
    let (server, begun) = (slow(30_000), Instant::now());
    let store = client(&server).with_total_timeout(ms(250));
    let error = GetProduct::new(1).send(&store).await.unwrap_err();
    assert_eq!(stopped(&error), Some((1, Stopped::Deadline)), "{error}");
    assert!(begun.elapsed() >= ms(250) && begun.elapsed() < LONG, "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_call_ends_in_its_time_with_all_its_attempts() {
    let (server, begun) = (slow(30_000), Instant::now());
    let retry = Retry::default().backoff(ms(5), ms(20)).attempts(100);
    let store = client(&server).with_retry(retry).with_timeout(ms(100));
    let error = GetProduct::new(1).send(&store.with_total_timeout(ms(400))).await.unwrap_err();
    assert!(matches!(stopped(&error), Some((2..=4, Stopped::Deadline))), "{error}");
    assert!(begun.elapsed() >= ms(300) && begun.elapsed() < LONG, "{:?}", begun.elapsed());
}

#[tokio::test]
async fn a_call_ends_in_its_time_while_it_waits_for_the_quota() {
    let server = limited(1, 30_000);
    let store = client(&server);
    GetProduct::new(1).send(&store).await.unwrap();
    let begun = Instant::now();
    let error = GetProduct::new(1).send(&store.with_total_timeout(ms(200))).await.unwrap_err();
    assert_eq!(stopped(&error), Some((0, Stopped::Deadline)), "{error}");
    assert!(begun.elapsed() >= ms(200) && server.counts().requests == 1);
}

#[tokio::test]
async fn calls_that_are_dropped_on_their_way_leave_their_places_to_others() {
    let server = Server::builder().start().unwrap();
    server.route("/v3/customers", first(3, Reply::empty(200).after(LONG)));
    let store = client(&server);
    // While nothing is known of the quota, the others wait for the first.
    GetProduct::new(1).send(&store).await.unwrap();
    // All three places are taken, and a fourth call waits for one.
    let dropped = at_once(4, |number| timeout(ms(400), create(number).send(&store))).await;
    assert!(dropped.iter().all(Result::is_err), "{dropped:?}");
    let begun = Instant::now();
    let calls = at_once(4, |number| create(10 + number).send(&store)).await;
    assert!(calls.iter().all(Result::is_ok), "{calls:?}");
    assert!(begun.elapsed() < LONG / 2, "{:?}", begun.elapsed());
    assert!(server.created().values().all(|times| *times == 1));
}

#[tokio::test]
async fn calls_that_are_dropped_in_the_line_hold_nobody_up() {
    let (server, begun) = (limited(4, 400), Instant::now());
    let store = client(&server);
    let dropped = at_once(12, |_| timeout(ms(150), GetProduct::new(1).send(&store))).await;
    assert!(dropped.iter().any(Result::is_err));
    let calls = at_once(4, |_| GetProduct::new(1).send(&store)).await;
    assert!(calls.iter().all(Result::is_ok), "{calls:?}");
    assert_eq!(server.counts().refused, 0);
    assert!(begun.elapsed() >= ms(400) && begun.elapsed() < LONG);
}

#[tokio::test]
async fn a_call_that_went_ahead_and_was_dropped_holds_nobody_up() {
    let server = Server::builder().start().unwrap();
    server.route("/v3", first(1, Reply::empty(200).after(LONG)));
    let store = client(&server);
    assert!(timeout(ms(400), GetProduct::new(1).send(&store)).await.is_err());
    let begun = Instant::now();
    assert_eq!(GetProduct::new(1).send(&store).await.unwrap().id, Some(1));
    assert!(begun.elapsed() < LONG / 2, "{:?}", begun.elapsed());
}
