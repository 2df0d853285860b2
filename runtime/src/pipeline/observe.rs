//! The stage that is seen from outside: what observers are told before and after each attempt.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, Uri};

use crate::client::RateLimit;
use crate::transport::{Answer, Target, TransportError};

/// One sending of a request.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// Whose call it is: operation, method and path template.
    pub target: &'a Target,
    /// The URL. Its query may hold what the log should not.
    pub uri: &'a Uri,
    /// The number of the attempt, from 1.
    pub number: u32,
    /// How long the request waited for the quota and for its turn.
    pub waited: Duration,
    /// Requests that the store allows for now, as far as is known.
    pub left: Option<u64>,
}

/// What an attempt came to.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct AttemptEnd<'a> {
    /// The answer with any status, or the error of the transport.
    pub result: &'a Result<Answer, TransportError>,
    /// The time from sending to the last byte of the answer.
    pub took: Duration,
    /// What the answer says of the quota.
    pub rate_limit: RateLimit,
}

/// Sees each attempt of a client, before it is sent and when it has ended. A call that is dropped in between has no end.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::{Attempt, AttemptEnd, Client, HeaderMap, Observer};
/// use std::sync::Arc;
/// use std::sync::atomic::{AtomicU64, Ordering};
///
/// #[derive(Default)]
/// struct Failures(AtomicU64);
///
/// impl Observer for Failures {
///     fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
///         headers.insert("x-attempt", attempt.number.into());
///     }
///     fn after(&self, _: &Attempt<'_>, end: &AttemptEnd<'_>) {
///         if !matches!(end.result, Ok(answer) if answer.status.is_success()) {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
///
/// # fn main() -> Result<(), bigcommerce::BuildError> {
/// let failures = Arc::new(Failures::default());
/// let store = Client::builder("abc123").access_token("token").observer(failures.clone()).build()?;
/// // … calls …
/// println!("{} attempts failed", failures.0.load(Ordering::Relaxed));
/// # Ok(()) }
/// ```
pub trait Observer: Send + Sync {
    /// An attempt is about to be sent; headers can be added, such as those of a distributed trace. The client's tokens are not among
    /// them yet.
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        let _ = (attempt, headers);
    }

    /// An attempt has ended.
    fn after(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>) {
        let _ = (attempt, end);
    }
}

impl<O: Observer + ?Sized> Observer for Arc<O> {
    fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        (**self).before(attempt, headers);
    }

    fn after(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>) {
        (**self).after(attempt, end);
    }
}

/// The observers of a client, in the order in which they were given.
#[derive(Clone, Default)]
pub(crate) struct Observers(Vec<Arc<dyn Observer>>);

impl Observers {
    pub(crate) fn add(&mut self, observer: impl Observer + 'static) {
        self.0.push(Arc::new(observer));
    }

    pub(super) fn before(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        if self.0.is_empty() {
            return;
        }
        let is_secret = |(_, value): &(&_, &HeaderValue)| value.is_sensitive();
        let secrets: Vec<_> = headers.iter().filter(is_secret).map(owned).collect();
        secrets.iter().for_each(|(name, _)| drop(headers.remove(name)));
        self.0.iter().for_each(|observer| observer.before(attempt, headers));
        for (name, value) in secrets {
            headers.insert(name, value);
        }
    }

    pub(super) fn after(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>) {
        self.0.iter().for_each(|observer| observer.after(attempt, end));
    }
}

fn owned((name, value): (&HeaderName, &HeaderValue)) -> (HeaderName, HeaderValue) {
    (name.clone(), value.clone())
}

impl fmt::Debug for Observers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} observers", self.0.len())
    }
}
