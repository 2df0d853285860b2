//! What a fake answers: an answer, a failure of the connection, or silence.

use std::future;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;

use super::VirtualClock;
use crate::Operation;
use crate::envelope::Envelope;
use crate::transport::{Answer, TransportError, TransportErrorKind};

/// The window of a store on a standard plan, and its requests.
const WINDOW: (Duration, u64) = (Duration::from_secs(30), 150);

/// What a [`Fake`](super::Fake) answers to a request.
///
/// What cannot be made, such as a status of 1000 or a header with a line break, does not panic here: the call that gets the
/// reply fails with the reason.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::testing::Reply;
/// use std::time::Duration;
///
/// let refusal = Reply::status(422).json(serde_json::json!({"title": "name is taken"}));
/// let slow = Reply::ok().header("X-Request-Id", "1").delay(Duration::from_secs(70));
/// ```
#[derive(Clone, Debug)]
pub struct Reply {
    delay: Duration,
    outcome: Outcome,
}

#[derive(Clone, Debug)]
enum Outcome {
    Answer(Answer),
    Failure(TransportErrorKind, String),
    Silence,
}

impl Reply {
    /// Status 200 without a body.
    #[must_use]
    pub fn ok() -> Self {
        Self::with_status(StatusCode::OK)
    }

    /// This status without a body.
    #[must_use]
    pub fn status(status: u16) -> Self {
        StatusCode::from_u16(status)
            .map_or_else(|_| Self::impossible(format!("{status} is no status")), Self::with_status)
    }

    /// The answer that the operation decodes to this value: its envelope, status and content type.
    ///
    /// What [`Expectation::returns`](super::Expectation::returns) replies, to change it or to stand among other replies.
    #[must_use]
    pub fn of<O: Operation>(output: &<O::Envelope as Envelope>::Output) -> Self {
        Self::decoding_to::<O::Envelope>(output, O::SPEC.accept.unwrap_or("application/json"))
    }

    pub(super) fn decoding_to<E: Envelope>(output: &E::Output, content_type: &str) -> Self {
        let reply = E::status(output).map_or_else(Self::ok, Self::status);
        match E::body(output) {
            Ok(bytes) if bytes.is_empty() => reply,
            Ok(bytes) => reply.body(content_type, bytes),
            Err(error) => Self::impossible(format!("the value is no JSON: {error}")),
        }
    }

    /// Status 429 with the headers of a store whose quota is spent for so long.
    #[must_use]
    pub fn rate_limited(reset: Duration) -> Self {
        let (window, quota) = WINDOW;
        Self::rate_limited_without_headers().quota(window, reset, quota, 0)
    }

    /// Status 429 as the platform sends it under load: without saying for how long.
    #[must_use]
    pub fn rate_limited_without_headers() -> Self {
        Self::with_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// A connection that breaks before the answer: the server may have taken the request.
    #[must_use]
    pub fn broken() -> Self {
        Self::failure(TransportErrorKind::Broken, "the fake broke the connection")
    }

    /// A connection that is refused: the server has not seen the request.
    #[must_use]
    pub fn refused() -> Self {
        Self::failure(TransportErrorKind::Connect, "the fake refused the connection")
    }

    /// No answer, ever: the call ends by its timeout, or not at all if it has none.
    #[must_use]
    pub fn never() -> Self {
        Self { delay: Duration::ZERO, outcome: Outcome::Silence }
    }

    /// The reply with a JSON body.
    #[must_use]
    pub fn json(self, value: impl Serialize) -> Self {
        match serde_json::to_vec(&value) {
            Ok(bytes) => self.body("application/json", bytes),
            Err(error) => Self::impossible(format!("the body is no JSON: {error}")),
        }
    }

    /// The reply with a plain text.
    #[must_use]
    pub fn text(self, text: impl Into<String>) -> Self {
        self.body("text/plain; charset=utf-8", text.into())
    }

    /// The reply with a page, as proxies send it.
    #[must_use]
    pub fn html(self, html: impl Into<String>) -> Self {
        self.body("text/html; charset=utf-8", html.into())
    }

    /// The reply with a body of any media type.
    #[must_use]
    pub fn body(mut self, content_type: &str, bytes: impl Into<Bytes>) -> Self {
        if let Outcome::Answer(answer) = &mut self.outcome {
            answer.body = bytes.into();
        }
        self.header(CONTENT_TYPE.as_str(), content_type)
    }

    /// The reply with a header, in place of an earlier one of that name.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let header = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_str(value));
        match (&mut self.outcome, header) {
            (Outcome::Answer(answer), (Ok(name), Ok(value))) => {
                answer.headers.insert(name, value);
                self
            }
            (Outcome::Answer(_), _) => Self::impossible(format!("{name}: {value:?} is no header")),
            _ => self,
        }
    }

    /// The reply with the headers of the quota: how long a window is, how long the present one goes on, how many requests a
    /// window has and how many are left. Times are sent in milliseconds.
    #[must_use]
    pub fn quota(self, window: Duration, reset: Duration, quota: u64, left: u64) -> Self {
        self.header("X-Rate-Limit-Time-Window-Ms", &window.as_millis().to_string())
            .header("X-Rate-Limit-Time-Reset-Ms", &reset.as_millis().to_string())
            .header("X-Rate-Limit-Requests-Quota", &quota.to_string())
            .header("X-Rate-Limit-Requests-Left", &left.to_string())
    }

    /// The reply after this time by the fake's clock; a client with a shorter timeout does not see it.
    #[must_use]
    pub const fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// The failure of a request that should not have been sent, or not like this; it is not repeated.
    pub(super) fn impossible(reason: impl Into<String>) -> Self {
        Self::failure(TransportErrorKind::Request, reason)
    }

    fn with_status(status: StatusCode) -> Self {
        let answer = Answer { status, headers: HeaderMap::new(), body: Bytes::new() };
        Self { delay: Duration::ZERO, outcome: Outcome::Answer(answer) }
    }

    fn failure(kind: TransportErrorKind, reason: impl Into<String>) -> Self {
        Self { delay: Duration::ZERO, outcome: Outcome::Failure(kind, reason.into()) }
    }

    /// What the transport gives, when it is time.
    pub(super) async fn arrive(self, clock: &VirtualClock) -> Result<Answer, TransportError> {
        if !self.delay.is_zero() {
            clock.pause(self.delay).await;
        }
        match self.outcome {
            Outcome::Answer(answer) => Ok(answer),
            Outcome::Failure(kind, reason) => Err(TransportError::new(kind, reason)),
            Outcome::Silence => future::pending().await,
        }
    }
}

/// One reply or several, the first for the first request.
#[derive(Clone, Debug)]
pub struct Replies(pub(super) Vec<Reply>);

impl From<Reply> for Replies {
    fn from(reply: Reply) -> Self {
        Self(vec![reply])
    }
}

impl<const N: usize> From<[Reply; N]> for Replies {
    fn from(replies: [Reply; N]) -> Self {
        Self(replies.into())
    }
}

impl From<Vec<Reply>> for Replies {
    fn from(replies: Vec<Reply>) -> Self {
        Self(replies)
    }
}
