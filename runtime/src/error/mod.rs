//! What can go wrong with a call, from building the request to understanding the answer.

mod api;
mod decode;
mod details;
mod redact;

pub use api::ApiError;
pub use decode::DecodeError;
pub use details::Details;
pub(crate) use redact::Secrets;

use http::StatusCode;
use indexmap::IndexMap;

use crate::operation::BuildError;
use crate::pipeline::Tries;
use crate::transport::{Target, TransportError};

/// The error of a call.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The request could not be built; nothing was sent.
    #[error(transparent)]
    Build(#[from] BuildError),
    /// The request did not reach the server, or its answer did not come back whole.
    #[error("{target}: {cause}{}", tries.suffix())]
    Transport {
        /// Whose call it was: operation, method and path template.
        target: Box<Target>,
        /// How often it was sent.
        tries: Tries,
        /// What the transport says.
        cause: TransportError,
    },
    /// The answer took longer than the client waits; with no attempts in `tries`, the time of the call was up before it was its turn.
    #[error("{target}: {cause}{}", tries.suffix())]
    Timeout {
        /// Whose call it was: operation, method and path template.
        target: Box<Target>,
        /// How often it was sent.
        tries: Tries,
        /// What the transport says.
        cause: TransportError,
    },
    /// The server refused.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// The answer could not be understood.
    #[error(transparent)]
    Decode(Box<DecodeError>),
}

impl Error {
    /// What the server said, if it refused.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// Whose call it was: operation, method and path template; nothing for a request that could not be built.
    #[must_use]
    pub fn target(&self) -> Option<&Target> {
        match self {
            Self::Api(error) => Some(&error.target),
            Self::Decode(error) => error.target(),
            Self::Transport { target, .. } | Self::Timeout { target, .. } => Some(target),
            Self::Build(_) => None,
        }
    }

    /// How often the request was sent, and why not again; nothing where an answer came that was no error, or nothing was sent.
    #[must_use]
    pub fn tries(&self) -> Option<Tries> {
        match self {
            Self::Api(error) => Some(error.tries),
            Self::Transport { tries, .. } | Self::Timeout { tries, .. } => Some(*tries),
            Self::Build(_) | Self::Decode(_) => None,
        }
    }

    /// The status of the answer, if one came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Decode(error) => error.status,
            Self::Build(_) | Self::Transport { .. } | Self::Timeout { .. } => None,
        }
    }

    /// What is wrong with each field of the request, by the field's name; empty where the server does not say.
    #[must_use]
    pub fn field_errors(&self) -> &IndexMap<String, String> {
        static NONE: std::sync::LazyLock<IndexMap<String, String>> =
            std::sync::LazyLock::new(IndexMap::new);
        self.api().map_or(&NONE, ApiError::field_errors)
    }

    /// Whether the server does not have what was asked for (404).
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.api().is_some_and(ApiError::is_not_found)
    }

    /// Whether the token is missing, wrong or without the scope that the call needs (401, 403).
    #[must_use]
    pub fn is_denied(&self) -> bool {
        self.status().is_some_and(|status| {
            matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN)
        })
    }

    /// Whether no answer came in time, or the call's time was up before.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout { .. })
    }

    /// The id under which the server knows the request, if an answer came that names it; BigCommerce's support asks for it.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.request_id(),
            Self::Decode(error) => crate::transport::request_id(error.headers()?),
            Self::Build(_) | Self::Transport { .. } | Self::Timeout { .. } => None,
        }
    }

    /// Whether the request is at odds with what the store has (409).
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.api().is_some_and(ApiError::is_conflict)
    }

    /// Whether the quota of requests is spent (429).
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.api().is_some_and(ApiError::is_rate_limited)
    }

    /// Whether the same request may succeed later: a spent quota, a fault of the server, a broken connection. That it may
    /// be repeated is another matter: a POST may have been taken.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Api(error) => error.is_retryable(),
            Self::Transport { cause, .. } => cause.is_connection(),
            Self::Timeout { .. } => true,
            Self::Build(_) | Self::Decode(_) => false,
        }
    }
}

impl From<ApiError> for Error {
    fn from(error: ApiError) -> Self {
        Self::Api(Box::new(error))
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(Box::new(error))
    }
}
