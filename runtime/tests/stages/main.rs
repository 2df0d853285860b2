//! The stages of a call, against a fake store in simulated time.

#![cfg(feature = "testing")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod limits;
mod seen;

use std::future::Future;
use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use bigcommerce_runtime::codegen::*;
use bigcommerce_runtime::testing::{Fake, Recorded, Reply};
use bigcommerce_runtime::transport::{Answer, HttpRequest, Transport, TransportError};
use bigcommerce_runtime::{
    Attempt, AttemptEnd, Clock, Error, HeaderMap, Observer, Retry, Stopped, Tries, serde_json,
};
use serde_json::json;

macro_rules! operations {
    ($($type:ident -> $envelope:ty { $($facts:tt)* })*) => { $(
        #[derive(Clone, Debug, Default)]
        struct $type {
            parts: Parts,
        }
        operation!($type() -> $envelope { $($facts)* });
    )* };
}
operations! {
    Get -> AnyJson { id: "get", family: V3, method: GET, path: "/x" }
    GetV2 -> AnyJson { id: "get", family: V2, method: GET, path: "/x" }
    Post -> AnyJson { id: "post", family: V3, method: POST, path: "/x" }
    Put -> AnyJson { id: "put", family: V3, method: PUT, path: "/x" }
    Pay -> AnyJson { id: "pay", family: Payments, method: GET, path: "/x" }
    Two -> AnyJson { id: "two", family: Provider, method: PUT, path: "/two", concurrency: 2 }
    One -> AnyJson { id: "one", family: Provider, method: PUT, path: "/one", concurrency: 1 }
}

const fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn tries(attempts: u32, stopped: Stopped) -> impl Fn(Option<Tries>) -> bool {
    move |tries| tries.is_some_and(|tries| (tries.attempts, tries.stopped) == (attempts, stopped))
}

/// Polls a future once.
fn poll_once<F: Future>(future: std::pin::Pin<&mut F>) -> Poll<F::Output> {
    future.poll(&mut Context::from_waker(Waker::noop()))
}

#[tokio::test]
async fn a_429_is_waited_out_for_as_long_as_the_store_says() {
    let fake = Fake::new();
    fake.then(Reply::rate_limited(Duration::from_millis(1500))).then(Reply::ok());
    Post::default().send(&fake.client()).await.unwrap();
    assert_eq!(fake.requests().len(), 2);
    // The wait, and the millisecond that clocks may differ by.
    assert!(fake.clock().slept() >= Duration::from_millis(1500));
    assert!(fake.clock().slept() < Duration::from_millis(1510), "{:?}", fake.clock().sleeps());
}

#[tokio::test]
async fn a_429_holds_the_other_calls_too() {
    let fake = Fake::new();
    fake.then(Reply::rate_limited(secs(20)));
    fake.on::<Get>().replies(Reply::ok());
    let store = fake.client();
    Get::default().send(&store.with_retry(Retry::none())).await.unwrap_err();
    Get::default().send(&store).await.unwrap();
    assert!(fake.clock().slept() >= secs(20));
}

#[tokio::test]
async fn a_spent_quota_is_waited_for_and_not_run_into() {
    let fake = Fake::new();
    fake.on::<Get>().once().replies(Reply::ok().quota(secs(30), secs(12), 150, 0));
    fake.on::<GetV2>().replies(Reply::ok().quota(secs(30), secs(30), 150, 149));
    let store = fake.client();
    Get::default().send(&store).await.unwrap();
    assert_eq!(fake.clock().slept(), Duration::ZERO);
    // V2 spends from the same quota.
    GetV2::default().send(&store.clone()).await.unwrap();
    assert!(fake.clock().slept() >= secs(12) && fake.clock().slept() < secs(13));
}

#[test]
fn a_fault_that_tells_no_quota_lets_nobody_loose() {
    for fault in [Reply::status(502), Reply::rate_limited_without_headers()] {
        let fake = Fake::new();
        fake.then(fault);
        fake.on::<Get>().replies(Reply::never());
        let store = fake.builder().timeout(None).retry(Retry::none()).build().unwrap();
        let mut first = pin!(Get::default().send(&store));
        let mut calls: Vec<_> = (0..9).map(|_| Box::pin(Get::default().send(&store))).collect();
        assert!(poll_once(first.as_mut()).is_ready());
        for call in &mut calls {
            assert!(poll_once(call.as_mut()).is_pending());
        }
        assert_eq!(fake.requests().len(), 2);
    }
}

#[tokio::test]
async fn a_429_that_names_a_wait_alone_lets_nobody_loose_after_it() {
    let fake = Fake::new();
    fake.then(Reply::status(429).header("retry-after", "2"));
    fake.on::<Get>().replies(Reply::never());
    let store = fake.builder().timeout(None).retry(Retry::none()).build().unwrap();
    Get::default().send(&store).await.unwrap_err();
    fake.clock().advance(secs(3));
    let mut calls: Vec<_> = (0..9).map(|_| Box::pin(Get::default().send(&store))).collect();
    for call in &mut calls {
        assert!(poll_once(call.as_mut()).is_pending());
    }
    assert_eq!(fake.requests().len(), 2);
}

