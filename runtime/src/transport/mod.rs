//! The transport: one whole HTTP exchange, bytes out and bytes in.
//!
//! It knows neither operations nor authentication, and nothing here knows an async runtime: anyone's HTTP client can stand
//! behind [`Transport`]. Feature `rustls` or `native-tls` brings the one on reqwest, `blocking` the one on ureq.

#[cfg(all(target_family = "wasm", any(feature = "reqwest", feature = "blocking")))]
compile_error!(
    "rustls, native-tls and blocking have no transport for wasm32: turn the default features off and give ClientBuilder one of your own, \
     with a clock"
);

#[cfg(feature = "blocking")]
mod multipart;
#[cfg(feature = "reqwest")]
mod reqwest;
#[cfg(feature = "blocking")]
mod ureq;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

#[cfg(feature = "reqwest")]
pub use self::reqwest::Reqwest;
#[cfg(feature = "blocking")]
pub use self::ureq::Ureq;
pub use crate::operation::{Body, Part};

/// A future on the heap that may move between threads; in a browser there are none.
#[cfg(not(target_family = "wasm"))]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;
/// A future on the heap.
#[cfg(target_family = "wasm")]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// A request with URL, authentication and content type: ready to be sent.
///
/// A multipart body has no content type yet, as the boundary is the transport's. Two extensions come with it: [`Target`], whose
/// call it is, and [`Timeout`], how long the whole exchange may take.
pub type HttpRequest = http::Request<Body>;

/// Whose call a request is: what errors, logs and fake answers name it by. It has no arguments in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Target {
    /// The operation's id in the reference; empty where the path was given by hand.
    pub operation: Cow<'static, str>,
    /// The HTTP method.
    pub method: Method,
    /// The path template with its family's prefix, as `/v3/catalog/products/{product_id}`.
    pub path: Cow<'static, str>,
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// How long one exchange may take, from connecting to the last byte of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeout(
    /// The time.
    pub Duration,
);

/// An answer with its whole body.
#[derive(Clone, PartialEq)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, decompressed.
    pub body: Bytes,
}

impl Answer {
    /// Whether the body has nothing but white space.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.content().iter().all(u8::is_ascii_whitespace)
    }

    /// The body without the byte order mark that some servers and editors put before it.
    pub(crate) fn content(&self) -> &[u8] {
        self.body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&self.body)
    }

    /// Whether this is the first byte of the body that is no white space.
    pub(crate) fn starts_with(&self, first: u8) -> bool {
        self.content().iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&first)
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.status)
            .field("body", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// Sends requests. It follows no redirect to another host: the token in the headers is for one host alone.
///
/// A future that is dropped ends the exchange, or leaves it to end unseen; nothing of it may remain that another call could
/// see.
pub trait Transport: Send + Sync {
    /// Sends a request and waits for the whole answer, whatever its status.
    fn execute(&self, request: HttpRequest) -> BoxFuture<'_, Result<Answer, TransportError>>;

    /// Whether `execute` ends after [`Timeout`] by itself; if not, the client ends it by its clock.
    fn keeps_timeouts(&self) -> bool {
        false
    }
}

/// Why an exchange did not come to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// It took too long.
    Timeout,
    /// There was no connection; the server has not seen the request.
    Connect,
    /// The connection broke on the way; the server may have seen the request.
    Broken,
    /// The request could not be sent by this transport.
    Request,
}

/// The error of a [`Transport`].
///
/// Printed, it tells its causes too, since the innermost says most: that a name is unknown, that a certificate has run out.
#[derive(Debug)]
pub struct TransportError {
    /// What kind of error it is.
    pub kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut printed = self.source.to_string();
        write!(f, "{printed}")?;
        for cause in std::iter::successors(self.source.source(), |cause| (*cause).source()) {
            let text = cause.to_string();
            if !printed.contains(&text) {
                write!(f, ": {text}")?;
                printed = text;
            }
        }
        Ok(())
    }
}

/// It has no `source`: its text tells the causes already. [`TransportError::cause`] gives them.
impl StdError for TransportError {}

impl TransportError {
    /// An error of this kind, with what caused it.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self { kind, source: source.into() }
    }

    /// What the transport's library said.
    #[must_use]
    pub fn cause(&self) -> &(dyn StdError + Send + Sync + 'static) {
        &*self.source
    }

    /// The error of an exchange that the client has ended.
    pub(crate) fn too_late(time: Duration) -> Self {
        Self::new(TransportErrorKind::Timeout, format!("no answer in {time:?}"))
    }

    /// Whether another attempt may find a connection.
    #[must_use]
    pub const fn is_connection(&self) -> bool {
        matches!(self.kind, TransportErrorKind::Connect | TransportErrorKind::Broken)
    }

    /// Every text that the error and its causes would print.
    pub(crate) fn texts(&self) -> Vec<String> {
        let first: &dyn StdError = &*self.source;
        std::iter::successors(Some(first), |error| (*error).source())
            .flat_map(|error| [error.to_string(), format!("{error:?}")])
            .collect()
    }
}

/// Whether requests of this method have a body as a rule, so that servers may refuse one that does not say it is empty.
#[cfg(any(feature = "reqwest", feature = "blocking"))]
fn wants_length(method: &Method) -> bool {
    matches!(*method, Method::POST | Method::PUT | Method::PATCH)
}

/// The id under which the server knows the request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    ["x-request-id", "x-bc-request-id", "x-correlation-id"]
        .iter()
        .find_map(|name| headers.get(*name)?.to_str().ok())
}
