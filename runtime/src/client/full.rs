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
    /// What the headers of an answer say.
    #[must_use]
    pub fn of(headers: &HeaderMap) -> Self {
        let number = |name| headers.get(name)?.to_str().ok()?.trim().parse().ok();
        Self {
            window: number("x-rate-limit-time-window-ms").map(Duration::from_millis),
            reset: number("x-rate-limit-time-reset-ms").map(Duration::from_millis),
            quota: number("x-rate-limit-requests-quota"),
            left: number("x-rate-limit-requests-left")
                .or_else(|| number("x-bc-apilimit-remaining")),
        }
    }
}
