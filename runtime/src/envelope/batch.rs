//! Partial success: what was taken, what was refused, and the totals.

use std::fmt;

use indexmap::IndexMap;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value as Json;

use super::body::Body;
use super::meta::take_meta;
use super::{Envelope, Meta};
use crate::error::{DecodeError, Details};
use crate::record::codec::Plain;
use crate::record::{Encoded, Value, reread};
use crate::transport::Answer;

/// The keys under which batches list what was refused.
pub(crate) const ERROR_KEYS: [&str; 4] = ["errors", "batch_errors", "field_errors", "error"];

/// The result of a batch, of which a part may have been refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Batch<T> {
    /// What was taken.
    pub data: Vec<T>,
    /// What was refused, and why.
    pub errors: Vec<BatchError>,
    /// The totals, if the server told them.
    pub meta: Meta,
    /// What the answer had besides; a `meta` that is no object too.
    pub other: IndexMap<String, Json>,
}

/// Why an item of a batch was refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BatchError {
    /// What the error says, in the terms of all APIs.
    pub details: Details,
    /// The error as it came.
    pub json: Json,
}

impl<T> Batch<T> {
    /// Whether everything was taken.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.errors.is_empty() && self.meta.failed.unwrap_or(0) == 0
    }

    fn of((data, mut other): (Option<Vec<T>>, IndexMap<String, Json>)) -> Self {
        let meta = take_meta(&mut other);
        let errors = ERROR_KEYS
            .iter()
            .filter_map(|key| other.shift_remove(*key))
            .flat_map(batch_errors)
            .collect();
        Self { data: data.unwrap_or_default(), errors, meta, other }
    }
}

impl BatchError {
    /// The error that this JSON is.
    #[must_use]
    pub fn of(json: Json) -> Self {
        Self { details: Details::of(&json), json }
    }
}

impl fmt::Display for BatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.details.to_string() {
            text if text.is_empty() => write!(f, "{}", self.json),
            text => f.write_str(&text),
        }
    }
}

impl<T> fmt::Display for Batch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let failed = self.meta.failed.and_then(|failed| usize::try_from(failed).ok());
        write!(f, "{} of the items were refused", failed.unwrap_or(self.errors.len()))?;
        self.errors.iter().try_for_each(|error| write!(f, "; {error}"))
    }
}

/// What [`Saved::complete`](crate::Saved::complete) gives where a part was refused.
impl<T: fmt::Debug> std::error::Error for Batch<T> {}

impl<T> Default for Batch<T> {
    fn default() -> Self {
        Self { data: Vec::new(), errors: Vec::new(), meta: Meta::default(), other: IndexMap::new() }
    }
}

/// A batch of which all was taken.
impl<T> From<Vec<T>> for Batch<T> {
    fn from(data: Vec<T>) -> Self {
        Self { data, ..Self::default() }
    }
}

fn batch_errors(json: Json) -> Vec<BatchError> {
    let errors = match json {
        Json::Array(errors) => errors,
        Json::Null => Vec::new(),
        Json::Object(object) if object.is_empty() => Vec::new(),
        one => vec![one],
    };
    errors.into_iter().map(BatchError::of).collect()
}

impl<T: Value> Envelope for Batch<T> {
    type Output = Self;

    fn decode(answer: &Answer) -> Result<Self, DecodeError> {
        Ok(Self::of(Body::enveloped(answer)?.into_parts()))
    }

    fn reencode(answer: &Answer) -> Result<Json, DecodeError> {
        Body::<Vec<T>>::enveloped(answer)?.into_json()
    }

    fn encode(output: &Self) -> Result<Json, serde_json::Error> {
        serde_json::to_value(output)
    }

    fn status(output: &Self) -> Option<u16> {
        (!output.is_complete()).then_some(207)
    }
}

impl<T: Value> Serialize for Batch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("data", &Encoded::<Vec<T>, Plain>::new(&self.data))?;
        let errors: Vec<_> = self.errors.iter().map(|error| &error.json).collect();
        map.serialize_entry("errors", &errors)?;
        if !self.other.contains_key("meta") {
            map.serialize_entry("meta", &self.meta)?;
        }
        self.other.iter().try_for_each(|(key, value)| map.serialize_entry(key, value))?;
        map.end()
    }
}

impl<'de, T: Value> Deserialize<'de> for Batch<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut other = <IndexMap<String, Json>>::deserialize(deserializer)?;
        let data = other.shift_remove("data").unwrap_or_default();
        let data = reread::<Vec<T>, Plain, D::Error>(&data)?;
        Ok(Self::of((data, other)))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    fn answer(body: &'static str) -> Answer {
        Answer {
            status: http::StatusCode::MULTI_STATUS,
            headers: http::HeaderMap::new(),
            body: body.into(),
        }
    }

    #[test]
    fn a_batch_with_errors_is_not_complete() {
        let batch =
            Batch::<i64>::decode(&answer(r#"{"data": [1], "errors": [{"title": "No"}]}"#)).unwrap();
        assert!(!batch.is_complete());
    }

    #[test]
    fn a_batch_in_which_nothing_failed_is_complete() {
        let batch =
            Batch::<i64>::decode(&answer(r#"{"data": [1], "errors": [], "meta": {"failed": 0}}"#))
                .unwrap();
        assert!(batch.is_complete());
    }

    #[test]
    fn a_batch_is_written_with_one_meta() {
        let json = r#"{"data":[1],"errors":[],"meta":[]}"#;
        let batch = Batch::<i64>::decode(&answer(json)).unwrap();
        assert_eq!(serde_json::to_string(&batch).unwrap(), json);
    }

    #[test]
    fn a_decode_error_names_the_path() {
        let error = Batch::<i64>::decode(&answer(r#"{"data": [1, "x"]}"#)).unwrap_err();
        assert_eq!((error.path.as_str(), error.expected.as_str()), ("data[1]", "an integer"));
    }
}
