//! The client of one store: operation → request → stages → transport → answer → typed value.
//!
//! Everything up to the answer is compiled once; only the last decode is generic.

mod address;
mod builder;
mod call;
mod caller;
mod full;
mod raw;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::Method;
use secrecy::SecretString;

pub use builder::ClientBuilder;
pub(crate) use call::Exchange;
pub use call::{Call, FullCall};
pub use caller::Caller;
pub use full::{Full, RateLimit};
pub use raw::RawRequest;

use crate::batch::{Batched, SendAll, Split};
use crate::error::Error;
use crate::operation::{BuildError, Operation};
use crate::pipeline::{Patience, Pipeline, Ready, Retry};
use crate::transport::{Answer, BoxFuture};
use address::Addresses;

/// A client of one store. Clones are cheap and share their connections and what is known of the quota: build one for each store,
/// keep it in your application's state and clone it into tasks. Clients that are built apart do not know of each other's requests.
///
/// The transport of the features `rustls` and `native-tls` runs in tokio alone: outside of it a call is an error. The one of `blocking`
/// runs anywhere.
///
/// ```no_run
/// # use bigcommerce_runtime as bigcommerce;
/// # fn main() -> Result<(), bigcommerce::BuildError> {
/// use bigcommerce::Client;
///
/// let store = Client::builder("abc123").access_token("the token of an API account").build()?;
/// let same = Client::from_env()?; // BIGCOMMERCE_STORE_HASH, BIGCOMMERCE_ACCESS_TOKEN
/// # Ok(()) }
/// ```
#[derive(Clone)]
pub struct Client {
    core: Arc<Core>,
    addresses: Arc<Addresses>,
    patience: Patience,
}

/// What the clones of a client share.
struct Core {
    store_hash: String,
    pipeline: Pipeline,
    /// How many parts of a batch are sent at the same time.
    batch_concurrency: usize,
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
        &self.core.store_hash
    }

    /// The same client, which shares connections and quota with this one, with other rules for sending again.
    ///
    /// ```no_run
    /// # use bigcommerce_runtime as bigcommerce;
    /// # use bigcommerce::{Client, Error, Method, Retry};
    /// # async fn example(store: Client, order: i64) -> Result<(), Error> {
    /// // This one looks for what is there first: it may be sent twice.
    /// let repeating = store.with_retry(Retry::default().repeat_posts(true));
    /// repeating.request(Method::POST, format!("/v3/orders/{order}/metafields")).send().await?;
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn with_retry(&self, retry: Retry) -> Self {
        Self { patience: Patience { retry, ..self.patience }, ..self.clone() }
    }

    /// The same client, which shares connections and quota with this one, with another time for one attempt.
    #[must_use]
    pub fn with_timeout(&self, timeout: impl Into<Option<Duration>>) -> Self {
        let patience = Patience { attempt: timeout.into(), ..self.patience };
        Self { patience, ..self.clone() }
    }

    /// The same client, which shares connections and quota with this one, with another time for a whole call.
    #[must_use]
    pub fn with_total_timeout(&self, timeout: impl Into<Option<Duration>>) -> Self {
        let patience = Patience { call: timeout.into(), ..self.patience };
        Self { patience, ..self.clone() }
    }

    /// The same client, which shares connections and quota with this one, for one shopper of B2B Edition: make one from each login,
    /// it costs a few allocations. This one stays as it is.
    ///
    /// ```no_run
    /// # use bigcommerce_runtime as bigcommerce;
    /// # use bigcommerce::{Client, Error, Family, Method};
    /// # async fn example(store: Client, token: String) -> Result<(), Error> {
    /// let shopper = store.with_b2b_storefront_token(token)?;
    /// let orders = shopper.request(Method::GET, "/api/v2/orders").family(Family::B2bStorefront);
    /// orders.send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// The token is empty, or has characters that no header can carry.
    pub fn with_b2b_storefront_token(&self, token: impl Into<String>) -> Result<Self, BuildError> {
        let token = SecretString::from(token.into());
        let addresses = Arc::new(self.addresses.for_shopper(&token)?);
        Ok(Self { addresses, ..self.clone() })
    }

    /// Sends an operation; the call gives the decoded value. The same as the operation's own `send`.
    pub fn send<O: Operation>(&self, operation: &O) -> Call<O::Envelope> {
        self.call(operation.request())
    }

    /// Sends an operation; the call gives the decoded value with status, headers, rate limit and raw body.
    pub fn send_full<O: Operation>(&self, operation: &O) -> FullCall<O::Envelope> {
        self.call_full(operation.request())
    }

    /// Sends all items of an operation with a documented batch size, in as many requests as it takes: some at the same time, paced
    /// and retried like every call. The same as the operation's own `send_all`.
    ///
    /// There is no `Result` around what comes: parts that were taken are told also when others have failed.
    ///
    /// ```no_run
    /// # use bigcommerce_runtime as bigcommerce;
    /// # use bigcommerce::{Client, Page, batch::Batched};
    /// # async fn example<O>(store: Client, update: O)
    /// # where O: Batched<Envelope = Page<i64>> {
    /// let joined = store.send_all(&update).await;
    /// match joined.into_values() {
    ///     Ok(pages) => println!("all taken, in {} requests", pages.len()),
    ///     Err(joined) => println!("to be looked at: {:?}, {:?}", joined.not_taken(), joined.first_error()),
    /// }
    /// # }
    /// ```
    pub fn send_all<O: Batched>(&self, operation: &O) -> SendAll<O::Envelope> {
        self.call_all(Split::of(operation))
    }

    pub(crate) fn batch_concurrency(&self) -> usize {
        self.core.batch_concurrency
    }

    /// A request of any path, for what the reference does not know yet.
    ///
    /// The path begins with `/v3` or `/v2`; [`RawRequest::family`] takes one of another API.
    ///
    /// ```no_run
    /// # use bigcommerce_runtime as bigcommerce;
    /// # async fn example(store: bigcommerce::Client) -> Result<(), bigcommerce::Error> {
    /// use bigcommerce::Method;
    ///
    /// let answer = store.request(Method::GET, "/v3/beta/thing").query("limit", 5).send().await?;
    /// println!("{} {}", answer.status, answer.value);
    /// # Ok(()) }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        RawRequest::new(self.clone(), method, path.into())
    }

    /// The untyped exchange: authentication, then the stages of the pipeline.
    fn exchange(
        &self,
        ready: Result<Ready, BuildError>,
    ) -> BoxFuture<'static, Result<Answer, Error>> {
        let (core, patience) = (self.core.clone(), self.patience);
        Box::pin(async move {
            let ready = ready?;
            let exchange = core.pipeline.exchange(&ready, &patience);
            #[cfg(feature = "tracing")]
            let exchange = tracing::Instrument::instrument(
                exchange,
                crate::pipeline::trace::span(&ready.target),
            );
            exchange.await
        })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("store_hash", &self.core.store_hash).finish_non_exhaustive()
    }
}
