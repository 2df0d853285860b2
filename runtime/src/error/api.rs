//! The error that a server answered with.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use indexmap::IndexMap;

use super::{DecodeError, Details};
use crate::envelope::{Bare, Envelope};
use crate::pipeline::{Tries, is_passing};
use crate::record::Value;
use crate::transport::{Answer, Target};

/// Characters of a body shown in an error.
const EXCERPT: usize = 120;

/// An answer that is no success: its status, what its body says, and the body itself. The fields of [`Details`] can be read
/// from it directly.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// The status of the answer; where B2B Edition says 200 to a refusal, the status in its body (`code`).
    pub status: StatusCode,
    /// Whose call it was: operation, method and path template.
    pub target: Target,
    /// How often it was sent.
    pub tries: Tries,
    /// What the body says; empty where it is no JSON.
    pub details: Details,
    /// The headers of the answer.
    pub headers: HeaderMap,
    /// The body as it came, in which secrets of the client are replaced.
    pub body: Bytes,
}

impl ApiError {
    pub(crate) fn new(target: Target, answer: Answer, tries: Tries) -> Self {
        let details =
            serde_json::from_slice(&answer.body).map(|json| Details::of(&json)).unwrap_or_default();
        Self {
            status: answer.status,
            target,
            tries,
            details,
            headers: answer.headers,
            body: answer.body,
        }
    }

    /// The body as the type that the reference declares for it.
    ///
    /// # Errors
    /// The body is no JSON, or not that type's.
    pub fn body<T: Value>(&self) -> Result<T, DecodeError> {
        let answer =
            Answer { status: self.status, headers: self.headers.clone(), body: self.body.clone() };
        Bare::<T>::decode(&answer)
    }

    /// The body as text; bytes that are no UTF-8 are replaced.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The begin of a body that says nothing known, such as a page of HTML.
    fn excerpt(&self) -> String {
        let text = self.text();
        let words: Vec<_> = text.split_whitespace().collect();
        let text = words.join(" ");
        match text.char_indices().nth(EXCERPT) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text,
        }
    }

    /// What the server says of the store's quota; after a 429 `reset` is how long to wait.
    #[must_use]
    pub fn rate_limit(&self) -> crate::RateLimit {
        crate::RateLimit::of(&self.headers)
    }

    /// The id under which the server knows the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        crate::transport::request_id(&self.headers)
    }

    /// What is wrong with each field of the request, by the field's name.
    #[must_use]
    pub const fn field_errors(&self) -> &IndexMap<String, String> {
        &self.details.field_errors
    }

    /// Whether the server does not have what was asked for (404).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.status == StatusCode::NOT_FOUND
    }

    /// Whether the request is at odds with what the store has (409).
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.status == StatusCode::CONFLICT
    }

    /// Whether the quota of requests is spent (429).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.status == StatusCode::TOO_MANY_REQUESTS
    }

    /// Whether the same request may succeed later. A plan's limit (507) and what is not implemented (501) stay.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        self.is_rate_limited() || is_passing(self.status)
    }
}

impl Deref for ApiError {
    type Target = Details;

    fn deref(&self) -> &Details {
        &self.details
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.target, self.status)?;
        let reason = self.status.canonical_reason();
        if let Some(title) = self.title.as_deref().filter(|title| Some(*title) != reason) {
            write!(f, ": {title}")?;
        }
        if let Some(detail) =
            self.detail.as_ref().filter(|detail| self.title.as_ref() != Some(detail))
        {
            write!(f, ": {detail}")?;
        }
        for (field, reason) in &self.details.field_errors {
            write!(f, "; {field}: {reason}")?;
        }
        if self.details == Details::default() && !self.body.is_empty() {
            write!(f, ": {}", self.excerpt())?;
        }
        f.write_str(&self.tries.suffix())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("status", &self.status)
            .field("target", &self.target)
            .field("tries", &self.tries)
            .field("details", &self.details)
            .field("request_id", &self.request_id())
            .field("body", &self.text())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for ApiError {}
