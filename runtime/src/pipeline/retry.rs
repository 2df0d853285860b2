//! The stage that sends again what failed and may be repeated: when, how often, how long.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, Method, StatusCode};

use super::Failure;
use crate::client::RateLimit;
use crate::transport::{Answer, TransportErrorKind};

/// When and how often a request that failed is sent again.
///
/// A 429 is waited out for every request, and one for which there was no connection is sent again. Server errors (500, 502, 503, 504 and their kin), broken connections and attempts that
/// took too long are repeated for GET, HEAD, PUT and DELETE, since they come to the same when done twice; POST and PATCH are not,
/// unless [`Retry::repeat_posts`] says so.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::{Client, Retry};
/// use std::time::Duration;
///
/// # fn main() -> Result<(), bigcommerce::BuildError> {
/// let retry = Retry::default().attempts(8).total(Duration::from_secs(600));
/// let store = Client::builder("abc123").access_token("token").retry(retry).build()?;
/// let impatient = store.with_retry(Retry::none());
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retry {
    attempts: u32,
    total: Duration,
    first: Duration,
    longest: Duration,
    posts: bool,
}

impl Default for Retry {
    /// 5 attempts in 5 minutes; waits of 0.5 s, 1 s, 2 s and so on up to 30 s, where the server names none.
    fn default() -> Self {
        Self {
            attempts: 5,
            total: Duration::from_secs(300),
            first: Duration::from_millis(500),
            longest: Duration::from_secs(30),
            posts: false,
        }
    }
}

impl Retry {
    /// One attempt.
    #[must_use]
    pub fn none() -> Self {
        Self::default().attempts(1)
    }

    /// How often a request is sent at most, the first time included; at least once.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// How long after the first attempt another one may be asked for. What it then waits for the quota and for its turn is not counted:
    /// [`total_timeout`](crate::ClientBuilder::total_timeout) bounds that.
    #[must_use]
    pub fn total(mut self, total: Duration) -> Self {
        self.total = total;
        self
    }

    /// How long the first and the longest wait are, where the server names none. A wait is twice the one before, less up to half of
    /// it by chance, so that clients that failed together do not come back together.
    #[must_use]
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first = first;
        self.longest = longest;
        self
    }

    /// Whether POST and PATCH are repeated like the rest. No endpoint knows a request that it has seen before: what was taken and
    /// not answered is done twice.
    #[must_use]
    pub fn repeat_posts(mut self, repeat: bool) -> Self {
        self.posts = repeat;
        self
    }

    fn repeats(&self, method: &Method) -> bool {
        self.posts || method.is_idempotent()
    }

    fn backoff_after(&self, attempts: u32) -> Duration {
        let doubled = 1u32.checked_shl(attempts.saturating_sub(1)).unwrap_or(u32::MAX);
        let wait = self.first.saturating_mul(doubled).min(self.longest);
        wait.mul_f64(1.0 - fastrand::f64() / 2.0)
    }
}

/// How often a request was sent, and why not again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tries {
    /// How often it was sent; none if its time was up before.
    pub attempts: u32,
    /// Why it was not sent again.
    pub stopped: Stopped,
    /// Whether the server may have done what it was asked, though it answered no success: an attempt broke off, took too long or met a
    /// fault of the server. If not, nothing has come of the call.
    pub may_be_taken: bool,
}

impl Tries {
    /// What an error says of it, in brackets; nothing of a request that was sent once and would fail again.
    pub(crate) fn suffix(&self) -> String {
        match self.stopped {
            Stopped::Final if self.attempts <= 1 => String::new(),
            _ => format!(" ({self})"),
        }
    }
}

/// Why a request was not sent again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stopped {
    /// Another attempt would come to the same.
    Final,
    /// The server may have taken it, and it is a POST or PATCH, which must not be taken twice.
    NotRepeatable,
    /// It was sent as often as [`Retry::attempts`] allows.
    Attempts,
    /// The next attempt would have been asked for later than [`Retry::total`] allows.
    Total,
    /// The time of the whole call was up, or would have been before the next attempt.
    Deadline,
}

