//! Envelopes: the shapes that answers have around the value that was asked for.
//!
//! Any 2xx is success, an empty body is the empty value, and a value is also found when the envelope is missing or when
//! there is one that the reference does not know: recorded answers show all of these.

mod batch;
mod body;
mod listed;
mod meta;
mod outcome;
mod page;
mod saved;
mod single;

use bytes::Bytes;
use serde_json::Value as Json;

pub(crate) use batch::ERROR_KEYS as BATCH_ERROR_KEYS;
pub use batch::{Batch, BatchError};
pub use meta::{CursorPagination, Links, Meta, Pagination};
pub use outcome::{OutcomeStatus, choose, declared};
pub use page::Page;
pub use saved::Saved;
pub use single::{AnyJson, AnyType, Bare, BareList, Data, Empty, Maybe, RawBytes, Text};

pub(crate) use body::{reencoded_value, value};

use crate::error::DecodeError;
use crate::transport::Answer;

/// The shape of an operation's answer.
pub trait Envelope: Sized {
    /// What the caller gets.
    type Output;

    /// Takes the value out of a successful answer.
    ///
    /// # Errors
    /// The body cannot be understood; the operation is not named yet.
    fn decode(answer: &Answer) -> Result<Self::Output, DecodeError>;

    /// Decodes the answer and writes it as JSON again, envelope included: what is missing then, the types do not know.
    ///
    /// # Errors
    /// Those of [`Envelope::decode`].
    fn reencode(answer: &Answer) -> Result<Json, DecodeError>;

    /// The JSON of an answer that decodes to this value again; null stands for an empty body.
    ///
    /// ```
    /// # use bigcommerce_runtime as bigcommerce;
    /// use bigcommerce::envelope::{Data, Envelope};
    ///
    /// assert_eq!(Data::<i64>::encode(&7)?.to_string(), r#"{"data":7,"meta":{}}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    ///
    /// # Errors
    /// The value cannot be written as JSON.
    fn encode(output: &Self::Output) -> Result<Json, serde_json::Error>;

    /// The body of an answer that decodes to this value again: the text of [`Envelope::encode`], or what is no JSON as it is.
    ///
    /// # Errors
    /// Those of [`Envelope::encode`].
    fn body(output: &Self::Output) -> Result<Bytes, serde_json::Error> {
        match Self::encode(output)? {
            Json::Null => Ok(Bytes::new()),
            json => serde_json::to_vec(&json).map(Bytes::from),
        }
    }

    /// The status that goes with this value; `None` where any success does.
    fn status(_output: &Self::Output) -> Option<u16> {
        None
    }
}
