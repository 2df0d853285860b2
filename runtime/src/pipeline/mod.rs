//! The stages that a call passes, from an operation to its answer. None is generic; only the last decode is.
//!
//! | stage | what it does | set by |
//! |---|---|---|
//! | request | the operation writes method, path, query and body; what cannot be sent is a `BuildError` | the operation's setters |
//! | authentication | base URL, token and headers of the API's family | [`ClientBuilder`](crate::ClientBuilder) |
//! | concurrency | waits where an endpoint takes so many requests at a time (customers 3, price records 2 or 10) | facts of the specs |
//! | pacing | waits for the store's quota | [`quota_share`](crate::ClientBuilder::quota_share) |
//! | observers | see the attempt, may add headers; `tracing` with that feature | [`Observer`] |
//! | transport | one HTTP exchange, within the time of an attempt | [`timeout`](crate::ClientBuilder::timeout), [`transport`](crate::ClientBuilder::transport) |
//! | retry | sends again what may be sent again | [`Retry`], [`total_timeout`](crate::ClientBuilder::total_timeout) |
//! | decode | the answer becomes the operation's type, or an [`Error`] that says what went wrong | the operation |
//!
//! The stages from concurrency to transport are passed by each attempt.
//!
//! # Pacing
//! A store's quota belongs to all apps on it, so what each answer says is the truth (`X-Rate-Limit-*`; B2B Edition's headers, whose
//! values carry units), and one's own count is not. While nothing is known, one request goes ahead and the others wait for
//! its answer, at most a second; it is the same at the begin of each window. While a window has requests left, they go at once, less those on their way.
//! When others are seen to spend from the same window, some are left for them, so that the end of a window is not a 429. Then
//! all wait, in the order in which they came, for the next window. A server that tells no quota has none, except that for
//! Payments (50 per 4 s) and B2B Edition (150 per minute) the documented one is kept.
//!
//! All clones of a client, and those of `with_retry` and its kin, share what is known. Clients that are built apart do not: they learn of
//! each other from the answers, as they do of other apps.
//!
//! # Retry
//! A 429 says how long to wait: `X-Rate-Limit-Time-Reset-Ms` (or B2B Edition's header), `X-Retry-After` or `Retry-After`; a server error
//! may say it in the last two. Without such a word, waits grow from 0.5 s by doubling, cut by chance. POST and PATCH are
//! sent again after a 429, or when there was no connection, unless [`Retry::repeat_posts`] says more. An error tells in [`Tries`] how often the request was
//! sent and why not again.
//!
//! B2B Edition answers some refusals with status 200 and the status in the body: that one counts, for this and for the error.
//!
//! # Logs
//! With the feature `tracing` each call is a span `call` with `operation`, `http.request.method` and `url.template`. In it stand, with
//! target `bigcommerce`: `request sent` and `answer received` or `no answer` at DEBUG (attempt, status, time taken, requests left),
//! `waiting for the quota` at INFO from 1 s and at WARN from 60 s, `waiting to send again` at WARN. `RUST_LOG=bigcommerce=debug` shows
//! them without those of the HTTP library. Tokens and arguments are never logged, bodies only where
//! [`trace_bodies`](crate::ClientBuilder::trace_bodies) asks for them.
//!
//! # Time
//! An attempt has 60 s, a call as long as it takes: waiting for the quota is no fault.
//! [`total_timeout`](crate::ClientBuilder::total_timeout) bounds it. A call that is dropped is gone: its place in the line and in the
//! endpoint's limit are free, and its request counts as spent. A call in the line that nobody polls holds up no other. It
//! keeps its place in its endpoint's limit, though, and one that was sent keeps that and its part of Payments' 50, until it is polled
//! to its end or dropped.
//!
//! Time comes from a [`Clock`] and bytes go through a [`Transport`]: nothing else here knows
//! of an operating system or an async runtime.

mod concurrency;
mod inner;
mod observe;
pub(crate) mod pacing;
mod retry;
pub(crate) mod trace;

use std::collections::HashMap;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use futures_lite::future;

pub(crate) use observe::Observers;
pub use observe::{Attempt, AttemptEnd, Observer};
pub(crate) use retry::is_passing;
pub use retry::{Retry, Stopped, Tries};

use crate::client::RateLimit;
use crate::clock::Clock;
use crate::error::{ApiError, Error, Secrets};
use crate::operation::Family;
use crate::transport::{
    Answer, HttpRequest, Target, Timeout, Transport, TransportError, TransportErrorKind,
};
use concurrency::{Limits, Slot};
use pacing::{Allowance, Pacer, Ticket};
use retry::{Attempts, Next};

/// The stages of a client and what its clones share of them.
pub(crate) struct Pipeline {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) observers: Observers,
    /// Whether `tracing` is given bodies.
    pub(crate) trace_bodies: bool,
    limits: Limits,
    pacers: HashMap<QuotaOf, Arc<Pacer>>,
}

