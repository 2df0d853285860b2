//! The client without async: the same operations, stages and errors, where a call is a result and a list an iterator.
//!
//! ```no_run
//! # use bigcommerce_runtime as bigcommerce;
//! use bigcommerce::{Error, Method, blocking::Client};
//!
//! # fn main() -> Result<(), Error> {
//! let store = Client::builder("abc123").access_token("token").build_blocking()?;
//! let answer = store.request(Method::GET, "/v3/catalog/summary").send()?;
//! println!("{}", answer.value);
//! # Ok(()) }
//! ```

use std::fmt;
use std::iter::FusedIterator;

use futures_lite::future::block_on;
use http::Method;

use crate::batch::{Batched, Joined, Split};
use crate::client::{Caller, ClientBuilder, Full, RawRequest};
use crate::envelope::Envelope;
use crate::error::Error;
use crate::operation::{BuildError, Operation, Request};
use crate::paging::{self, List, Position};

/// A client of one store whose calls block the thread. Clones are cheap and share connections and what is known of the quota.
///
/// It needs no async runtime. Inside of one, use the async [`Client`](crate::Client): a blocked thread runs no other task.
#[derive(Clone, Debug)]
pub struct Client {
    inner: crate::Client,
}

impl Client {
    /// A builder for the store with this hash; [`ClientBuilder::build_blocking`] ends it.
    pub fn builder(store_hash: impl Into<String>) -> ClientBuilder {
        crate::Client::builder(store_hash)
    }

    /// A client of the store that `BIGCOMMERCE_STORE_HASH` names, with the token in `BIGCOMMERCE_ACCESS_TOKEN`.
    ///
    /// # Errors
    /// A variable is missing or has no usable value; the error names it.
    pub fn from_env() -> Result<Self, BuildError> {
        ClientBuilder::from_env()?.build_blocking()
    }

    /// A client on the stages of an async one, which must not need an async runtime.
    pub(crate) const fn of(inner: crate::Client) -> Self {
        Self { inner }
    }

    /// The hash of the store.
    #[must_use]
    pub fn store_hash(&self) -> &str {
        self.inner.store_hash()
    }

    /// The same client with other rules for sending again; see [`crate::Client::with_retry`].
    #[must_use]
    pub fn with_retry(&self, retry: crate::Retry) -> Self {
        Self::of(self.inner.with_retry(retry))
    }

    /// The same client with another time for one attempt; see [`crate::Client::with_timeout`].
    #[must_use]
    pub fn with_timeout(&self, timeout: impl Into<Option<std::time::Duration>>) -> Self {
        Self::of(self.inner.with_timeout(timeout))
    }

    /// The same client with another time for a whole call; see [`crate::Client::with_total_timeout`].
    #[must_use]
    pub fn with_total_timeout(&self, timeout: impl Into<Option<std::time::Duration>>) -> Self {
        Self::of(self.inner.with_total_timeout(timeout))
    }

    /// The same client for one shopper of B2B Edition; see [`crate::Client::with_b2b_storefront_token`].
    ///
    /// # Errors
    /// The token is empty, or has characters that no header can carry.
    pub fn with_b2b_storefront_token(&self, token: impl Into<String>) -> Result<Self, BuildError> {
        self.inner.with_b2b_storefront_token(token).map(Self::of)
    }

    /// Sends an operation. The same as the operation's own `send`.
    ///
    /// # Errors
    /// Those of the call.
    pub fn send<O: Operation>(
        &self,
        operation: &O,
    ) -> Result<<O::Envelope as Envelope>::Output, Error> {
        self.call::<O::Envelope>(operation.request())
    }

    /// Sends an operation, for all of the answer.
    ///
    /// # Errors
    /// Those of the call.
    pub fn send_full<O: Operation>(
        &self,
        operation: &O,
    ) -> Result<Full<<O::Envelope as Envelope>::Output>, Error> {
        self.call_full::<O::Envelope>(operation.request())
    }

    /// Sends all items of a batch. The same as the operation's own `send_all`; see [`crate::Client::send_all`].
    pub fn send_all<O: Batched>(&self, operation: &O) -> Joined<<O::Envelope as Envelope>::Output> {
        self.call_all::<O::Envelope>(Split::of(operation))
    }

