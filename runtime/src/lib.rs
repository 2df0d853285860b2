//! The hand-written half of the `bigcommerce` crate: everything that its generated operations and types share.
//!
//! The layers, from the caller to the wire; each knows only the one below it:
//!
//! | layer | module | what it is |
//! |---|---|---|
//! | operation | [`mod@operation`] | a value that knows its request and the shape of its answer |
//! | client | [`Client`], `blocking::Client` | one store: base URLs, authentication, how patient it is |
//! | stages | [`pipeline`] | the limits of endpoints, the quota, observers, retries |
//! | transport | [`transport`], [`clock`] | one HTTP exchange, bytes out and bytes in; on reqwest, on ureq, or your own |
//! | envelope | [`envelope`] | what stands around the value: `{data, meta}`, a bare list, a partial success |
//! | record | [`mod@record`] | JSON objects as structs, lenient at the leaves, errors with a path |
//!
//! Above them stand [`paging`], which walks lists: it is made of calls.
//!
//! Errors of all layers are one [`Error`]. The feature `testing` brings a transport that answers without a network. The other
//! direction: `webhooks` verifies and reads what BigCommerce sends, `provider` serves what it calls.
//!
//! ```no_run
//! # use bigcommerce_runtime as bigcommerce;
//! use bigcommerce::{Client, Method};
//!
//! # async fn example() -> Result<(), bigcommerce::Error> {
//! let store = Client::from_env()?;
//! let answer = store.request(Method::GET, "/v3/catalog/summary").send().await?;
//! println!("{}", answer.value["data"]["inventory_count"]);
//! # Ok(()) }
//! ```

#![warn(missing_docs)]

#[doc(hidden)]
pub mod codegen;

pub mod batch;
#[cfg(feature = "blocking")]
pub mod blocking;
mod client;
pub mod clock;
pub mod envelope;
mod error;
pub mod operation;
pub mod paging;
pub mod pipeline;
#[cfg(feature = "provider")]
pub mod provider;
pub mod record;
pub mod registry;
#[cfg(feature = "testing")]
pub mod testing;
pub mod transport;
#[cfg(feature = "webhooks")]
pub mod webhook;

pub use chrono;
pub use http::{self, HeaderMap, Method, StatusCode};
pub use indexmap::{self, IndexMap as Map};
pub use rust_decimal::{self, Decimal};
pub use serde;
pub use serde_json::{self, Value as Json};

pub use codegen::DateTime;

pub use client::{Call, Caller, Client, ClientBuilder, Full, FullCall, RateLimit, RawRequest};
pub use clock::Clock;
pub use envelope::{
    Batch, BatchError, CursorPagination, Envelope, Links, Meta, Page, Pagination, Saved,
};
pub use error::{ApiError, DecodeError, Details, Error};
pub use operation::{BuildError, Family, File, Operation, OperationSpec, Paging};
pub use pipeline::{Attempt, AttemptEnd, Observer, Retry, Stopped, Tries};
pub use record::Nullable;
pub use registry::from_slice;
