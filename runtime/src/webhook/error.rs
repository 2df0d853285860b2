//! Why a webhook is refused; nothing here shows a secret, or the signature that was expected.

use std::time::Duration;

use crate::error::DecodeError;

/// Why a call is no webhook of BigCommerce's, or which part of one could not be read.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum WebhookError {
    /// The verifier has no client secret, or only empty ones, with which everybody could sign.
    #[error("there is no client secret to verify webhooks with")]
    NoSecret,
    /// A header is missing or empty.
    #[error("the header {name} is missing")]
    MissingHeader {
        /// `webhook-id`, `webhook-timestamp` or `webhook-signature`.
        name: &'static str,
    },
    /// A header has other characters than visible ASCII and blanks.
    #[error("the header {name} cannot be read")]
    UnreadableHeader {
        /// `webhook-id`, `webhook-timestamp` or `webhook-signature`.
        name: &'static str,
    },
    /// The timestamp is no time in whole seconds since 1970.
    #[error("the header webhook-timestamp is no time in seconds")]
    InvalidTimestamp,
    /// The webhook was sent longer ago than is tolerated: a replay, or a clock that is wrong.
    #[error("the webhook was sent {age:?} ago, and {tolerance:?} are tolerated")]
    TooOld {
        /// The time since it was sent.
        age: Duration,
        /// The time that is tolerated.
        tolerance: Duration,
    },
    /// The webhook was sent further in the future than is tolerated: one of the clocks is wrong.
    #[error("the webhook was sent {ahead:?} in the future, and {tolerance:?} are tolerated")]
    TooNew {
        /// The time until it will have been sent.
        ahead: Duration,
        /// The time that is tolerated.
        tolerance: Duration,
    },
    /// There are signatures, but none of version `v1`.
    #[error("the header webhook-signature has no signature of version v1")]
    UnknownVersion,
    /// No signature of version `v1` is base64.
    #[error("the signature in webhook-signature is no base64")]
    InvalidSignature,
    /// No signature is that of this id, timestamp and body with any of the secrets.
    #[error("the signature is not that of the webhook")]
    SignatureMismatch,
    /// The webhook is from BigCommerce, and its body is no JSON.
    #[error("the body of the webhook is no JSON: {0}")]
    NotJson(Box<DecodeError>),
    /// The webhook is from BigCommerce, and its body is no event of the type that was asked for.
    #[error("the body of the webhook {0}")]
    Decode(Box<DecodeError>),
}
