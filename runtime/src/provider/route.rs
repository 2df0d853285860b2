//! The way from a request to the method of a provider: a path with its method, and the provider's code behind a pointer, so that
//! what serves a contract is not compiled for each provider.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use http::Method;
use percent_encoding::percent_decode_str;

use super::{Incoming, ProviderError, Received, Refusal};
use crate::operation::Operation;
use crate::record::codec::Plain;
use crate::record::{Encoded, Value};

/// A future that is sent to whichever thread has time for it.
pub(super) type Pending<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// The arguments of a path, by the names that its template has.
pub(super) type Arguments = Vec<(String, String)>;

/// An operation of a contract and who answers it.
#[derive(Clone)]
pub struct Route {
    /// The operation's id in the reference.
    pub(super) id: &'static str,
    pub(super) method: Method,
    /// With `{names}` of arguments.
    pub(super) path: String,
    pub(super) is_authenticated: bool,
    pub(super) has_body: bool,
    answer: Arc<dyn Fn(Incoming) -> Pending<Result<Bytes, Refusal>> + Send + Sync>,
}

/// What a method of a contract returns: a [`Value`], or nothing.
pub trait Answered: Send {
    /// The body of the answer; an empty one for nothing.
    ///
    /// # Errors
    /// The value cannot be written as JSON.
    fn into_body(self) -> Result<Bytes, serde_json::Error>;
}

impl<T: Value + Send> Answered for T {
    fn into_body(self) -> Result<Bytes, serde_json::Error> {
        serde_json::to_vec(&Encoded::<T, Plain>::new(&self)).map(Bytes::from)
    }
}

impl Answered for () {
    fn into_body(self) -> Result<Bytes, serde_json::Error> {
        Ok(Bytes::new())
    }
}

impl Route {
    /// Answers the operation of a request by a function.
    pub fn new<R, A, F, Answering>(answer: F) -> Self
    where
        R: Received,
        A: Answered,
        F: Fn(R) -> Answering + Send + Sync + 'static,
        Answering: Future<Output = Result<A, ProviderError>> + Send + 'static,
    {
        let spec = <R::Operation as Operation>::SPEC;
        Self {
            id: spec.id,
            method: spec.method,
            path: spec.path.to_owned(),
            is_authenticated: false,
            has_body: R::HAS_BODY,
            answer: Arc::new(move |incoming| {
                let answering = R::read(incoming).map(&answer);
                Box::pin(async move { Ok(answering?.await?.into_body()?) })
            }),
        }
    }

    /// The same for callers alone who say who they are.
    #[must_use]
    pub fn authenticated(mut self) -> Self {
        self.is_authenticated = true;
        self
    }

    pub(super) fn answer(&self, incoming: Incoming) -> Pending<Result<Bytes, Refusal>> {
        (self.answer)(incoming)
    }

    /// The arguments of a path, if it is this operation's.
    pub(super) fn arguments(&self, path: &str) -> Option<Arguments> {
        let mut arguments = Vec::new();
        let mut found = path.split('/');
        for wanted in self.path.split('/') {
            let segment = found.next()?;
            match wanted.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                Some(name) => {
                    let value = percent_decode_str(segment).decode_utf8().ok()?;
                    arguments.push((name.to_owned(), value.into_owned()));
                }
                None if wanted == segment => {}
                None => return None,
            }
        }
        found.next().is_none().then_some(arguments)
    }
}

impl fmt::Debug for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}