/// How patient a client is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Patience {
    /// For one attempt.
    pub(crate) attempt: Option<Duration>,
    /// For the whole call, with all its attempts and waits.
    pub(crate) call: Option<Duration>,
    pub(crate) retry: Retry,
}

/// A request that is ready to be sent.
#[derive(Clone)]
pub(crate) struct Ready {
    pub(crate) request: HttpRequest,
    pub(crate) target: Target,
    pub(crate) family: Family,
    /// How many requests of the operation a store takes at the same time.
    pub(crate) concurrency: Option<u32>,
    /// What no error and no log may show.
    pub(crate) secrets: Secrets,
}

/// Why an attempt gave no success.
pub(crate) enum Failure {
    /// The server answered with another status.
    Answer(Answer),
    Transport(TransportError),
    /// The time of the call was up.
    Late,
}

impl Failure {
    /// Whether the server may have done what it was asked.
    fn may_be_taken(&self) -> bool {
        match self {
            Self::Answer(answer) => is_passing(answer.status),
            Self::Transport(error) => {
                matches!(error.kind, TransportErrorKind::Broken | TransportErrorKind::Timeout)
            }
            Self::Late => false,
        }
    }
}

/// What shares one quota.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum QuotaOf {
    Management,
    Storefront,
    Payments,
    B2b,
}

impl QuotaOf {
    const ALL: [Self; 4] = [Self::Management, Self::Storefront, Self::Payments, Self::B2b];

    /// Apps that BigCommerce calls have no quota of BigCommerce's.
    const fn of(family: Family) -> Option<Self> {
        match family {
            Family::V3 | Family::V2 => Some(Self::Management),
            Family::Storefront | Family::Store => Some(Self::Storefront),
            Family::Payments => Some(Self::Payments),
            Family::B2b | Family::B2bStorefront => Some(Self::B2b),
            Family::Provider => None,
        }
    }

    /// What the public documentation says, for servers that do not say it themselves.
    const fn documented(self) -> Option<Allowance> {
        match self {
            Self::Payments => {
                Some(Allowance { requests: 50, time: Duration::from_secs(4), is_told: false })
            }
            Self::B2b => {
                Some(Allowance { requests: 150, time: Duration::from_secs(60), is_told: true })
            }
            Self::Management | Self::Storefront => None,
        }
    }
}

impl Pipeline {
    pub(crate) fn new(
        transport: Arc<dyn Transport>,
        clock: Arc<dyn Clock>,
        observers: Observers,
        (share, trace_bodies): (f64, bool),
    ) -> Self {
        let pacer = |quota: QuotaOf| Pacer::new(quota.documented(), share, clock.clone());
        let pacers = QuotaOf::ALL.map(|quota| (quota, pacer(quota))).into();
        let limits = Limits::default();
        Self { transport, clock, observers, trace_bodies, limits, pacers }
    }

    /// Sends a request until it succeeds or there is no hope left.
    pub(crate) async fn exchange(
        &self,
        ready: &Ready,
        patience: &Patience,
    ) -> Result<Answer, Error> {
        let began = self.clock.now();
        let deadline = patience.call.map(|time| began.saturating_add(time));
        let method = &ready.target.method;
        let mut attempts = Attempts::new(&patience.retry, method, began, deadline);
        let mut last = None;
        loop {
            let failure = match self.attempt(ready, patience.attempt, &mut attempts).await {
                Ok(answer) => return Ok(answer),
                Err(failure) => failure,
            };
            attempts.may_be_taken |= failure.may_be_taken();
            match attempts.after(&failure, self.clock.now()) {
                Next::Wait(wait) => {
                    trace::waiting(&failure, attempts.count, wait);
                    self.clock.sleep(wait).await;
                    last = Some(failure);
                }
                Next::Stop(stopped) => {
                    let tries = attempts.tries(stopped);
                    trace::gave_up(&failure, tries);
                    // That the time was up says less than what the attempt before it came to.
                    let told = match failure {
                        Failure::Late => last.unwrap_or(failure),
                        _ => failure,
                    };
                    return Err(self.error(ready, told, tries));
                }
            }
        }
    }

    async fn attempt(
        &self,
        ready: &Ready,
        limit: Option<Duration>,
        attempts: &mut Attempts<'_>,
    ) -> Result<Answer, Failure> {
        let asked = self.clock.now();
        let admitted = self.within(attempts.deadline, asked, self.admit(ready)).await;
        let (_slot, ticket) = admitted.ok_or(Failure::Late)?;
        let now = self.clock.now();
        if attempts.deadline.is_some_and(|deadline| deadline <= now) {
            // Sent with no time left, it might be taken though nobody waits for its answer.
            return Err(Failure::Late);
        }
        if attempts.count == 0 {
            attempts.began = now;
        }
        attempts.count += 1;
        let left = attempts.deadline.map(|deadline| deadline.saturating_sub(now));
        let time = limit.into_iter().chain(left).min();
        let attempt = Attempt {
            target: &ready.target,
            uri: ready.request.uri(),
            number: attempts.count,
            waited: now.saturating_sub(asked),
            left: self.pacer(ready.family).and_then(|pacer| pacer.left()),
        };
        let (result, told) = self.transmit(ready, &attempt, time).await;
        tell(ticket, &result, &told);
        match result {
            Ok(answer) if answer.status.is_success() => match inner::refusal(ready.family, &answer)
            {
                Some(status) => Err(Failure::Answer(Answer { status, ..answer })),
                None => Ok(answer),
            },
            Ok(answer) => Err(Failure::Answer(answer)),
            Err(error) => Err(Failure::Transport(error)),
        }
    }

