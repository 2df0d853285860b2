//! Why a call was not answered with success: every reason told apart, none of which shows a secret.

use std::fmt;

use http::{Method, StatusCode};

use super::ProviderError;
use crate::error::DecodeError;

/// The reason for an answer that is no success.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// 404: no operation of the contract has the path.
    #[error("no operation has this path")]
    UnknownPath,
    /// 405: the operations with this path have other methods.
    #[error("the method is {found}, not {allowed}")]
    WrongMethod {
        /// The method of the request.
        found: Method,
        /// The methods that the path has, as the header `Allow` lists them.
        allowed: String,
    },
    /// 401: there is no header `Authorization`.
    #[error("the header Authorization is missing")]
    NoCredentials,
    /// 401: the header is of another scheme, no base64, or has no colon between user name and password.
    #[error("the header Authorization cannot be read as Basic authentication")]
    UnreadableCredentials,
    /// 401: the check said no.
    #[error("the credentials of user {user:?} are not allowed")]
    WrongCredentials {
        /// The name that was presented.
        user: String,
    },
    /// 413: the body is longer than is taken.
    #[error("the body is longer than {limit} bytes")]
    TooLong {
        /// In bytes.
        limit: usize,
    },
    /// 400: the connection or the framing of the body broke while it was read.
    #[error("the body ended before its end")]
    Broken,
    /// 400: the body says that it is something else than JSON.
    #[error("the body is {found:?}, not application/json")]
    WrongMediaType {
        /// The value of the header `Content-Type`.
        found: String,
    },
    /// 400: a required parameter is missing or empty.
    #[error("the {place} `{name}` is missing")]
    Missing {
        /// Where it should stand.
        place: Place,
        /// Its name on the wire.
        name: &'static str,
    },
    /// 400: a parameter cannot be read as its type.
    #[error("the {place} `{name}` cannot be read: {reason}")]
    Unreadable {
        /// Where it stands.
        place: Place,
        /// Its name on the wire.
        name: &'static str,
        /// What was found and expected.
        reason: String,
    },
    /// 400: the body is no JSON, or not that of the operation; the error has the JSON path.
    #[error("{}", Understood(.0))]
    Body(Box<DecodeError>),
    /// What the provider, or the check of credentials, answered.
    #[error(transparent)]
    Provider(#[from] ProviderError),
    /// 500: what the provider returned cannot be written as JSON.
    #[error("the answer cannot be written: {0}")]
    Unwritable(#[from] serde_json::Error),
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In the headers.
    Header,
}

/// A call that was refused, or that failed.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Refused<'a> {
    /// The operation's id in the reference; none where no operation has the path.
    pub operation: Option<&'static str>,
    /// The store that the call says it is for, by the header `X-Bc-Store-Hash`. Nothing proves it where the credentials are what
    /// was refused.
    pub store_hash: Option<&'a str>,
    /// Why.
    pub refusal: &'a Refusal,
}

impl Refusal {
    /// The status that is answered.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match self {
            Self::UnknownPath => StatusCode::NOT_FOUND,
            Self::WrongMethod { .. } => StatusCode::METHOD_NOT_ALLOWED,
            Self::NoCredentials | Self::UnreadableCredentials | Self::WrongCredentials { .. } => {
                StatusCode::UNAUTHORIZED
            }
            Self::TooLong { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Broken
            | Self::WrongMediaType { .. }
            | Self::Missing { .. }
            | Self::Unreadable { .. }
            | Self::Body(_) => StatusCode::BAD_REQUEST,
            Self::Provider(error) => error.status(),
            Self::Unwritable(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// What the caller is told beside the status.
    pub(super) fn detail(&self) -> Option<String> {
        match self {
            Self::WrongCredentials { .. } | Self::Unwritable(_) => None,
            Self::Provider(error) => error.detail().map(str::to_owned),
            told => Some(told.to_string()),
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Path => "argument of the path",
            Self::Query => "parameter of the query",
            Self::Header => "header",
        })
    }
}

/// A fault of the body without an excerpt of it, which would show addresses of customers.
struct Understood<'a>(&'a DecodeError);

impl fmt::Display for Understood<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// Characters of what was found: it may be a text of any length.
        const LONGEST: usize = 200;
        let DecodeError { path, found, expected, .. } = self.0;
        f.write_str("the body could not be understood")?;
        if !path.is_empty() {
            write!(f, " at {path}")?;
        }
        write!(f, ": found {found:.LONGEST$}, expected {expected}")
    }
}