impl fmt::Display for Tries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let times = match self.attempts {
            0 => "not sent".to_owned(),
            1 => "sent once".to_owned(),
            attempts => format!("sent {attempts} times"),
        };
        let reason = match self.stopped {
            Stopped::Final => return write!(f, "{times}"),
            Stopped::NotRepeatable => {
                "a POST or PATCH is not sent again, since the store may have taken it"
            }
            Stopped::Attempts => "more attempts are not allowed",
            Stopped::Total => "the next attempt would be later than allowed",
            Stopped::Deadline => "the time of the call was up",
        };
        write!(f, "{times}: {reason}")
    }
}

/// What comes after an attempt that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Another attempt after this time.
    Wait(Duration),
    /// None.
    Stop(Stopped),
}

/// The attempts of one call.
pub(super) struct Attempts<'a> {
    pub(super) retry: &'a Retry,
    pub(super) method: &'a Method,
    /// When the first attempt began.
    pub(super) began: Duration,
    /// When the whole call must end.
    pub(super) deadline: Option<Duration>,
    /// How many there were.
    pub(super) count: u32,
    /// Whether the server may have taken one of them.
    pub(super) may_be_taken: bool,
}

impl<'a> Attempts<'a> {
    pub(super) const fn new(
        retry: &'a Retry,
        method: &'a Method,
        began: Duration,
        deadline: Option<Duration>,
    ) -> Self {
        Self { retry, method, began, deadline, count: 0, may_be_taken: false }
    }

    pub(super) const fn tries(&self, stopped: Stopped) -> Tries {
        Tries { attempts: self.count, stopped, may_be_taken: self.may_be_taken }
    }

    pub(super) fn after(&self, failure: &Failure, now: Duration) -> Next {
        let wait = match failure {
            Failure::Late => return Next::Stop(Stopped::Deadline),
            Failure::Answer(answer) if is_refused(answer) => named_wait(&answer.headers),
            // Every answer tells when the quota's window ends: that is no word on a fault of the server.
            Failure::Answer(answer) if is_passing(answer.status) => retry_after(&answer.headers),
            Failure::Transport(error) if error.kind != TransportErrorKind::Request => None,
            _ => return Next::Stop(Stopped::Final),
        };
        let not_taken = match failure {
            Failure::Answer(answer) => is_refused(answer),
            Failure::Transport(error) => error.kind == TransportErrorKind::Connect,
            Failure::Late => false,
        };
        if !not_taken && !self.retry.repeats(self.method) {
            return Next::Stop(Stopped::NotRepeatable);
        }
        if self.count >= self.retry.attempts {
            return Next::Stop(Stopped::Attempts);
        }
        let wait = wait.filter(|wait| !wait.is_zero());
        let wait = wait.unwrap_or_else(|| self.retry.backoff_after(self.count));
        let next = now.saturating_add(wait);
        if self.deadline.is_some_and(|deadline| next >= deadline) {
            return Next::Stop(Stopped::Deadline);
        }
        if next > self.began.saturating_add(self.retry.total) {
            return Next::Stop(Stopped::Total);
        }
        Next::Wait(wait)
    }
}

/// Whether a status may pass by itself. A plan's limit (507) and what is not implemented (501) stay.
pub(crate) fn is_passing(status: StatusCode) -> bool {
    status.is_server_error() && !matches!(status.as_u16(), 501 | 505 | 507)
}

/// Whether the server wants fewer requests.
pub(super) fn is_refused(answer: &Answer) -> bool {
    answer.status == StatusCode::TOO_MANY_REQUESTS
}

/// How long the server wants to be left alone.
pub(super) fn named_wait(headers: &HeaderMap) -> Option<Duration> {
    let reset = RateLimit::of(headers).reset.filter(|reset| !reset.is_zero());
    reset.or_else(|| retry_after(headers))
}

fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = |name| headers.get(name)?.to_str().ok().map(str::trim);
    text("x-retry-after").and_then(seconds).or_else(|| {
        let after = text("retry-after")?;
        seconds(after).or_else(|| until(after, text("date")))
    })
}

/// Seconds as the server writes them, with or without a fraction.
fn seconds(text: &str) -> Option<Duration> {
    Duration::try_from_secs_f64(text.parse().ok()?).ok()
}

/// From the server's own clock to the date it names: ours may differ.
fn until(date: &str, now: Option<&str>) -> Option<Duration> {
    let date = httpdate::parse_http_date(date).ok()?;
    let now = httpdate::parse_http_date(now?).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests;
