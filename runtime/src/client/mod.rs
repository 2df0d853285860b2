//! The client of one store: operation → request → stages → transport → answer → typed value.
//!
//! Everything up to the answer is compiled once; only the last decode is generic.

mod address;
mod builder;
mod call;
mod full;
mod raw;

use std::fmt;
use std::sync::Arc;

use http::Method;

#[cfg(feature = "testing")]
pub(crate) use address::prefix;
pub use builder::ClientBuilder;
pub use call::{Call, FullCall};
pub use full::{Full, RateLimit};
pub use raw::RawRequest;

use crate::envelope::Envelope;
use crate::error::{ApiError, Error, Secrets};
use crate::operation::{BuildError, Operation, Request};
use crate::transport::{
    Answer, BoxFuture, HttpRequest, Transport, TransportError, TransportErrorKind,
};
use address::Addresses;

/// A client of one store. Clones are cheap and share their connections.
///
/// ```no_run
/// # fn main() -> Result<(), bigcommerce_runtime::BuildError> {
/// use bigcommerce_runtime::Client;
///
/// let store = Client::builder("abc123").access_token("the token of an API account").build()?;
/// let same = Client::from_env()?; // BIGCOMMERCE_STORE_HASH, BIGCOMMERCE_ACCESS_TOKEN
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    store_hash: String,
    addresses: Addresses,
    transport: Arc<dyn Transport>,
    secrets: Secrets,
}

impl Client {
    /// A builder for the store with this hash: `abc123` of `https://api.bigcommerce.com/stores/abc123`.
    pub fn builder(store_hash: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(store_hash.into())
    }

    /// A client of the store that `BIGCOMMERCE_STORE_HASH` names, with the token in `BIGCOMMERCE_ACCESS_TOKEN`.
    ///
    /// # Errors
    /// A variable is missing or has no usable value; the error names it.
    pub fn from_env() -> Result<Self, BuildError> {
        ClientBuilder::from_env()?.build()
    }

    /// The hash of the store.
    #[must_use]
    pub fn store_hash(&self) -> &str {
        &self.inner.store_hash
    }

    /// Sends an operation; the call gives the decoded value. The same as the operation's own `send`.
    pub fn send<O: Operation>(&self, operation: &O) -> Call<O::Envelope> {
        self.call(operation.request())
    }

    /// Sends an operation; the call gives the decoded value with status, headers, rate limit and raw body.
    pub fn send_full<O: Operation>(&self, operation: &O) -> FullCall<O::Envelope> {
        self.call_full(operation.request())
    }

    /// A request of any path, for what the reference does not know yet.
    ///
    /// The path begins with `/v3` or `/v2`; [`RawRequest::family`] takes one of another API.
    ///
    /// ```no_run
    /// # async fn example(store: bigcommerce_runtime::Client) -> Result<(), bigcommerce_runtime::Error> {
    /// use bigcommerce_runtime::Method;
    ///
    /// let answer = store.request(Method::GET, "/v3/beta/thing").query("limit", 5).send().await?;
    /// println!("{} {}", answer.status, answer.value);
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        RawRequest::new(self.clone(), method, path.into())
    }

    /// Sends a request that was built; what `send` of every operation does.
    pub fn call<E: Envelope>(&self, request: Result<Request, BuildError>) -> Call<E> {
        Call::new(self, request)
    }

    /// As [`Client::call`], with all of the answer.
    pub fn call_full<E: Envelope>(&self, request: Result<Request, BuildError>) -> FullCall<E> {
        FullCall::new(self, request)
    }

    /// The untyped exchange: the stages in the order in which a request passes them.
    fn exchange(
        &self,
        request: Result<Request, BuildError>,
    ) -> BoxFuture<'static, Result<Answer, Error>> {
        let inner = self.inner.clone();
        Box::pin(async move {
            let request = request?;
            let (method, path) = (request.method.clone(), request.template.clone());
            let http = inner.addresses.complete(request)?;
            let answer = inner
                .transmit(http)
                .await
                .map_err(|source| transport_error(&method, &path, source))?;
            inner.success(answer, method, path)
        })
    }
}

impl Inner {
    async fn transmit(&self, request: HttpRequest) -> Result<Answer, TransportError> {
        self.transport.execute(request).await.map_err(|error| {
            // A transport that prints its request would print the token.
            if error.texts().iter().any(|text| self.secrets.occur_in(text)) {
                let mut text = error.to_string();
                self.secrets.redact(&mut text);
                TransportError::new(error.kind, text)
            } else {
                error
            }
        })
    }

    fn success(&self, mut answer: Answer, method: Method, path: String) -> Result<Answer, Error> {
        if answer.status.is_success() {
            return Ok(answer);
        }
        self.secrets.redact_answer(&mut answer);
        Err(ApiError::new(method, path, answer).into())
    }
}

fn transport_error(method: &Method, path: &str, source: TransportError) -> Error {
    let (method, path) = (method.clone(), path.to_owned());
    match source.kind {
        TransportErrorKind::Timeout => Error::Timeout { method, path, source },
        _ => Error::Transport { method, path, source },
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("store_hash", &self.inner.store_hash).finish_non_exhaustive()
    }
}
