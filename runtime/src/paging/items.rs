//! The items of a list, one after another.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec::IntoIter;

use futures_core::Stream;

use super::position::At;
use super::{List, Pages, Position};
use crate::client::Client;
use crate::error::Error;
use crate::operation::Operation;

/// The items of a list, in order; one page of them is held at a time.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// # use bigcommerce::{Client, Error, Operation, Page, paging::Items};
/// # async fn example<O>(mut items: Items<O>) -> Result<(), Error>
/// # where O: Operation<Envelope = Page<i64>> + Clone {
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
///
/// Errors, repeats and positions are those of [`Pages`].
#[must_use = "items are asked for when the stream is polled"]
pub struct Items<O: Operation>
where
    O::Envelope: List,
{
    pages: Pages<O>,
    /// What is left of the present page.
    items: IntoIter<<O::Envelope as List>::Item>,
    /// Where the present page began.
    at: At,
    taken: usize,
    /// Items of the next page that were taken in an earlier walk.
    skip: usize,
}

impl<O> Items<O>
where
    O: Operation + Clone,
    O::Envelope: List,
{
    pub(crate) fn new(client: &Client, operation: O) -> Self {
        let pages = Pages::new(client, operation);
        Self { pages, items: Vec::new().into_iter(), at: At::Start, taken: 0, skip: 0 }
    }

    /// Asks for so many pages at the same time; see [`Pages::concurrency`].
    pub fn concurrency(mut self, pages: usize) -> Self {
        self.pages = self.pages.concurrency(pages);
        self
    }

    /// Begins where another walk was. The filters and the limit must be the same: numbers count pages of one size. At the end of
    /// that walk there is nothing left; see [`Position::is_end`].
    pub fn resume_at(mut self, position: &Position) -> Self {
        self.pages = self.pages.resume_at(position);
        self.skip = position.taken;
        self.items = Vec::new().into_iter();
        self
    }

    /// The place of the item that comes next.
    #[must_use]
    pub fn position(&self) -> Position {
        if self.items.len() == 0 {
            let next = self.pages.position();
            return Position { taken: if next.is_end() { 0 } else { self.skip }, ..next };
        }
        Position { at: self.at.clone(), taken: self.taken }
    }

    /// Lets a stream go on after an error: the page that could not be had is asked for again.
    pub fn retry(&mut self) {
        self.pages.retry();
    }

    /// The next item; nothing after the last.
    ///
    /// # Errors
    /// Those of the call for the next page. The next `try_next` asks for that page again.
    pub async fn try_next(&mut self) -> Result<Option<<O::Envelope as List>::Item>, Error> {
        self.retry();
        poll_fn(|context| self.poll_item(context)).await.transpose()
    }

    /// All items that are left, in a list of their own.
    ///
    /// # Errors
    /// Those of the call for a page. The items before it are lost with it; where that matters, use `try_next`.
    pub async fn try_collect(mut self) -> Result<Vec<<O::Envelope as List>::Item>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.try_next().await? {
            all.push(item);
        }
        Ok(all)
    }

    /// As the stream gives it: nothing after an error.
    #[cfg(feature = "blocking")]
    pub(crate) async fn next_once(&mut self) -> Option<Result<<O::Envelope as List>::Item, Error>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    fn poll_item(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<<O::Envelope as List>::Item, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                self.taken += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            let at = self.pages.position().at;
            match ready!(self.pages.poll_page(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => {
                    self.items = O::Envelope::items(page).into_iter();
                    self.at = at;
                    self.taken = std::mem::take(&mut self.skip);
                    if let Some(before) = self.taken.checked_sub(1) {
                        self.items.nth(before);
                    }
                    if self.items.len() == 0 {
                        // There may be empty pages without end: others get their turn between two of them.
                        context.waker().wake_by_ref();
                        return Poll::Pending;
                    }
                }
            }
        }
    }
}

impl<O> Stream for Items<O>
where
    O: Operation + Clone + Unpin,
    O::Envelope: List,
    <O::Envelope as List>::Item: Unpin,
{
    type Item = Result<<O::Envelope as List>::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<O: Operation> fmt::Debug for Items<O>
where
    O::Envelope: List,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("left_of_page", &self.items.len())
            .finish_non_exhaustive()
    }
}
