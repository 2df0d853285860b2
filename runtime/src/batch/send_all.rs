//! The parts of a batch under way, as one future.

use std::fmt;
use std::future::Future;
use std::ops::Range;
use std::pin::Pin;
use std::task::{Context, Poll};

use super::split::{Given, Split};
use super::verdict;
use super::{BatchPart, Joined};
use crate::client::{Client, Exchange};
use crate::envelope::Envelope;
use crate::error::Error;
use crate::operation::{BuildError, Request};
use crate::transport::Answer;

/// The requests of a batch; awaiting it sends them, some at the same time, and gives what became of all items.
///
/// Dropping it ends the requests that are on their way and leaves the rest unsent.
#[must_use = "the parts are sent when this is awaited"]
pub struct SendAll<E: Envelope> {
    client: Client,
    split: Split,
    /// The index of the part that is sent next.
    next: usize,
    concurrency: usize,
    flights: Vec<Flight>,
    parts: Vec<Option<BatchPart<E::Output>>>,
}

/// A part on its way.
struct Flight {
    index: usize,
    items: Range<usize>,
    given: Given,
    exchange: Exchange,
}

impl<E: Envelope> SendAll<E> {
    pub(crate) fn new(client: &Client, split: Split) -> Self {
        let parts = split.parts.iter().map(|_| None).collect();
        let concurrency = concurrency(client, &split);
        Self { client: client.clone(), split, next: 0, concurrency, flights: Vec::new(), parts }
    }

    /// Sends as many parts as may be on their way.
    fn depart(&mut self) {
        while self.flights.len() < self.concurrency
            && let Some((items, request)) = self.split.parts.get_mut(self.next)
        {
            // A request is needed once; its text goes when its part has landed.
            let request = std::mem::replace(request, Err(BuildError::NoTransport));
            let (items, index) = (items.clone(), self.next);
            self.flights.push(Flight::new(&self.client, self.split.place, (index, items, request)));
            self.next += 1;
        }
    }

    /// Takes the parts that have landed; whether there were any.
    fn land(&mut self, context: &mut Context<'_>) -> bool {
        let before = self.flights.len();
        let parts = &mut self.parts;
        self.flights.retain_mut(|flight| {
            let Poll::Ready(answer) = flight.exchange.poll(context) else { return true };
            if let Some(part) = parts.get_mut(flight.index) {
                *part = Some(flight.landed::<E>(answer));
            }
            false
        });
        self.flights.len() < before
    }
}

/// The smaller of what the operation allows and what the client is set to.
fn concurrency(client: &Client, split: &Split) -> usize {
    let documented = split.parts.iter().find_map(|(_, request)| request.as_ref().ok()?.concurrency);
    let documented = documented.and_then(|limit| usize::try_from(limit).ok());
    client.batch_concurrency().min(documented.unwrap_or(usize::MAX)).max(1)
}

impl Flight {
    fn new(
        client: &Client,
        place: super::Place,
        (index, items, request): (usize, Range<usize>, Result<Request, BuildError>),
    ) -> Self {
        let given = Given::of(request.as_ref().ok(), place, items.len());
        Self { index, items, given, exchange: Exchange::new(client, request) }
    }

    fn landed<E: Envelope>(&self, answer: Result<Answer, Error>) -> BatchPart<E::Output> {
        let (result, told) = match answer {
            Ok(answer) => {
                let result = self.exchange.decode::<E>(&answer);
                let shown = self.exchange.without_secrets(answer);
                let told = verdict::of_answer(&self.given, &shown, result.as_ref().err());
                (result, told)
            }
            Err(error) => {
                let told = verdict::of_error(&self.given, &error);
                (Err(error), told)
            }
        };
        BatchPart { items: self.items.clone(), result, told }
    }
}

/// Nothing in it is pinned: the exchanges are boxed.
impl<E: Envelope> Unpin for SendAll<E> {}

impl<E: Envelope> Future for SendAll<E> {
    type Output = Joined<E::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        loop {
            self.depart();
            if self.flights.is_empty() {
                let parts = std::mem::take(&mut self.parts);
                return Poll::Ready(Joined { parts: parts.into_iter().flatten().collect() });
            }
            if !self.land(context) {
                return Poll::Pending;
            }
        }
    }
}

impl<E: Envelope> fmt::Debug for SendAll<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendAll")
            .field("parts", &self.parts.len())
            .field("sent", &self.next)
            .field("awaited", &self.flights.len())
            .finish_non_exhaustive()
    }
}