    /// Waits for the operation's limit, then for the quota: a place in the quota is not kept idle.
    async fn admit(&self, ready: &Ready) -> (Option<Slot>, Option<Ticket>) {
        let slot = self.limits.enter(&ready.target, ready.concurrency).await;
        let ticket = match self.pacer(ready.family) {
            Some(pacer) => Some(pacer.admit().await),
            None => None,
        };
        (slot, ticket)
    }

    fn pacer(&self, family: Family) -> Option<&Arc<Pacer>> {
        self.pacers.get(&QuotaOf::of(family)?)
    }

    async fn transmit(
        &self,
        ready: &Ready,
        attempt: &Attempt<'_>,
        time: Option<Duration>,
    ) -> (Result<Answer, TransportError>, RateLimit) {
        let mut request = ready.request.clone();
        request.extensions_mut().insert(ready.target.clone());
        if let Some(time) = time {
            request.extensions_mut().insert(Timeout(time));
        }
        self.observers.before(attempt, request.headers_mut());
        trace::sent(attempt);
        let began = self.clock.now();
        let exchange = self.transport.execute(request);
        let result = match time {
            Some(time) if !self.transport.keeps_timeouts() => {
                let ended = self.within(Some(began.saturating_add(time)), began, exchange).await;
                ended.unwrap_or_else(|| Err(TransportError::too_late(time)))
            }
            _ => exchange.await,
        };
        let result = result.map_err(|error| match time {
            Some(time) if error.kind == TransportErrorKind::Timeout => {
                TransportError::too_late(time)
            }
            _ => without_secrets(error, &ready.secrets),
        });
        let took = self.clock.now().saturating_sub(began);
        let told = result.as_ref().map(|answer| RateLimit::of(&answer.headers)).unwrap_or_default();
        let end = AttemptEnd { result: &result, took, rate_limit: told };
        trace::ended(attempt, &end);
        if self.trace_bodies {
            trace::bodies(&ready.request, &end, &ready.secrets);
        }
        self.observers.after(attempt, &end);
        (result, told)
    }

    /// The future's output, or nothing when the time is up first.
    async fn within<T>(
        &self,
        deadline: Option<Duration>,
        now: Duration,
        future: impl Future<Output = T>,
    ) -> Option<T> {
        let Some(deadline) = deadline else { return Some(future.await) };
        let late = async {
            self.clock.sleep(deadline.saturating_sub(now)).await;
            None
        };
        future::or(async { Some(future.await) }, late).await
    }

    fn error(&self, ready: &Ready, failure: Failure, tries: Tries) -> Error {
        let target = Box::new(ready.target.clone());
        match failure {
            Failure::Answer(mut answer) => {
                ready.secrets.redact_answer(&mut answer);
                ApiError::new(*target, answer, tries).into()
            }
            Failure::Transport(cause) if cause.kind == TransportErrorKind::Timeout => {
                Error::Timeout { target, tries, cause }
            }
            Failure::Transport(cause) => Error::Transport { target, tries, cause },
            Failure::Late => {
                let cause =
                    TransportError::new(TransportErrorKind::Timeout, "it waited for its turn");
                Error::Timeout { target, tries, cause }
            }
        }
    }
}

/// A transport that prints its request would print the token.
fn without_secrets(error: TransportError, secrets: &Secrets) -> TransportError {
    if error.texts().iter().any(|text| secrets.occur_in(text)) {
        let mut text = error.to_string();
        secrets.redact(&mut text);
        TransportError::new(error.kind, text)
    } else {
        error
    }
}

/// Tells the quota what came.
fn tell(ticket: Option<Ticket>, result: &Result<Answer, TransportError>, told: &RateLimit) {
    // Without an answer the ticket is dropped, which counts as spent.
    let (Some(ticket), Ok(answer)) = (ticket, result) else { return };
    // With some left it was the endpoint's own limit: others may go on.
    let is_spent = retry::is_refused(answer) && told.left.unwrap_or(0) == 0;
    match is_spent.then(|| retry::named_wait(&answer.headers)).flatten() {
        Some(wait) => ticket.refused(told, wait),
        // A gateway that answers in the store's place does not say that there is no quota.
        None if told.left.is_none()
            && (retry::is_refused(answer) || answer.status.is_server_error()) =>
        {
            drop(ticket);
        }
        None => ticket.answered(told),
    }
}
