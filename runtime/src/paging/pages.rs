//! The pages of a list, one after another, with some asked for ahead.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::List;
use super::position::{At, Position};
use super::walk::{Seen, Walk};
use crate::client::{Client, Exchange};
use crate::envelope::Envelope;
use crate::error::Error;
use crate::operation::Operation;
use crate::transport::Answer;

/// How many pages are asked for at the same time at most: a list that does not say where it ends would have all numbers asked for.
const MOST_AHEAD: usize = 100;

/// The pages of a list, in order.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// # use bigcommerce::{Client, Error, Operation, Page, paging::Pages};
/// # async fn example<O>(mut pages: Pages<O>) -> Result<(), Error>
/// # where O: Operation<Envelope = Page<i64>> + Clone {
/// while let Some(page) = pages.try_next().await? {
///     println!("{} items, then {}", page.items.len(), pages.position());
/// }
/// # Ok(()) }
/// ```
///
/// A page that could not be had leaves the walk where it was: `try_next` asks for it again, with nothing lost. As a [`Stream`] it
/// ends after an error, so that whoever passes errors over does not ask for ever; [`Pages::retry`] lets it go on.
#[must_use = "pages are asked for when the stream is polled"]
pub struct Pages<O: Operation> {
    client: Client,
    operation: O,
    walk: Walk,
    concurrency: usize,
    /// Pages that are awaited, the next one first.
    slots: VecDeque<Slot>,
    /// The page after those, if its place is known.
    following: Option<At>,
    failed: bool,
}

/// A page as an operation gives it.
type Output<O> = <<O as Operation>::Envelope as Envelope>::Output;

/// A page that is awaited.
struct Slot {
    at: At,
    exchange: Exchange,
    answer: Option<Result<Answer, Error>>,
    /// Whether it was asked for before the pages before it had come.
    ahead: bool,
}

impl<O> Pages<O>
where
    O: Operation + Clone,
    O::Envelope: List,
{
    pub(crate) fn new(client: &Client, operation: O) -> Self {
        let walk = Walk::new(O::SPEC.paging, operation.parts());
        Self {
            client: client.clone(),
            operation,
            walk,
            concurrency: 1,
            slots: VecDeque::new(),
            following: Some(At::Start),
            failed: false,
        }
    }

    /// Asks for so many pages at the same time, 1 to 100, in order all the same. Where a list goes by number or cursor, numbers are taken:
    /// cursors come one from another. Where the server does not say how many pages there are, some past the end are asked for.
    /// No more are asked for than the endpoint takes at the same time: between two pages there is room for a call of your own.
    pub fn concurrency(mut self, pages: usize) -> Self {
        let limit = O::SPEC.concurrency.and_then(|limit| usize::try_from(limit).ok());
        self.concurrency = pages.min(limit.unwrap_or(MOST_AHEAD)).clamp(1, MOST_AHEAD);
        if self.concurrency > 1 {
            self.walk.ahead();
        }
        self
    }

    /// Begins where another walk was. The filters and the limit must be the same: numbers count pages of one size. At the end of
    /// that walk there is nothing left; see [`Position::is_end`].
    pub fn resume_at(mut self, position: &Position) -> Self {
        self.slots.clear();
        self.failed = false;
        self.walk.forget_last();
        self.following = Some(position.at.clone()).filter(|at| *at != At::End);
        self
    }

    /// The place of the page that comes next.
    #[must_use]
    pub fn position(&self) -> Position {
        let next = self.slots.front().map(|slot| &slot.at).or(self.following.as_ref());
        Position::of_page(next.cloned().unwrap_or(At::End))
    }

    /// Lets a stream go on after an error: the page that could not be had is asked for again.
    pub fn retry(&mut self) {
        self.failed = false;
    }

    /// The next page; nothing after the last.
    ///
    /// # Errors
    /// Those of the call. The next `try_next` asks for the same page again.
    pub async fn try_next(&mut self) -> Result<Option<Output<O>>, Error> {
        self.retry();
        poll_fn(|context| self.poll_page(context)).await.transpose()
    }

    /// As the stream gives it: nothing after an error.
    #[cfg(feature = "blocking")]
    pub(crate) async fn next_once(&mut self) -> Option<Result<Output<O>, Error>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    pub(super) fn poll_page(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Output<O>, Error>>> {
        if self.failed {
            return Poll::Ready(None);
        }
        self.ask();
        for slot in &mut self.slots {
            if slot.answer.is_none()
                && let Poll::Ready(answer) = slot.exchange.poll(context)
            {
                slot.answer = Some(answer);
            }
        }
        let Some(slot) = self.slots.front_mut() else { return Poll::Ready(None) };
        let Some(answer) = slot.answer.take() else { return Poll::Pending };
        let page = answer.and_then(|answer| {
            let page = slot.exchange.decode::<O::Envelope>(&answer)?;
            Ok((page, answer))
        });
        match page {
            Ok((page, answer)) => Poll::Ready(self.accept(page, &answer).map(Ok)),
            Err(error) => {
                let was_ahead = slot.ahead;
                if let Some(Slot { at, .. }) = self.slots.pop_front() {
                    let again = self.slot(at, false);
                    self.slots.push_front(again);
                }
                if was_ahead && error.is_retryable() {
                    // Its time may have run out while nobody looked at it.
                    return self.poll_page(context);
                }
                self.failed = true;
                Poll::Ready(Some(Err(error)))
            }
        }
    }

    /// Asks for as many pages as are wanted at the same time and whose place is known.
    fn ask(&mut self) {
        while self.slots.len() < self.concurrency
            && let Some(at) = self.following.take()
        {
            self.following = self.walk.following(&at);
            let slot = self.slot(at, !self.slots.is_empty());
            self.slots.push_back(slot);
        }
    }

    fn slot(&self, at: At, ahead: bool) -> Slot {
        let mut operation = self.operation.clone();
        Walk::place(&at, operation.parts_mut());
        let exchange = Exchange::new(&self.client, operation.request());
        Slot { at, exchange, answer: None, ahead }
    }

    /// Takes a page that came, and finds out which is next.
    fn accept(&mut self, page: Output<O>, answer: &Answer) -> Option<Output<O>> {
        let at = self.slots.pop_front()?.at;
        let seen = Seen {
            count: O::Envelope::count(&page),
            meta: O::Envelope::meta(&page),
            body: &answer.body,
        };
        if self.walk.repeats(&at, &seen) {
            self.end();
            return None;
        }
        let next = self.walk.next(&at, &seen, self.operation.parts());
        match self.slots.front() {
            _ if next == At::End => self.end(),
            Some(slot) if slot.at == next => {
                let last = self.slots.back().map(|slot| slot.at.clone());
                self.following = last.and_then(|last| self.walk.following(&last));
            }
            _ => {
                self.slots.clear();
                self.following = Some(next.clone());
            }
        }
        // What comes after a list that tells nothing of its pages is empty, and no page.
        let is_past_end = seen.count == 0 && at != At::Start && next == At::End;
        (!is_past_end).then_some(page)
    }

    fn end(&mut self) {
        self.slots.clear();
        self.following = None;
    }
}

impl<O> Stream for Pages<O>
where
    O: Operation + Clone + Unpin,
    O::Envelope: List,
{
    type Item = Result<Output<O>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<O: Operation> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &O::SPEC.id)
            .field("awaited", &self.slots.len())
            .finish_non_exhaustive()
    }
}
