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
use crate::transport::{Answer, BoxFuture, Target};

/// An exchange that has not been awaited yet, and what is needed to tell whose answer it is.
pub(crate) struct Exchange {
    target: Target,
    secrets: Secrets,
    answer: BoxFuture<'static, Result<Answer, Error>>,
}

impl Exchange {
    pub(crate) fn new(client: &Client, request: Result<Request, BuildError>) -> Self {
        let ready = request.and_then(|request| client.addresses.complete(request));
        let target = ready.as_ref().map(|ready| ready.target.clone()).unwrap_or_default();
        Self { target, secrets: client.addresses.secrets.clone(), answer: client.exchange(ready) }
    }

    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Answer, Error>> {
        self.answer.as_mut().poll(context)
    }

    /// The answer as an error may show it.
    pub(crate) fn without_secrets(&self, mut answer: Answer) -> Answer {
        self.secrets.redact_answer(&mut answer);
        answer
    }

    pub(crate) fn decode<E: Envelope>(&self, answer: &Answer) -> Result<E::Output, Error> {
        E::decode(answer).map_err(|error| error.of_call(&self.target, answer, &self.secrets).into())
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange").field("target", &self.target).finish_non_exhaustive()
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
