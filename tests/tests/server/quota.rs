//! Windows, who shares them, and what answers tell of them.

use std::time::{Duration, Instant};

use bigcommerce_tests::{Quota, Refusal, Server};

use crate::caller::{Answer, Caller};

const PRODUCT: &str = "/v3/catalog/products/1";
const LEFT: &str = "x-rate-limit-requests-left";
const RESET: &str = "x-rate-limit-time-reset-ms";

/// A window that does not end during a test.
const LONG: Duration = Duration::from_secs(60);

fn server(requests: u32, window: Duration) -> Server {
    Server::builder().quota(Quota::new(requests, window)).start().unwrap()
}

async fn refused(refusal: Refusal) -> Answer {
    let quota = Quota { refusal, ..Quota::new(0, LONG) };
    let server = Server::builder().quota(quota).start().unwrap();
    Caller::of(&server).get(PRODUCT).await
}

#[tokio::test]
async fn every_answer_tells_the_window_and_what_is_left() {
    let server = server(3, LONG);
    let answer = Caller::of(&server).get(PRODUCT).await;
    assert_eq!(answer.number("x-rate-limit-time-window-ms"), 60_000);
    assert_eq!(answer.number("x-rate-limit-requests-quota"), 3);
    assert_eq!(answer.number(LEFT), 2);
    assert!((59_000..=60_000).contains(&answer.number(RESET)));
}

#[tokio::test]
async fn a_request_beyond_the_quota_is_refused_with_the_same_headers() {
    let server = server(2, LONG);
    let caller = Caller::of(&server);
    let statuses = [
        caller.get(PRODUCT).await.status,
        caller.get("/v2/orders").await.status,
        caller.get(PRODUCT).await.status,
    ];
    let refused = caller.get(PRODUCT).await;
    assert_eq!(statuses, [200, 200, 429]);
    assert_eq!((refused.number(LEFT), refused.number("x-rate-limit-requests-quota")), (0, 2));
    assert_eq!(refused.body["status"], 429);
    assert_eq!(server.counts().over_quota, 2);
}

#[tokio::test]
async fn after_the_reset_that_was_told_the_whole_quota_is_back() {
    let server = server(1, Duration::from_millis(80));
    let caller = Caller::of(&server);
    let spent = caller.get(PRODUCT).await;
    assert_eq!(spent.number(LEFT), 0);
    tokio::time::sleep(Duration::from_millis(spent.number(RESET))).await;
    assert_eq!(caller.get(PRODUCT).await.status, 200);
}

#[tokio::test]
async fn no_window_lets_more_through_than_the_quota() {
    let server = server(5, Duration::from_millis(20));
    let caller = Caller::of(&server);
    let begun = Instant::now();
    let mut answered = 0;
    while answered <= 5 || begun.elapsed() < Duration::from_millis(90) {
        answered += u32::from(caller.get(PRODUCT).await.status == 200);
    }
    let windows = begun.elapsed().as_millis() / 20 + 1;
    assert!(u128::from(answered) <= 5 * windows, "{answered} in {windows} windows");
}

#[tokio::test]
async fn callers_of_a_store_share_its_quota() {
    let server = server(10, LONG);
    let (one, other) = (Caller::of(&server), Caller::of(&server));
    one.get(PRODUCT).await;
    other.get(PRODUCT).await;
    server.spend("shop", 5);
    assert_eq!(one.get(PRODUCT).await.number(LEFT), 2);
}

#[tokio::test]
async fn stores_have_quotas_of_their_own() {
    let server = server(1, LONG);
    server.spend("another", 1);
    assert_eq!(Caller::of(&server).get(PRODUCT).await.status, 200);
}

#[tokio::test]
async fn what_is_spent_beyond_the_quota_is_not_taken_from_the_next_window() {
    let server = server(3, Duration::from_millis(80));
    server.spend("shop", 1_000);
    let caller = Caller::of(&server);
    let mut answer = caller.get(PRODUCT).await;
    while answer.status == 429 {
        answer = caller.get(PRODUCT).await;
    }
    assert_eq!(answer.number(LEFT), 2);
}

#[tokio::test]
async fn windows_on_a_grid_begin_before_the_first_request() {
    let quota = Quota { on_grid: true, ..Quota::new(5, LONG) };
    let server = Server::builder().quota(quota).start().unwrap();
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(Caller::of(&server).get(PRODUCT).await.number(RESET) <= 59_950);
}

#[tokio::test]
async fn a_silent_refusal_tells_nothing() {
    let answer = refused(Refusal::Silent).await;
    let told = [LEFT, RESET, "retry-after", "x-retry-after"].map(|name| answer.header(name));
    assert_eq!((answer.status, told), (429, [None; 4]));
}

#[tokio::test]
async fn a_refusal_can_tell_seconds_and_nothing_else() {
    let (one, other) = (refused(Refusal::XRetryAfter).await, refused(Refusal::RetryAfter).await);
    assert_eq!((one.number("x-retry-after"), one.header(LEFT)), (60, None));
    assert_eq!((other.number("retry-after"), other.header(RESET)), (60, None));
}

#[tokio::test]
async fn b2b_tells_its_own_quota_with_units() {
    let server = Server::builder().start().unwrap();
    let headers = [("X-Auth-Token", "token"), ("X-Store-Hash", "shop")];
    let answer = Caller::of(&server).get_with("/api/v3/io/companies", &headers).await;
    assert_eq!(answer.header("x-requests-allocated"), Some("150 times/60 s"));
    assert_eq!(answer.header("x-requests-remaining"), Some("149 times"));
    let resets = answer.header("x-request-window-resets-after").unwrap();
    let seconds: f64 = resets.strip_suffix(" s").unwrap().parse().unwrap();
    assert!((59.0..=60.0).contains(&seconds));
    assert_eq!(answer.header(LEFT), None);
}

#[tokio::test]
async fn payments_tells_nothing_of_its_quota_but_holds_to_it() {
    let quota = Quota::new(1, LONG);
    let server = Server::builder().payments_quota(quota).start().unwrap();
    let caller = Caller::of(&server);
    let headers = [("Authorization", "PAT token")];
    let within = caller.get_with("/stores/shop/payments/methods", &headers).await;
    let beyond = caller.get_with("/stores/shop/payments/methods", &headers).await;
    assert_eq!((within.status, beyond.status), (404, 429));
    assert_eq!((within.header(LEFT), beyond.header(LEFT)), (None, None));
}

#[tokio::test]
async fn a_request_without_a_token_is_refused_and_spends_nothing() {
    let server = server(2, LONG);
    let caller = Caller::of(&server);
    let refused = caller.get_with("/stores/shop/v3/catalog/products", &[]).await;
    assert_eq!((refused.status, &refused.body["status"]), (401, &401.into()));
    assert_eq!(caller.get(PRODUCT).await.number(LEFT), 1);
}
