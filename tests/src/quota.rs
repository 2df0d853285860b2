//! Quotas in fixed windows, one per family and store, and the headers that tell of them.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::reply::Reply;
use crate::route::Family;

/// So many requests in each window of time, whoever sends them.
///
/// ```
/// use bigcommerce_tests::{Quota, Refusal};
/// use std::time::Duration;
///
/// let pro = Quota::new(450, Duration::from_secs(30));
/// let terse = Quota { refusal: Refusal::Silent, on_grid: true, ..pro };
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Quota {
    /// Requests in a window.
    pub requests: u32,
    /// How long a window lasts; windows follow each other without a gap.
    pub window: Duration,
    /// Whether windows are counted from the start of the server; else from the store's first request.
    pub on_grid: bool,
    /// What a 429 tells. B2B Edition and Payments have their own ways with [`Refusal::Headers`].
    pub refusal: Refusal,
}

/// What a 429 tells about when to come back. Answers within the quota have the headers of their family in any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Refusal {
    /// The same headers as every answer, with nothing left.
    #[default]
    Headers,
    /// Nothing.
    Silent,
    /// `X-Retry-After`, in seconds, rounded up, and nothing else.
    XRetryAfter,
    /// `Retry-After`, in seconds, rounded up, and nothing else.
    RetryAfter,
}

impl Quota {
    /// Windows begin with the first request of a store, and refusals have the headers.
    pub fn new(requests: u32, window: Duration) -> Self {
        Self { requests, window, on_grid: false, refusal: Refusal::Headers }
    }
}

/// What is left after a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Spent {
    quota: u32,
    left: u32,
    window: Duration,
    reset: Duration,
    pub(crate) allowed: bool,
}

#[derive(Debug)]
pub(crate) struct Quotas {
    pub(crate) rest: Quota,
    pub(crate) payments: Quota,
    pub(crate) b2b: Quota,
    begun: Instant,
    windows: Mutex<HashMap<(Family, String), Window>>,
}

#[derive(Debug)]
struct Window {
    begin: Instant,
    spent: u32,
}

impl Quotas {
    pub(crate) fn new(rest: Quota, payments: Quota, b2b: Quota) -> Self {
        Self { rest, payments, b2b, begun: Instant::now(), windows: Mutex::default() }
    }

    pub(crate) fn quota(&self, family: Family) -> Option<&Quota> {
        match family {
            Family::Rest => Some(&self.rest),
            Family::Payments => Some(&self.payments),
            Family::B2b => Some(&self.b2b),
            Family::Other => None,
        }
    }

    /// Takes `requests` from what the store has left in its window, or all of it when that is less. None where there is
    /// no quota.
    pub(crate) fn spend(&self, family: Family, store: &str, requests: u32) -> Option<Spent> {
        let quota = self.quota(family)?;
        let mut windows = self.windows.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let window = windows.entry((family, store.to_owned())).or_insert_with(|| Window {
            begin: if quota.on_grid { self.begun } else { now },
            spent: 0,
        });
        Some(window.spend(quota, requests, now))
    }
}

impl Window {
    fn spend(&mut self, quota: &Quota, requests: u32, now: Instant) -> Spent {
        let length = quota.window.max(Duration::from_nanos(1));
        let age = now.saturating_duration_since(self.begin);
        let into = Duration::from_nanos((age.as_nanos() % length.as_nanos()) as u64);
        if age >= length {
            *self = Window { begin: now - into, spent: 0 };
        }
        let left = quota.requests.saturating_sub(self.spent);
        self.spent += requests.min(left);
        Spent {
            quota: quota.requests,
            left: left.saturating_sub(requests),
            window: quota.window,
            reset: length - into,
            allowed: requests <= left,
        }
    }
}

impl Spent {
    /// Adds the headers of the family; those that the reply has already stay.
    pub(crate) fn told_by(self, family: Family, mut reply: Reply) -> Reply {
        let headers = match family {
            Family::Rest => vec![
                ("x-rate-limit-time-window-ms", self.window.as_millis().to_string()),
                ("x-rate-limit-time-reset-ms", milliseconds(self.reset).to_string()),
                ("x-rate-limit-requests-quota", self.quota.to_string()),
                ("x-rate-limit-requests-left", self.left.to_string()),
            ],
            Family::B2b => vec![
                (
                    "x-requests-allocated",
                    format!("{} times/{} s", self.quota, self.window.as_secs_f64()),
                ),
                ("x-requests-remaining", format!("{} times", self.left)),
                (
                    "x-request-window-resets-after",
                    format!("{:.3} s", milliseconds(self.reset) as f64 / 1000.0),
                ),
            ],
            Family::Payments | Family::Other => Vec::new(),
        };
        for (name, value) in headers {
            if !reply.headers.contains_key(name) {
                reply = reply.header(name, value);
            }
        }
        reply
    }

    /// The 429 that stands for an answer beyond the quota.
    pub(crate) fn refusal(self, family: Family, told: Refusal) -> Reply {
        let reply = Reply::gateway(family, 429, "Too Many Requests");
        let seconds = milliseconds(self.reset).div_ceil(1000);
        match told {
            Refusal::Headers => reply,
            Refusal::Silent => reply.without_quota(),
            Refusal::XRetryAfter => reply.without_quota().header("x-retry-after", seconds),
            Refusal::RetryAfter => reply.without_quota().header("retry-after", seconds),
        }
    }
}

/// Rounded up: who waits so long is in the next window.
fn milliseconds(time: Duration) -> u64 {
    time.as_nanos().div_ceil(1_000_000) as u64
}