    /// A request of any path; see [`crate::Client::request`].
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest<Self> {
        RawRequest::new(self.clone(), method, path.into())
    }
}

impl Caller for Client {
    type Call<E: Envelope> = Result<E::Output, Error>;
    type FullCall<E: Envelope> = Result<Full<E::Output>, Error>;
    type SendAll<E: Envelope> = Joined<E::Output>;
    type Pages<O: Operation + Clone>
        = Pages<O>
    where
        O::Envelope: List;
    type Items<O: Operation + Clone>
        = Items<O>
    where
        O::Envelope: List;

    fn call<E: Envelope>(&self, request: Result<Request, BuildError>) -> Result<E::Output, Error> {
        block_on(Caller::call::<E>(&self.inner, request))
    }

    fn call_full<E: Envelope>(
        &self,
        request: Result<Request, BuildError>,
    ) -> Result<Full<E::Output>, Error> {
        block_on(Caller::call_full::<E>(&self.inner, request))
    }

    fn call_all<E: Envelope>(&self, split: Split) -> Joined<E::Output> {
        block_on(Caller::call_all::<E>(&self.inner, split))
    }

    fn pages<O: Operation + Clone>(&self, operation: O) -> Pages<O>
    where
        O::Envelope: List,
    {
        Pages { inner: paging::Pages::new(&self.inner, operation) }
    }

    fn items<O: Operation + Clone>(&self, operation: O) -> Items<O>
    where
        O::Envelope: List,
    {
        Items { inner: paging::Items::new(&self.inner, operation) }
    }
}

/// The pages of a list, in order: [`paging::Pages`] as an iterator.
#[must_use = "pages are asked for when the iterator is advanced"]
pub struct Pages<O: Operation> {
    inner: paging::Pages<O>,
}

/// The items of a list, in order: [`paging::Items`] as an iterator.
#[must_use = "items are asked for when the iterator is advanced"]
pub struct Items<O: Operation>
where
    O::Envelope: List,
{
    inner: paging::Items<O>,
}

/// What the two iterators have in common: all that the streams under them have.
macro_rules! iterator {
    ($type:ident, $item:ty, $one:literal) => {
        impl<O> $type<O>
        where
            O: Operation + Clone,
            O::Envelope: List,
        {
            /// Asks for so many pages at the same time; see [`paging::Pages::concurrency`].
            pub fn concurrency(self, pages: usize) -> Self {
                Self { inner: self.inner.concurrency(pages) }
            }

            /// Begins where another walk was; the filters and the limit must be the same. See [`paging::Pages::resume_at`].
            pub fn resume_at(self, position: &Position) -> Self {
                Self { inner: self.inner.resume_at(position) }
            }

            #[doc = concat!("The place of the ", $one, " that comes next.")]
            #[must_use]
            pub fn position(&self) -> Position {
                self.inner.position()
            }

            /// Lets the iterator go on after an error: the page that could not be had is asked for again.
            pub fn retry(&mut self) {
                self.inner.retry();
            }

            #[doc = concat!("The next ", $one, "; nothing after the last.")]
            ///
            /// # Errors
            /// Those of the call for the next page. The next `try_next` asks for that page again.
            pub fn try_next(&mut self) -> Result<Option<$item>, Error> {
                block_on(self.inner.try_next())
            }
        }

        impl<O> Iterator for $type<O>
        where
            O: Operation + Clone,
            O::Envelope: List,
        {
            type Item = Result<$item, Error>;

            /// The next one; nothing after the last, and nothing after an error until [`Self::retry`].
            fn next(&mut self) -> Option<Self::Item> {
                block_on(self.inner.next_once())
            }
        }

        impl<O> FusedIterator for $type<O>
        where
            O: Operation + Clone,
            O::Envelope: List,
        {
        }

        impl<O: Operation> fmt::Debug for $type<O>
        where
            O::Envelope: List,
        {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.inner.fmt(f)
            }
        }
    };
}
iterator!(Pages, <O::Envelope as Envelope>::Output, "page");
iterator!(Items, <O::Envelope as List>::Item, "item");
