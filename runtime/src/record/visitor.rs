//! The one visitor behind all records.
//!
//! Keys are expected in the order of declaration, which is the order that most answers have; a key elsewhere is searched.
//! Unknown keys are skipped.

use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value as Json;

use super::codec::Plain;
use super::notes::{self, Level};
use super::path::{self, Segment};
use super::union::reread;
use super::{Record, Sink, Source, leaf};

/// Decodes a record; `None` for null, `[]` and `""`, which stores send for "no object".
///
/// # Errors
/// What came is no object, or a field of it cannot be understood.
pub(super) fn decode<'de, T: Record, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_any(RecordVisitor(PhantomData))
}

/// Decodes a record; null, `[]` and `""` are the empty one.
///
/// # Errors
/// What came is no object, or a field of it cannot be understood.
pub fn deserialize<'de, T: Record, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    Ok(decode(deserializer)?.unwrap_or_else(T::empty))
}

/// Writes the fields of a record that are set, as a map.
///
/// # Errors
/// Those of the format.
pub fn serialize<T: Record, S: Serializer>(record: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut sink = Sink { map: serializer.serialize_map(None)?, result: Ok(()) };
    record.write(&mut sink);
    sink.result?;
    sink.map.end()
}

struct RecordVisitor<T>(PhantomData<fn() -> T>);

impl<'de, T: Record> Visitor<'de> for RecordVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let mut source = Source { map, error: None };
        let mut record = T::empty();
        let mut expected = 0;
        let mut level = Level::begin();
        while let Some(found) = source.map.next_key_seed(FieldName {
            names: T::FIELDS,
            expected,
            noted: level.is_noted(),
        })? {
            match found {
                Some(index) => {
                    record.read(index, &mut source);
                    if let Some(error) = source.error {
                        path::field(T::FIELDS, index);
                        return Err(error);
                    }
                    level.part(|| Segment::of(T::FIELDS, index));
                    expected = index + 1;
                }
                None => {
                    // The note of an unknown key has its segment already.
                    level = Level::begin();
                    source.map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(Some(record))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        let Some(item) = sole(seq, "an object")? else { return Ok(None) };
        if item.is_array() {
            // One array around an object is a habit. Taking more of them would cost as many frames of the stack.
            return Err(A::Error::invalid_type(Unexpected::Seq, &"an object"));
        }
        let mut level = Level::begin();
        let record = reread::<T, Plain, A::Error>(&item).inspect_err(|_| path::index(0))?;
        level.part(|| Segment::Index(0));
        Ok(record)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        nothing(text, "an object")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        nothing_but_true(value, "an object")
    }
}

/// Nothing, when the text is empty; else the error that something else was expected.
pub(super) fn nothing<T, E: Error>(text: &str, expected: &'static str) -> Result<Option<T>, E> {
    if leaf::is_nothing(text.trim()) {
        notes::lenient("a string for nothing", expected);
        Ok(None)
    } else {
        Err(E::invalid_type(Unexpected::Str(text), &expected))
    }
}

/// Nothing for `false`, as PHP says it; else the error that something else was expected.
pub(super) fn nothing_but_true<T, E: Error>(
    value: bool,
    expected: &'static str,
) -> Result<Option<T>, E> {
    if value {
        return Err(E::invalid_type(Unexpected::Bool(value), &expected));
    }
    notes::lenient("false", expected);
    Ok(None)
}

/// What the array holds, where something else than an array belongs: nothing, or one item. More than that is an error.
pub(super) fn sole<'de, A: SeqAccess<'de>>(
    mut seq: A,
    expected: &'static str,
) -> Result<Option<Json>, A::Error> {
    let Some(first) = seq.next_element()? else {
        notes::lenient("an empty array", expected);
        return Ok(None);
    };
    if seq.next_element::<IgnoredAny>()?.is_some() {
        return Err(A::Error::invalid_type(Unexpected::Seq, &expected));
    }
    notes::lenient("an array of one", expected);
    Ok(Some(first))
}

const REMEMBERED: usize = 1024;

thread_local! {
    /// What came instead of an expected key. The records of a list mostly have the same keys in the same order, so after the
    /// first of them it costs little that the order is not the declared one. A wrong guess costs one comparison.
    static FOLLOWERS: [Cell<u16>; REMEMBERED] = const { [const { Cell::new(0) }; REMEMBERED] };
}

/// Reads a key as its place among `names`.
struct FieldName {
    names: &'static [&'static str],
    expected: usize,
    /// Whether a key that is none of them is noted.
    noted: bool,
}

impl FieldName {
    #[inline]
    fn position(&self, key: &[u8]) -> Option<usize> {
        if let Some(name) = self.names.get(self.expected)
            && name.as_bytes() == key
        {
            return Some(self.expected);
        }
        self.elsewhere(key)
    }

    /// Looks where the key stood the last time that the expected one did not come, then everywhere.
    fn elsewhere(&self, key: &[u8]) -> Option<usize> {
        FOLLOWERS.with(|followers| {
            // The address of the expected name tells the record and the field.
            let address = self.names.as_ptr().addr() / size_of::<&str>() + self.expected;
            let follower = &followers[address % REMEMBERED];
            let guess = usize::from(follower.get());
            if self.names.get(guess).is_some_and(|name| name.as_bytes() == key) {
                return Some(guess);
            }
            let found = self.search(key)?;
            follower.set(found.try_into().unwrap_or_default());
            Some(found)
        })
    }

    fn search(&self, key: &[u8]) -> Option<usize> {
        let found = self.names.iter().position(|name| name.as_bytes() == key);
        if found.is_none() && self.noted {
            notes::undocumented(&String::from_utf8_lossy(key));
        }
        found
    }
}

impl<'de> DeserializeSeed<'de> for FieldName {
    type Value = Option<usize>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for FieldName {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    #[inline]
    fn visit_str<E>(self, key: &str) -> Result<Self::Value, E> {
        Ok(self.position(key.as_bytes()))
    }

    fn visit_bytes<E>(self, key: &[u8]) -> Result<Self::Value, E> {
        Ok(self.position(key))
    }
}
