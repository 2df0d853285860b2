//! The body `{data, meta, …}`: the typed data apart from the rest, which stays JSON and loses nothing.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use indexmap::IndexMap;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value as Json;

use super::meta::rewrite_meta;
use crate::error::DecodeError;
use crate::record::codec::Plain;
use crate::record::notes::Level;
use crate::record::path::{self, Segment};
use crate::record::{Encoded, Seed, Value};
use crate::transport::Answer;

/// An answer with or without the envelope.
pub(super) enum Body<T> {
    /// An object with the key `data`, or with other keys of an envelope alone.
    Enveloped { data: Found<T>, rest: IndexMap<String, Json> },
    /// The value itself, or nothing.
    Bare(Option<T>),
}

impl<T: Value> Body<T> {
    /// Reads an answer that should have an envelope.
    pub(super) fn enveloped(answer: &Answer) -> Result<Self, DecodeError> {
        if answer.is_empty() {
            return Ok(Self::Bare(None));
        }
        if !answer.starts_with(b'{') {
            return value(answer).map(Self::Bare);
        }
        match parse(answer, |json| json.deserialize_map(EnvelopeVisitor::<T>(PhantomData)))? {
            (data @ Found::Data(_), rest) => Ok(Self::Enveloped { data, rest }),
            // A batch in which nothing succeeded, or a list that is empty, may leave `data` out.
            (Found::Nothing, rest)
                if rest
                    .keys()
                    .all(|key| is_envelope_key(key) && !T::FIELDS.contains(&key.as_str())) =>
            {
                Ok(Self::Enveloped { data: Found::Nothing, rest })
            }
            (Found::Nothing, _) => value(answer).map(Self::Bare),
        }
    }

    /// Reads an answer that should be the value itself.
    pub(super) fn bare(answer: &Answer) -> Result<Self, DecodeError> {
        if answer.is_empty() {
            return Ok(Self::Bare(None));
        }
        let unknown_envelope = !T::FIELDS.contains(&"data")
            && answer.starts_with(b'{')
            && parse(answer, |json| json.deserialize_map(KeysVisitor(T::FIELDS)))
                .is_ok_and(|enveloped| enveloped);
        if unknown_envelope { Self::enveloped(answer) } else { value(answer).map(Self::Bare) }
    }

    /// Reads an object that has an envelope, from any format.
    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let (data, rest) = deserializer.deserialize_map(EnvelopeVisitor(PhantomData))?;
        Ok(Self::Enveloped { data, rest })
    }

    pub(super) fn into_data(self) -> Option<T> {
        match self {
            Self::Enveloped { data, .. } => data.value(),
            Self::Bare(data) => data,
        }
    }

    /// The data and what stands beside it.
    pub(super) fn into_parts(self) -> (Option<T>, IndexMap<String, Json>) {
        match self {
            Self::Enveloped { data, rest } => (data.value(), rest),
            Self::Bare(data) => (data, IndexMap::new()),
        }
    }

    /// The body as JSON, in the form in which it came.
    pub(super) fn into_json(self) -> Result<Json, DecodeError> {
        match self {
            Self::Bare(None) => Ok(Json::Null),
            Self::Bare(Some(data)) => encode(&data),
            Self::Enveloped { data, mut rest } => {
                rewrite_meta(&mut rest);
                let mut object = serde_json::Map::new();
                if let Found::Data(data) = data {
                    object.insert("data".to_owned(), data.as_ref().map_or(Ok(Json::Null), encode)?);
                }
                object.extend(rest);
                Ok(Json::Object(object))
            }
        }
    }
}

/// Whether [`Body::bare`] would look for the value under `data`.
pub(super) fn is_read_as_envelope<T: Value>(json: &Json) -> bool {
    !T::FIELDS.contains(&"data")
        && json.as_object().is_some_and(|object| {
            object.contains_key("data") && object.keys().all(|key| is_envelope_key(key))
        })
}

