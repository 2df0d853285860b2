//! What became of a batch: the parts as the server answered them, and each item.

use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;

use crate::envelope::{Batch, Page};
use crate::error::{Details, Error};

/// What the parts of a batch came to. What was taken is here also when other parts have failed.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::batch::{ItemResult, Joined};
/// # use bigcommerce::Page;
///
/// fn report(joined: &Joined<Page<i64>>) {
///     println!("{} taken, {} refused", joined.taken(), joined.refused());
///     for (index, result) in joined.items() {
///         match result {
///             ItemResult::Taken => {}
///             ItemResult::Refused(reason) => println!("{index} was refused: {reason}"),
///             ItemResult::Unknown(reason) => println!("{index} may have been taken: {reason}"),
///         }
///     }
/// }
/// ```
#[derive(Debug)]
#[must_use = "parts may have failed"]
#[non_exhaustive]
pub struct Joined<T> {
    /// The parts, in the order of the items.
    pub parts: Vec<BatchPart<T>>,
}

/// What one request of a batch came to.
#[derive(Debug)]
#[non_exhaustive]
pub struct BatchPart<T> {
    /// The places of its items in the whole list, from 0.
    pub items: Range<usize>,
    /// The answer, as `send` would have given it.
    pub result: Result<T, Error>,
    /// What became of each item of the part, as far as the server told it.
    pub told: Vec<ItemResult>,
}

/// What became of an item.
#[derive(Clone, Debug, PartialEq)]
pub enum ItemResult {
    /// It was taken.
    Taken,
    /// It was not taken: refused by the server, or never sent.
    Refused(Reason),
    /// It cannot be told: no answer came, or one that does not say which items it speaks of.
    Unknown(Reason),
}

impl ItemResult {
    /// Whether it was taken.
    #[must_use]
    pub const fn is_taken(&self) -> bool {
        matches!(self, Self::Taken)
    }

    /// Why it was not taken, or is not known to be.
    #[must_use]
    pub const fn reason(&self) -> Option<&Reason> {
        match self {
            Self::Taken => None,
            Self::Refused(reason) | Self::Unknown(reason) => Some(reason),
        }
    }
}

/// Why an item was not taken; the fields of [`Details`] can be read from it directly. Items of one part share it, so that clones
/// are cheap. Its text is what people are to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason(Arc<Details>);

impl Reason {
    pub(super) fn new(details: Details) -> Self {
        Self(Arc::new(details))
    }

    /// What the error says, in the terms of all APIs. The names of fields are the item's own.
    #[must_use]
    pub fn details(&self) -> &Details {
        &self.0
    }
}

impl Deref for Reason {
    type Target = Details;

    fn deref(&self) -> &Details {
        &self.0
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.to_string() {
            text if text.is_empty() => f.write_str("the server gave no reason"),
            text => f.write_str(&text),
        }
    }
}

/// Answers that hold a list of what they speak of.
pub trait Listed {
    /// An item of the list.
    type Item;

    /// The list.
    fn into_list(self) -> Vec<Self::Item>;
}

impl<T> Listed for Page<T> {
    type Item = T;

    fn into_list(self) -> Vec<T> {
        self.items
    }
}

impl<T> Listed for Batch<T> {
    type Item = T;

    fn into_list(self) -> Vec<T> {
        self.data
    }
}

impl<T> Listed for Vec<T> {
    type Item = T;

    fn into_list(self) -> Self {
        self
    }
}

impl<T> Joined<T> {
    /// What became of each item, with its place in the list that was given, from 0.
    pub fn items(&self) -> impl Iterator<Item = (usize, &ItemResult)> {
        self.parts.iter().flat_map(|part| part.items.clone().zip(&part.told))
    }

    /// Whether every item was taken and every answer understood.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let mut items = self.items();
        self.parts.iter().all(|part| part.result.is_ok()) && items.all(|(_, item)| item.is_taken())
    }

    /// How many items were taken.
    #[must_use]
    pub fn taken(&self) -> usize {
        self.count(ItemResult::is_taken)
    }

    /// How many items were not taken.
    #[must_use]
    pub fn refused(&self) -> usize {
        self.count(|item| matches!(item, ItemResult::Refused(_)))
    }

    /// How many items may or may not have been taken.
    #[must_use]
    pub fn unknown(&self) -> usize {
        self.count(|item| matches!(item, ItemResult::Unknown(_)))
    }

    /// The places of the items that were not taken, or are not known to be, from 0: what to look at, mend and send again.
    ///
    /// Before an item whose fate is unknown is created again, look whether it is there.
    #[must_use]
    pub fn not_taken(&self) -> Vec<usize> {
        self.items().filter(|(_, item)| !item.is_taken()).map(|(index, _)| index).collect()
    }

    /// The error of the first part that failed as a whole.
    #[must_use]
    pub fn first_error(&self) -> Option<&Error> {
        self.parts.iter().find_map(|part| part.result.as_ref().err())
    }

    /// The answers of all parts, in order, if the batch is complete.
    ///
    /// # Errors
    /// All of it again, if an item was not taken or is not known to be, or an answer could not be understood.
    pub fn into_values(self) -> Result<Vec<T>, Self> {
        if !self.is_complete() {
            return Err(self);
        }
        Ok(self.parts.into_iter().filter_map(|part| part.result.ok()).collect())
    }

    /// The lists in the answers that came, one after another; parts that failed have none.
    pub fn into_items(self) -> Vec<T::Item>
    where
        T: Listed,
    {
        let answers = self.parts.into_iter().filter_map(|part| part.result.ok());
        answers.flat_map(Listed::into_list).collect()
    }

    fn count(&self, is: impl Fn(&ItemResult) -> bool) -> usize {
        self.items().filter(|(_, item)| is(item)).count()
    }
}
