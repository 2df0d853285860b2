//! What generated code imports, as a whole.

pub use crate::envelope::{
    AnyJson, Bare, BareList, Batch, Data, Empty, Envelope, Maybe, Page, RawBytes, Saved, Text,
};
pub use crate::operation::{
    Family, File, Form, Operation, OperationSpec, Paging, Parts, QueryValue, Request, Rfc2822,
};
#[cfg(feature = "webhooks")]
pub use crate::payload;
#[cfg(feature = "provider")]
pub use crate::provider::{Head, ProviderError};
pub use crate::record::{Field, Nullable, Record, Value};
pub use crate::{BuildError, Call, Caller, Client, FullCall, Method};
#[cfg(feature = "provider")]
pub use crate::{contract, received};
pub use crate::{operation, outcome, record, registry, text_enum, union};

pub use bytes::Bytes;
pub use chrono::{FixedOffset, NaiveDate, NaiveTime};
pub use indexmap::IndexMap as Map;
pub use rust_decimal::Decimal;
pub use serde_json::Value as Json;

/// A date and time with its offset from UTC.
pub type DateTime = chrono::DateTime<FixedOffset>;
