//! What comes back.

use super::*;
use bigcommerce_runtime::clock::Clock;
use bigcommerce_runtime::testing::{Fake, Reply};
use bigcommerce_runtime::transport::{
    Answer, HttpRequest, Transport, TransportError, TransportErrorKind,
};
use bigcommerce_runtime::{Error, Full, RateLimit};
use futures_lite::future::{block_on, or};
use std::time::Duration;

#[test]
fn a_typed_reply_has_the_status_of_its_value() {
    let fake = Fake::new();
    fake.on::<SetName>().returns(&Saved::Partial(Batch::from(vec![name(1)])));
    fake.on::<DeleteNames>().returns(&());
    let store = fake.client();
    let saved = block_on(set_name(json!({})).send_full(&store)).unwrap();
    let deleted = block_on(DeleteNames::default().send_full(&store)).unwrap();
    assert!(matches!(saved.value, Saved::Partial(_)));
    assert_eq!((saved.status.as_u16(), deleted.status.as_u16()), (207, 204));
}

#[test]
fn a_typed_reply_has_the_media_type_of_the_operation() {
    let fake = Fake::new();
    fake.on::<GetStore>().returns(&"a;b".to_owned());
    let full: Full<String> = block_on(GetStore::default().send_full(&fake.client())).unwrap();
    assert_eq!(
        (&full.headers["content-type"], &full.body[..]),
        (&"text/csv".parse().unwrap(), b"a;b".as_slice())
    );
}

#[test]
fn a_typed_reply_can_be_changed() {
    let fake = Fake::new();
    fake.on::<GetName>().replies(Reply::of::<GetName>(&name(7)).header("x-request-id", "r1"));
    let full = block_on(get_name("7").send_full(&fake.client())).unwrap();
    assert_eq!((full.request_id(), &full.value), (Some("r1"), &name(7)));
}

#[test]
fn headers_of_the_quota_are_understood_by_the_client() {
    let fake = Fake::new();
    fake.then(Reply::ok().quota(Duration::from_secs(30), Duration::from_millis(1500), 150, 7));
    let full = block_on(fake.client().request(Method::GET, "/v3/x").send()).unwrap();
    let RateLimit { window, reset, quota, left, .. } = full.rate_limit;
    let times = (window, reset);
    assert_eq!(times, (Some(Duration::from_secs(30)), Some(Duration::from_millis(1500))));
    assert_eq!((quota, left), (Some(150), Some(7)));
}

fn executed(reply: Reply) -> (Fake, Result<Answer, TransportError>) {
    let fake = Fake::new();
    fake.then(reply);
    let request: HttpRequest = bigcommerce_runtime::http::Request::new(Default::default());
    let result = block_on(fake.execute(request));
    (fake, result)
}

#[test]
fn a_spent_quota_says_for_how_long_or_not() {
    let limits =
        [Reply::rate_limited(Duration::from_secs(2)), Reply::rate_limited_without_headers()]
            .map(|reply| executed(reply).1.unwrap())
            .map(|answer| (answer.status.as_u16(), RateLimit::of(&answer.headers)));
    assert_eq!(limits.map(|(status, _)| status), [429, 429]);
    assert_eq!(
        limits.map(|(_, limit)| (limit.reset, limit.left)),
        [(Some(Duration::from_secs(2)), Some(0)), (None, None)]
    );
}

#[test]
fn connections_fail_in_two_ways() {
    let kinds =
        [Reply::broken(), Reply::refused()].map(|reply| executed(reply).1.unwrap_err().kind);
    assert_eq!(kinds, [TransportErrorKind::Broken, TransportErrorKind::Connect]);
}

#[test]
fn a_reply_that_cannot_be_made_fails_with_the_reason() {
    let replies = [
        Reply::status(1000).json(1),
        Reply::ok().header("a b", "1"),
        Reply::ok().header("a", "\n"),
    ];
    let errors = replies.map(|reply| executed(reply).1.unwrap_err());
    assert!(errors.iter().all(|error| error.kind == TransportErrorKind::Request));
    assert_eq!(errors[0].to_string(), "1000 is no status");
}

#[test]
fn bodies_have_their_media_types() {
    let replies = [Reply::ok().json(json!([1])), Reply::ok().text("t"), Reply::ok().html("<p>")];
    let bodies = replies
        .map(|reply| executed(reply).1.unwrap())
        .map(|answer| (answer.headers["content-type"].to_str().unwrap().to_owned(), answer.body));
    let expected = [
        ("application/json", "[1]"),
        ("text/plain; charset=utf-8", "t"),
        ("text/html; charset=utf-8", "<p>"),
    ];
    assert_eq!(bodies, expected.map(|(kind, body)| (kind.to_owned(), Bytes::from(body))));
}

#[test]
fn a_delay_passes_on_the_clock_alone() {
    let (fake, result) = executed(Reply::ok().delay(Duration::from_secs(90)));
    assert!(result.is_ok());
    assert_eq!(fake.clock().now(), Duration::from_secs(90));
    assert!(fake.clock().sleeps().is_empty());
}

#[test]
fn silence_and_slow_replies_lose_against_a_timeout() {
    for reply in [Reply::never(), Reply::ok().delay(Duration::from_secs(61))] {
        let fake = Fake::new();
        fake.then(reply);
        let (store, clock) = (fake.client(), fake.clock());
        let call = async {
            store.request(Method::GET, "/v3/x").send().await.unwrap();
            "answer"
        };
        let timeout = async {
            clock.sleep(Duration::from_secs(60)).await;
            "timeout"
        };
        assert_eq!(block_on(or(call, timeout)), "timeout");
        assert_eq!(clock.now(), Duration::from_secs(60));
    }
}

#[test]
fn a_refusal_is_an_error_as_from_a_store() {
    let fake = Fake::new();
    fake.on::<SetName>().replies(Reply::status(422).json(json!({"errors": {"name": "taken"}})));
    let error = block_on(set_name(json!({})).send(&fake.client())).unwrap_err();
    assert!(matches!(&error, Error::Api(_)));
    assert_eq!(error.field_errors()["name"], "taken");
}
