//! Spans and events of `tracing`: one span for a call, an event for each attempt and each wait.
//!
//! The names are those of OpenTelemetry where it has one. Tokens, arguments and bodies are in none of them; bodies only on request,
//! at level TRACE. Without the feature `tracing` all of this is nothing.

use std::time::Duration;

use super::Failure;
use super::observe::{Attempt, AttemptEnd};
use super::retry::Tries;
use crate::error::Secrets;
use crate::transport::HttpRequest;

#[cfg(feature = "tracing")]
mod on {
    use super::*;
    use crate::pipeline::Stopped;
    use crate::transport::{Body, Target};

    /// Milliseconds: longer than a window of the management APIs.
    const LONG: u64 = 60_000;
    /// Milliseconds that a person would notice.
    const SHORT: u64 = 1_000;

    /// The span of a call.
    pub(crate) fn span(target: &Target) -> tracing::Span {
        tracing::info_span!(
            target: "bigcommerce",
            "call",
            operation = &*target.operation,
            http.request.method = target.method.as_str(),
            url.template = &*target.path,
        )
    }

    pub(crate) fn sent(attempt: &Attempt<'_>) {
        tracing::debug!(
            target: "bigcommerce",
            attempt = attempt.number,
            waited_ms = millis(attempt.waited),
            quota_left = attempt.left,
            "request sent"
        );
    }

    pub(crate) fn ended(attempt: &Attempt<'_>, end: &AttemptEnd<'_>) {
        let (number, took_ms) = (attempt.number, millis(end.took));
        match end.result {
            Ok(answer) => tracing::debug!(
                target: "bigcommerce",
                attempt = number,
                took_ms,
                http.response.status_code = answer.status.as_u16(),
                http.response.body.size = answer.body.len(),
                quota_left = end.rate_limit.left,
                "answer received"
            ),
            Err(error) => tracing::debug!(
                target: "bigcommerce",
                attempt = number,
                took_ms,
                error.r#type = ?error.kind,
                "no answer"
            ),
        }
    }

    /// A request waits for the quota; a long wait is worth a warning.
    pub(crate) fn queued(wait: Duration) {
        let wait_ms = millis(wait);
        match wait_ms {
            LONG.. => tracing::warn!(target: "bigcommerce", wait_ms, "waiting long for the quota"),
            SHORT.. => tracing::info!(target: "bigcommerce", wait_ms, "waiting for the quota"),
            _ => tracing::debug!(target: "bigcommerce", wait_ms, "waiting for the quota"),
        }
    }

    pub(crate) fn waiting(failure: &Failure, attempts: u32, wait: Duration) {
        let status = status(failure);
        tracing::warn!(
            target: "bigcommerce",
            attempt = attempts,
            wait_ms = millis(wait),
            http.response.status_code = status,
            "waiting to send again"
        );
    }

    /// A call ends without success; what comes to the same again is the caller's to judge.
    pub(crate) fn gave_up(failure: &Failure, tries: Tries) {
        let status = status(failure);
        let Tries { attempts, stopped, .. } = tries;
        if stopped == Stopped::Final {
            tracing::debug!(target: "bigcommerce", attempts, http.response.status_code = status, "call failed");
        } else {
            tracing::warn!(target: "bigcommerce", attempts, ?stopped, http.response.status_code = status, "call failed");
        }
    }

    fn status(failure: &Failure) -> Option<u16> {
        match failure {
            Failure::Answer(answer) => Some(answer.status.as_u16()),
            Failure::Transport(_) | Failure::Late => None,
        }
    }

    pub(crate) fn bodies(request: &HttpRequest, end: &AttemptEnd<'_>, secrets: &Secrets) {
        let sent = match request.body() {
            Body::Bytes { bytes, .. } => secrets.masked(bytes, 0..bytes.len()),
            Body::Empty => String::new(),
            Body::Multipart(parts) => format!("a form of {} fields", parts.len()),
        };
        let received = match end.result {
            Ok(answer) => secrets.masked(&answer.body, 0..answer.body.len()),
            Err(_) => String::new(),
        };
        tracing::trace!(target: "bigcommerce", sent, received, "bodies");
    }

    fn millis(time: Duration) -> u64 {
        u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
    }
}

#[cfg(not(feature = "tracing"))]
mod on {
    use super::*;

    pub(crate) fn sent(_: &Attempt<'_>) {}
    pub(crate) fn ended(_: &Attempt<'_>, _: &AttemptEnd<'_>) {}
    pub(crate) fn queued(_: Duration) {}
    pub(crate) fn waiting(_: &Failure, _: u32, _: Duration) {}
    pub(crate) fn gave_up(_: &Failure, _: Tries) {}
    pub(crate) fn bodies(_: &HttpRequest, _: &AttemptEnd<'_>, _: &Secrets) {}
}

pub(crate) use on::*;
