//! A decoded value with the answer that it came in.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::transport::{Answer, request_id};

/// A decoded value with the answer that it came in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Full<T> {
    /// The decoded value.
    pub value: T,
    /// The status of the answer.
    pub status: StatusCode,
    /// The headers of the answer.
    pub headers: HeaderMap,
    /// What the headers say of the quota.
    pub rate_limit: RateLimit,
    /// The body as it came.
    pub body: Bytes,
}

impl<T> Full<T> {
    pub(super) fn new(value: T, answer: Answer) -> Self {
        let rate_limit = RateLimit::of(&answer.headers);
        Self {
            value,
            status: answer.status,
            headers: answer.headers,
            rate_limit,
            body: answer.body,
        }
    }

    /// The id under which the server knows the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }
}

impl<T: fmt::Debug> fmt::Debug for Full<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Full")
            .field("value", &self.value)
            .field("status", &self.status)
            .field("rate_limit", &self.rate_limit)
            .field("body", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// The quota of requests as an answer's headers tell it; it belongs to the store and is shared by all apps on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How long a window is.
    pub window: Option<Duration>,
    /// How long the present window goes on.
    pub reset: Option<Duration>,
    /// How many requests a window has.
    pub quota: Option<u64>,
    /// How many requests the present window has left.
    pub left: Option<u64>,
}

impl RateLimit {
    /// What the headers of an answer say: those of the management APIs, or B2B Edition's, whose values carry units.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Self {
        let text = |name| headers.get(name)?.to_str().ok().map(str::trim);
        let number = |name| text(name)?.parse().ok();
        let allocated = || text("x-requests-allocated")?.split_once('/');
        Self {
            window: number("x-rate-limit-time-window-ms")
                .map(Duration::from_millis)
                .or_else(|| seconds(allocated()?.1)),
            reset: number("x-rate-limit-time-reset-ms")
                .map(Duration::from_millis)
                .or_else(|| seconds(text("x-request-window-resets-after")?)),
            quota: number("x-rate-limit-requests-quota").or_else(|| times(allocated()?.0)),
            left: text("x-rate-limit-requests-left")
                .and_then(|left| left.parse().ok().or_else(|| overdrawn(left)))
                .or_else(|| number("x-bc-apilimit-remaining"))
                .or_else(|| times(text("x-requests-remaining")?)),
        }
    }
}

/// A quota that others have overdrawn, `-3`, has none left.
fn overdrawn(text: &str) -> Option<u64> {
    text.strip_prefix('-')?.parse::<u64>().is_ok().then_some(0)
}

/// `150 times`.
fn times(text: &str) -> Option<u64> {
    text.split_whitespace().next()?.parse().ok()
}

/// `60 s`, `0.397 s` or `397 ms`.
fn seconds(text: &str) -> Option<Duration> {
    let text = text.trim();
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let number: f64 = number.parse().ok()?;
    let seconds = match unit.trim() {
        "ms" => number / 1000.0,
        "" | "s" => number,
        _ => return None,
    };
    Duration::try_from_secs_f64(seconds).ok()
}