#[tokio::test]
async fn an_overdrawn_quota_is_spent() {
    let fake = Fake::new();
    let overdrawn = Reply::ok().quota(secs(30), secs(12), 150, 0);
    fake.on::<Get>().replies(overdrawn.header("x-rate-limit-requests-left", "-3"));
    let store = fake.client();
    Get::default().send(&store).await.unwrap();
    Get::default().send(&store).await.unwrap();
    assert!(fake.clock().slept() >= secs(12));
}

#[tokio::test]
async fn payments_have_a_quota_of_their_own() {
    let fake = Fake::new();
    fake.on::<Get>().once().replies(Reply::ok().quota(secs(30), secs(12), 150, 0));
    fake.on::<Pay>().replies(Reply::ok());
    let store = fake.client();
    Get::default().send(&store).await.unwrap();
    for _ in 0..50 {
        Pay::default().send(&store).await.unwrap();
    }
    assert_eq!(fake.clock().slept(), Duration::ZERO);
    Pay::default().send(&store).await.unwrap();
    assert!(fake.clock().slept() >= secs(4) && fake.clock().slept() < secs(5));
}

#[tokio::test]
async fn b2b_management_and_storefront_spend_one_quota() {
    let fake = Fake::new();
    let told = Reply::ok()
        .header("x-requests-allocated", "150 times/60 s")
        .header("x-requests-remaining", "0 times")
        .header("x-request-window-resets-after", "12 s");
    fake.then(told).then(Reply::ok());
    let store = fake.client();
    let get = |family| store.request(Method::GET, "/api/v2/x").family(family).send();
    get(Family::B2bStorefront).await.unwrap();
    assert_eq!(fake.clock().slept(), Duration::ZERO);
    get(Family::B2b).await.unwrap();
    assert!(fake.clock().slept() >= secs(12) && fake.clock().slept() < secs(13));
}

#[tokio::test]
async fn a_429_of_b2b_is_waited_out_for_as_long_as_its_header_says() {
    let fake = Fake::new();
    let refused = Reply::status(429)
        .header("x-requests-remaining", "0 times")
        .header("x-request-window-resets-after", "0.397 s");
    fake.then(refused).then(Reply::ok());
    let store = fake.client();
    store.request(Method::POST, "/api/v3/io/x").family(Family::B2b).send().await.unwrap();
    let slept = fake.clock().slept();
    assert!(slept >= Duration::from_millis(397) && slept < Duration::from_millis(410), "{slept:?}");
}

#[tokio::test]
async fn a_429_of_b2b_without_headers_is_backed_off_from() {
    let fake = Fake::new();
    fake.then(Reply::rate_limited_without_headers()).then(Reply::ok());
    let store = fake.client();
    store.request(Method::POST, "/api/v3/io/x").family(Family::B2b).send().await.unwrap();
    assert_eq!(fake.requests().len(), 2);
    assert!(fake.clock().slept() >= Duration::from_millis(250), "{:?}", fake.clock().sleeps());
}

#[tokio::test]
async fn b2b_headers_with_units_are_understood() {
    let fake = Fake::new();
    let reply = Reply::ok()
        .header("x-requests-allocated", "150 times/60 s")
        .header("x-requests-remaining", "0 times")
        .header("x-request-window-resets-after", "0.397 s");
    fake.path(Method::GET, "/api/v3/io/x").replies(reply);
    let store = fake.client();
    let get = || store.request(Method::GET, "/api/v3/io/x").family(Family::B2b).send();
    let limit = get().await.unwrap().rate_limit;
    assert_eq!((limit.quota, limit.left), (Some(150), Some(0)));
    assert_eq!((limit.window, limit.reset), (Some(secs(60)), Some(Duration::from_millis(397))));
    get().await.unwrap();
    assert!(fake.clock().slept() >= Duration::from_millis(397) && fake.clock().slept() < secs(1));
}

#[tokio::test]
async fn a_share_of_the_quota_is_kept() {
    let fake = Fake::new();
    fake.on::<Get>().replies(Reply::ok().quota(secs(30), secs(30), 10, 9));
    let store = fake.builder().quota_share(0.3).build().unwrap();
    for _ in 0..3 {
        Get::default().send(&store).await.unwrap();
    }
    assert_eq!(fake.clock().slept(), Duration::ZERO);
    Get::default().send(&store).await.unwrap();
    assert!(fake.clock().slept() >= secs(29));
}

#[test]
fn a_share_that_is_none_is_refused() {
    for share in [0.0, -0.5, 1.01, f64::NAN] {
        let error = Fake::new().builder().quota_share(share).build().unwrap_err();
        assert!(error.to_string().starts_with("quota_share: "), "{error}");
    }
}

