//! Whether a webhook came from BigCommerce, unchanged and not long ago; then what it carries.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde::de::{Error as _, IgnoredAny};
use serde_json::Value as Json;

use super::headers::Headers;
use super::payload::Payload;
use super::signature::{is_signed, mac, signatures};
use super::{Event, WebhookError};
use crate::DateTime;
use crate::envelope::value;
use crate::error::DecodeError;
use crate::transport::Answer;

const TOLERANCE: Duration = Duration::from_secs(5 * 60);

/// Verifies the webhooks of an app.
#[derive(Clone)]
pub struct Verifier {
    secrets: Vec<SecretString>,
    tolerance: Duration,
}

impl Verifier {
    /// A verifier with the client secret of the app (or API account) that created the webhooks, and a tolerance of five minutes.
    #[must_use]
    pub fn new(client_secret: impl Into<String>) -> Self {
        Self { secrets: Vec::new(), tolerance: TOLERANCE }.or_secret(client_secret)
    }

    /// Takes signatures with this secret as well: while it is being replaced, or for another app.
    #[must_use]
    pub fn or_secret(mut self, client_secret: impl Into<String>) -> Self {
        let client_secret = client_secret.into();
        // With an empty key everybody could sign.
        if !client_secret.is_empty() {
            self.secrets.push(client_secret.into());
        }
        self
    }

    /// How far the time of sending may lie in the past, or in the future, since clocks differ.
    #[must_use]
    pub const fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Verifies a webhook by the clock of the operating system. The headers are an `http::HeaderMap`'s or made by [`Headers`].
    ///
    /// # Errors
    /// The webhook is not from BigCommerce, was changed on its way, or is too old.
    #[cfg(not(target_family = "wasm"))]
    pub fn verify<'h, 'b>(
        &self,
        headers: impl Into<Headers<'h>>,
        body: &'b [u8],
    ) -> Result<Verified<'b>, WebhookError> {
        self.verify_at(SystemTime::now(), headers, body)
    }

    /// Verifies a webhook that came at a time; a `chrono::DateTime` becomes one by `into`.
    ///
    /// # Errors
    /// Those of [`Verifier::verify`].
    pub fn verify_at<'h, 'b>(
        &self,
        now: SystemTime,
        headers: impl Into<Headers<'h>>,
        body: &'b [u8],
    ) -> Result<Verified<'b>, WebhookError> {
        if self.secrets.is_empty() {
            return Err(WebhookError::NoSecret);
        }
        let headers = headers.into();
        let (id, seconds) = (headers.id()?, headers.timestamp()?);
        let signatures = signatures(headers.signature()?)?;
        let timestamp = timestamp(seconds).ok_or(WebhookError::InvalidTimestamp)?;
        self.is_recent(timestamp.into(), now)?;
        let is_signed = self
            .secrets
            .iter()
            .any(|secret| is_signed(&mac(secret.expose_secret(), id, seconds, body), &signatures));
        if !is_signed {
            return Err(WebhookError::SignatureMismatch);
        }
        Ok(Verified { id: id.to_owned(), timestamp, body })
    }

    fn is_recent(&self, sent: SystemTime, now: SystemTime) -> Result<(), WebhookError> {
        let tolerance = self.tolerance;
        match now.duration_since(sent) {
            Ok(age) if age > tolerance => Err(WebhookError::TooOld { age, tolerance }),
            Err(error) if error.duration() > tolerance => {
                Err(WebhookError::TooNew { ahead: error.duration(), tolerance })
            }
            _ => Ok(()),
        }
    }
}

/// The time that a header states, if the operating system has it too: chrono's own conversion panics where it has not.
fn timestamp(seconds: &str) -> Option<DateTime> {
    let since = Duration::from_secs(seconds.parse().ok()?);
    UNIX_EPOCH.checked_add(since)?;
    let timestamp = chrono::DateTime::from_timestamp(i64::try_from(since.as_secs()).ok()?, 0)?;
    Some(timestamp.fixed_offset())
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("secrets", &self.secrets.len())
            .field("tolerance", &self.tolerance)
            .finish()
    }
}

/// A webhook that came from BigCommerce.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verified<'b> {
    /// The id of the message, the same on each try to deliver it. The message is not the event: see [`Verified::dedup_key`].
    pub id: String,
    /// When it was sent.
    pub timestamp: DateTime,
    /// The body as it came.
    pub body: &'b [u8],
}

impl Verified<'_> {
    /// The event, with data of the type that you ask for: [`Json`] is any event's.
    ///
    /// # Errors
    /// The body is no JSON, or no event with such data.
    pub fn event<D: Payload>(&self) -> Result<Event<D>, WebhookError> {
        let answer = Answer {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: Bytes::copy_from_slice(self.body),
        };
        let no_event = || {
            let error = serde_json::Error::custom("invalid value: nothing, expected an event");
            DecodeError::new(&answer, String::new(), &error)
        };
        let error = match value::<Event<D>>(&answer).and_then(|event| event.ok_or_else(no_event)) {
            Ok(event) => return Ok(event),
            Err(error) => Box::new(error.without_status()),
        };
        match serde_json::from_slice::<IgnoredAny>(self.body) {
            Ok(_) => Err(WebhookError::Decode(error)),
            Err(_) => Err(WebhookError::NotJson(error)),
        }
    }

    /// What is the same each time that the event comes: [`Event::dedup_key`], or the id of the message where the body has none.
    #[must_use]
    pub fn dedup_key(&self) -> String {
        self.event::<Json>()
            .ok()
            .and_then(|event| event.dedup_key())
            .unwrap_or_else(|| self.id.clone())
    }
}
