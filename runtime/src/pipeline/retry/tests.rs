//! Which failures are repeated, after how long, and when it ends.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

use super::{Attempts, Next, Retry, Stopped, named_wait};
use crate::pipeline::Failure;
use crate::transport::{Answer, TransportError, TransportErrorKind};

const fn secs(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
    let header = |(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value));
    pairs.iter().copied().map(header).collect()
}

fn answer(status: u16, pairs: &[(&'static str, &'static str)]) -> Failure {
    let status = StatusCode::from_u16(status).unwrap();
    Failure::Answer(Answer { status, headers: headers(pairs), body: Bytes::new() })
}

fn broken(kind: TransportErrorKind) -> Failure {
    Failure::Transport(TransportError::new(kind, "x"))
}

/// What comes after so many attempts, the first of which began at 100 s and the last of which ended at 110 s.
fn after(retry: Retry, method: &Method, count: u32, failure: &Failure) -> Next {
    let attempts = Attempts { count, ..Attempts::new(&retry, method, secs(100), None) };
    attempts.after(failure, secs(110))
}

fn first(method: &Method, failure: &Failure) -> Next {
    after(Retry::default(), method, 1, failure)
}

#[test]
fn a_429_is_repeated_after_the_reset_whatever_the_method() {
    let refused = answer(429, &[("x-rate-limit-time-reset-ms", "1500"), ("retry-after", "9")]);
    let next = [Method::GET, Method::POST, Method::PATCH].map(|method| first(&method, &refused));
    assert_eq!(next, [Next::Wait(Duration::from_millis(1500)); 3]);
}

/// The wait that a 429 with these headers names.
fn named(pairs: &[(&'static str, &'static str)]) -> Option<Duration> {
    match answer(429, pairs) {
        Failure::Answer(answer) => named_wait(&answer.headers),
        Failure::Transport(_) | Failure::Late => None,
    }
}

#[test]
fn waits_are_read_in_every_form() {
    let date = [
        ("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("date", "Sun, 06 Nov 1994 08:49:30 GMT"),
    ];
    let waits = [
        named(&[("x-request-window-resets-after", "0.397 s")]),
        named(&[("x-retry-after", "2"), ("retry-after", "9")]),
        named(&[("retry-after", "3")]),
        named(&date),
        named(&[("retry-after", "soon")]),
        named(&[("x-rate-limit-time-reset-ms", "-1"), ("retry-after", "-1")]),
        named(&[("x-rate-limit-time-reset-ms", "0"), ("retry-after", "30")]),
    ];
    let expected = [Some(Duration::from_millis(397)), Some(secs(2)), Some(secs(3)), Some(secs(7))];
    assert_eq!(waits[..4], expected);
    assert_eq!(waits[4..], [None, None, Some(secs(30))]);
}

#[test]
fn a_fault_does_not_wait_for_the_end_of_the_window() {
    let quota = ("x-rate-limit-time-reset-ms", "28000");
    let Next::Wait(wait) = first(&Method::GET, &answer(503, &[quota])) else {
        unreachable!("a 503 is repeated")
    };
    assert!(wait <= secs(1), "{wait:?}");
    let named = first(&Method::GET, &answer(503, &[quota, ("retry-after", "7")]));
    assert_eq!(named, Next::Wait(secs(7)));
}

#[test]
fn a_wait_of_nothing_is_no_word() {
    for header in ["x-rate-limit-time-reset-ms", "retry-after"] {
        let next = first(&Method::GET, &answer(429, &[(header, "0")]));
        assert!(matches!(next, Next::Wait(wait) if wait >= Duration::from_millis(250)), "{next:?}");
    }
}

#[test]
fn without_a_word_of_the_server_waits_double_and_are_cut_by_chance() {
    let retry = Retry::default().backoff(secs(4), secs(10)).attempts(9);
    for (count, longest) in [(1, 4), (2, 8), (3, 10), (8, 10)] {
        let Next::Wait(wait) = after(retry, &Method::POST, count, &answer(429, &[])) else {
            unreachable!("a 429 is repeated")
        };
        assert!(wait > secs(longest) / 2 - secs(0) && wait <= secs(longest), "{count}: {wait:?}");
    }
}

#[test]
fn faults_that_pass_are_repeated_for_what_may_be_done_twice() {
    let faults = [
        answer(500, &[]),
        answer(503, &[]),
        broken(TransportErrorKind::Broken),
        broken(TransportErrorKind::Timeout),
    ];
    for fault in &faults {
        for method in [Method::GET, Method::PUT, Method::DELETE, Method::HEAD] {
            assert!(matches!(first(&method, fault), Next::Wait(_)), "{method}");
        }
        for method in [Method::POST, Method::PATCH] {
            assert_eq!(first(&method, fault), Next::Stop(Stopped::NotRepeatable), "{method}");
        }
    }
}

#[test]
fn what_was_never_sent_is_sent_again_whatever_the_method() {
    for method in [Method::GET, Method::POST, Method::PATCH] {
        let next = first(&method, &broken(TransportErrorKind::Connect));
        assert!(matches!(next, Next::Wait(_)), "{method}");
    }
}

#[test]
fn a_post_is_repeated_when_the_caller_says_so() {
    let retry = Retry::default().repeat_posts(true);
    assert!(matches!(after(retry, &Method::POST, 1, &answer(502, &[])), Next::Wait(_)));
}

#[test]
fn what_comes_to_the_same_is_not_repeated() {
    for status in [301, 400, 401, 403, 404, 409, 413, 422, 501, 507] {
        assert_eq!(first(&Method::GET, &answer(status, &[])), Next::Stop(Stopped::Final));
    }
    assert_eq!(
        first(&Method::GET, &broken(TransportErrorKind::Request)),
        Next::Stop(Stopped::Final)
    );
}

#[test]
fn attempts_are_counted() {
    let retry = Retry::default().attempts(3);
    let fault = answer(503, &[]);
    assert!(matches!(after(retry, &Method::GET, 2, &fault), Next::Wait(_)));
    assert_eq!(after(retry, &Method::GET, 3, &fault), Next::Stop(Stopped::Attempts));
}

#[test]
fn no_attempt_begins_after_the_total_time() {
    let refused = answer(429, &[("retry-after", "51")]);
    let next =
        [60, 61].map(|total| after(Retry::default().total(secs(total)), &Method::GET, 1, &refused));
    assert_eq!(next, [Next::Stop(Stopped::Total), Next::Wait(secs(51))]);
}

#[test]
fn no_attempt_begins_after_the_deadline() {
    let retry = Retry::default();
    let deadline = Some(secs(115));
    let attempts =
        Attempts { count: 1, ..Attempts::new(&retry, &Method::GET, secs(100), deadline) };
    let refused = answer(429, &[("retry-after", "5")]);
    assert_eq!(attempts.after(&refused, secs(110)), Next::Stop(Stopped::Deadline));
}
