//! Calls under way: an untyped exchange and the decode at its end.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::{Client, Full};
use crate::envelope::Envelope;
use crate::error::{Error, Secrets};
use crate::operation::{BuildError, Request};
use crate::transport::{Answer, BoxFuture};

/// An exchange that has not been awaited yet, and what is needed to tell whose answer it is.
struct Exchange {
    operation: String,
    secrets: Secrets,
    answer: BoxFuture<'static, Result<Answer, Error>>,
}

impl Exchange {
    fn new(client: &Client, request: Result<Request, BuildError>) -> Self {
        let operation =
            request.as_ref().map(|request| request.operation.clone()).unwrap_or_default();
        Self { operation, secrets: client.inner.secrets.clone(), answer: client.exchange(request) }
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Answer, Error>> {
        self.answer.as_mut().poll(context)
    }

    fn decode<E: Envelope>(&self, answer: &Answer) -> Result<E::Output, Error> {
        E::decode(answer)
            .map_err(|error| error.of_operation(&self.operation, answer, &self.secrets).into())
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange").field("operation", &self.operation).finish_non_exhaustive()
    }
}

/// A call under way; awaiting it sends the request and gives the decoded value.
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct Call<E> {
    exchange: Exchange,
    envelope: PhantomData<fn() -> E>,
}

impl<E> Call<E> {
    pub(super) fn new(client: &Client, request: Result<Request, BuildError>) -> Self {
        Self { exchange: Exchange::new(client, request), envelope: PhantomData }
    }
}

impl<E: Envelope> Future for Call<E> {
    type Output = Result<E::Output, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = ready!(self.exchange.poll(context))?;
        Poll::Ready(self.exchange.decode::<E>(&answer))
    }
}

/// A call under way that gives all of the answer.
#[derive(Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct FullCall<E> {
    exchange: Exchange,
    envelope: PhantomData<fn() -> E>,
}

impl<E> FullCall<E> {
    pub(super) fn new(client: &Client, request: Result<Request, BuildError>) -> Self {
        Self { exchange: Exchange::new(client, request), envelope: PhantomData }
    }
}

impl<E: Envelope> Future for FullCall<E> {
    type Output = Result<Full<E::Output>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let answer = ready!(self.exchange.poll(context))?;
        let value = self.exchange.decode::<E>(&answer);
        Poll::Ready(value.map(|value| Full::new(value, answer)))
    }
}