/// The keys that may stand in an envelope beside `data`.
fn is_envelope_key(key: &str) -> bool {
    matches!(
        key,
        "data"
            | "meta"
            | "error"
            | "errors"
            | "batch_errors"
            | "field_errors"
            | "code"
            | "status"
            | "message"
    )
}

fn encode<T: Value>(value: &T) -> Result<Json, DecodeError> {
    serde_json::to_value(Encoded::<T, Plain>::new(value))
        .map_err(|error| DecodeError::encoding(&error))
}

/// The value that the whole body is, whatever it looks like.
pub(crate) fn value<T: Value>(answer: &Answer) -> Result<Option<T>, DecodeError> {
    parse(answer, |json| T::decode(json))
}

/// The same as JSON again.
pub(crate) fn reencoded_value<T: Value>(answer: &Answer) -> Result<Json, DecodeError> {
    value::<T>(answer)?.map_or(Ok(Json::Null), |value| encode(&value))
}

/// Decodes the whole body; an error is told with path, line and excerpt.
pub(super) fn parse<T>(
    answer: &Answer,
    decode: impl FnOnce(
        &mut serde_json::Deserializer<serde_json::de::StrRead<'_>>,
    ) -> serde_json::Result<T>,
) -> Result<T, DecodeError> {
    let text = text(answer.content());
    let traced = path::traced(|| {
        let mut json = serde_json::Deserializer::from_str(&text);
        let value = decode(&mut json)?;
        json.end()?;
        Ok(value)
    });
    traced.map_err(|(error, path)| DecodeError::new(answer, path, &error))
}

/// The body as text, so that its bytes are looked at once and not text by text. Bytes that are no UTF-8 become an escape that
/// is an error in a text that is read, and none in a text that is passed over.
fn text(body: &[u8]) -> Cow<'_, str> {
    if let Ok(text) = std::str::from_utf8(body) {
        return text.into();
    }
    let escape = |invalid: &[u8]| if invalid.is_empty() { "" } else { r"\udc00" };
    body.utf8_chunks().flat_map(|chunk| [chunk.valid(), escape(chunk.invalid())]).collect()
}

/// What stands under the key `data`.
pub(super) enum Found<T> {
    /// The value, or null.
    Data(Option<T>),
    /// There is no such key.
    Nothing,
}

impl<T> Found<T> {
    fn value(self) -> Option<T> {
        match self {
            Self::Data(data) => data,
            Self::Nothing => None,
        }
    }
}

struct EnvelopeVisitor<T>(PhantomData<fn() -> T>);

impl<'de, T: Value> Visitor<'de> for EnvelopeVisitor<T> {
    type Value = (Found<T>, IndexMap<String, Json>);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with data")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = Found::Nothing;
        let mut rest = IndexMap::new();
        let mut level = Level::begin();
        while let Some(key) = map.next_key::<String>()? {
            if key == "data" {
                let data = map
                    .next_value_seed(Seed::<T, Plain>::new())
                    .inspect_err(|_| path::key("data"))?;
                level.part(|| Segment::Key("data".into()));
                found = Found::Data(data);
            } else {
                let value = map.next_value().inspect_err(|_| path::key(&key))?;
                rest.insert(key, value);
            }
        }
        Ok((found, rest))
    }
}

/// Whether an object has `data` and no field of the record; where there is no record, nothing that an envelope has not.
struct KeysVisitor(&'static [&'static str]);

impl KeysVisitor {
    fn is_beside_data(&self, key: &str) -> bool {
        match self.0 {
            [] => is_envelope_key(key),
            fields => !fields.contains(&key),
        }
    }
}

impl<'de> Visitor<'de> for KeysVisitor {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let mut data = false;
        while let Some(key) = map.next_key::<String>()? {
            if !self.is_beside_data(&key) {
                // The error ends the reading of a large object at its first key.
                return Err(A::Error::custom("no envelope"));
            }
            data |= key == "data";
            map.next_value::<serde::de::IgnoredAny>()?;
        }
        Ok(data)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<bool, A::Error> {
        Ok(false)
    }
}
