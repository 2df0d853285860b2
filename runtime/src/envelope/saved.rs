//! A single write that may succeed in part: 207 where another success would be the value alone.

use serde_json::Value as Json;

use super::{Batch, Data, Envelope};
use crate::error::DecodeError;
use crate::record::Value;
use crate::transport::Answer;

/// What a write of one item came to.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// # use bigcommerce::{Batch, Saved};
/// # let saved = Saved::Complete(7);
/// match saved {
///     Saved::Complete(product) => println!("saved {product}"),
///     Saved::Partial(batch) => println!("saved in part: {:?}", batch.errors),
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "one per call, and read more easily without a box")]
pub enum Saved<T> {
    /// The item as it is now.
    Complete(T),
    /// Status 207: what was taken and what was refused.
    Partial(Batch<T>),
}

impl<T> Saved<T> {
    /// Whether everything was taken.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        matches!(self, Self::Complete(_))
    }

    /// The item, if everything was taken.
    ///
    /// # Errors
    /// The partial success, with what was refused.
    #[allow(clippy::result_large_err, reason = "the caller's own value, moved once")]
    pub fn complete(self) -> Result<T, Batch<T>> {
        match self {
            Self::Complete(item) => Ok(item),
            Self::Partial(batch) => Err(batch),
        }
    }
}

impl<T: Value> Envelope for Saved<T> {
    type Output = Self;

    fn decode(answer: &Answer) -> Result<Self, DecodeError> {
        if is_partial(answer) {
            Batch::decode(answer).map(Self::Partial)
        } else {
            Data::decode(answer).map(Self::Complete)
        }
    }

    fn reencode(answer: &Answer) -> Result<Json, DecodeError> {
        if is_partial(answer) { Batch::<T>::reencode(answer) } else { Data::<T>::reencode(answer) }
    }

    fn encode(output: &Self) -> Result<Json, serde_json::Error> {
        match output {
            Self::Complete(item) => Data::encode(item),
            Self::Partial(batch) => Batch::encode(batch),
        }
    }

    fn status(output: &Self) -> Option<u16> {
        (!output.is_complete()).then_some(207)
    }
}

fn is_partial(answer: &Answer) -> bool {
    answer.status.as_u16() == 207
}