#[tokio::test]
async fn faults_are_repeated_for_a_put_and_not_for_a_post() {
    let fake = Fake::new();
    fake.on::<Put>().replies([Reply::status(503), Reply::broken(), Reply::ok()]);
    fake.on::<Post>().replies([Reply::status(500), Reply::ok()]);
    let store = fake.client();
    Put::default().send(&store).await.unwrap();
    let error = Post::default().send(&store).await.unwrap_err();
    assert_eq!((fake.requests_of::<Put>().len(), fake.requests_of::<Post>().len()), (3, 1));
    assert!(tries(1, Stopped::NotRepeatable)(error.tries()), "{error:?}");
}

#[tokio::test]
async fn a_post_is_repeated_by_a_client_that_may() {
    let fake = Fake::new();
    fake.on::<Post>().replies([Reply::status(500), Reply::ok()]);
    let store = fake.client().with_retry(Retry::default().repeat_posts(true));
    Post::default().send(&store).await.unwrap();
    assert_eq!(fake.requests().len(), 2);
}

#[tokio::test]
async fn the_last_error_says_how_often_it_was_tried_and_why_it_stopped() {
    let fake = Fake::new();
    fake.on::<Get>().replies(Reply::status(502).html("<h1>Bad</h1> <p>gateway</p>"));
    let error = Get::default().send(&fake.client()).await.unwrap_err();
    assert!(tries(5, Stopped::Attempts)(error.tries()));
    assert_eq!(
        error.to_string(),
        "GET /v3/x: 502 Bad Gateway: <h1>Bad</h1> <p>gateway</p> (sent 5 times: more attempts are not allowed)"
    );
}

#[tokio::test]
async fn waits_without_a_word_of_the_store_grow() {
    let fake = Fake::new();
    fake.on::<Get>().replies(Reply::rate_limited_without_headers());
    Get::default().send(&fake.client()).await.unwrap_err();
    let sleeps = fake.clock().sleeps();
    assert_eq!(sleeps.len(), 4);
    let bounds = [500, 1000, 2000, 4000].map(Duration::from_millis);
    assert!(sleeps.iter().zip(bounds).all(|(wait, most)| *wait <= most && *wait >= most / 2));
}

#[tokio::test]
async fn a_reset_that_is_too_far_away_is_not_waited_for() {
    let fake = Fake::new();
    fake.on::<Get>().replies(Reply::rate_limited(secs(3600)));
    let error = Get::default().send(&fake.client()).await.unwrap_err();
    assert!(error.is_rate_limited() && tries(1, Stopped::Total)(error.tries()), "{error}");
    assert_eq!(fake.clock().slept(), Duration::ZERO);
}

#[tokio::test]
async fn an_attempt_that_takes_too_long_is_ended_and_repeated() {
    let fake = Fake::new();
    fake.on::<Get>().replies([Reply::never(), Reply::ok()]);
    let store = fake.client().with_timeout(secs(7));
    Get::default().send(&store).await.unwrap();
    assert!(fake.clock().slept() >= secs(7) && fake.clock().slept() < secs(9));
}

#[tokio::test]
async fn a_call_ends_in_its_total_time_whatever_the_store_does() {
    let fake = Fake::new();
    fake.on::<Get>().replies(Reply::never());
    let store = fake.client().with_timeout(secs(7)).with_total_timeout(secs(10));
    let error = Get::default().send(&store).await.unwrap_err();
    assert!(matches!(&error, Error::Timeout { tries, .. } if tries.stopped == Stopped::Deadline));
    assert!(fake.clock().slept() >= secs(10) && fake.clock().slept() < secs(11));
}

#[tokio::test]
async fn a_call_that_has_no_time_left_for_its_turn_is_not_sent() {
    let fake = Fake::new();
    fake.on::<Post>().replies(Reply::ok());
    let store = fake.client().with_total_timeout(Duration::ZERO);
    let error = Post::default().send(&store).await.unwrap_err();
    assert!(tries(0, Stopped::Deadline)(error.tries()), "{error:?}");
    assert_eq!(fake.requests().len(), 0);
}

#[tokio::test]
async fn a_call_whose_time_is_up_in_the_line_says_so() {
    let fake = Fake::new();
    fake.on::<Get>().replies(Reply::ok().quota(secs(30), secs(30), 150, 0));
    let store = fake.client();
    Get::default().send(&store).await.unwrap();
    let error = Get::default().send(&store.with_total_timeout(secs(5))).await.unwrap_err();
    assert!(matches!(&error, Error::Timeout { tries, .. } if tries.attempts == 0), "{error}");
    assert!(error.to_string().contains("waited for its turn"), "{error}");
    assert_eq!(fake.requests().len(), 1);
}

#[tokio::test]
async fn a_call_whose_time_is_up_in_the_line_again_tells_what_it_was_answered() {
    let fake = Fake::new();
    fake.then(Reply::status(503).quota(secs(30), secs(30), 150, 0));
    let store = fake.client().with_total_timeout(secs(5));
    let error = Get::default().send(&store).await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503), "{error}");
    assert!(tries(1, Stopped::Deadline)(error.tries()), "{error:?}");
}
