//! Lists, maps and boxes, which pass the codec on to what they hold, and JSON that has no type.

use std::fmt;
use std::marker::PhantomData;

use indexmap::IndexMap;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value as Json;

use super::codec::Plain;
use super::leaf::is_nothing;
use super::notes::{self, Level};
use super::path::{self, Segment};
use super::union::reread;
use super::visitor::{nothing, nothing_but_true};
use super::{Encoded, Seed, Value};

impl<K, T: Value<K>> Value<K> for Vec<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(ListVisitor::<T, K>(PhantomData))
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut seq = serializer.serialize_seq(Some(self.len()))?;
        for item in self {
            seq.serialize_element(&Encoded::<T, K>::new(item))?;
        }
        seq.end()
    }

    fn empty() -> Self {
        Self::new()
    }
}

/// What stays of an item that is nothing: null, where the type has one.
#[cold]
fn kept_null<T: Value<K>, K>() -> Option<T> {
    T::null()
}

struct ListVisitor<T, K>(PhantomData<fn() -> (T, K)>);

impl<T: Value<K>, K> ListVisitor<T, K> {
    /// A value that stands where a list of it belongs.
    fn sole<E: Error>(self, value: &Json) -> Result<Option<Vec<T>>, E> {
        let item = reread::<T, K, E>(value)?;
        Ok(item.map(|item| vec![item]))
    }

    /// The same for a value without parts, of which nothing was noted yet.
    fn single<E: Error>(self, value: &Json) -> Result<Option<Vec<T>>, E> {
        notes::lenient("a single value", "an array");
        self.sole(value)
    }
}

impl<'de, T: Value<K>, K> Visitor<'de> for ListVisitor<T, K> {
    type Value = Option<Vec<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        // A hint is the sender's word; it reserves no more than one page.
        let mut items = Vec::with_capacity(seq.size_hint().unwrap_or(0).min(256));
        let mut level = Level::begin();
        let mut index = 0;
        while let Some(item) =
            seq.next_element_seed(Seed::<T, K>::new()).inspect_err(|_| path::index(index))?
        {
            level.part(|| Segment::Index(index));
            match item {
                Some(item) => items.push(item),
                None => items.extend(kept_null()),
            }
            index += 1;
        }
        Ok(Some(items))
    }

    // An object with numeric keys is a list with gaps; any other object is the one item of a list.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let object =
            serde_json::Map::deserialize(serde::de::value::MapAccessDeserializer::new(map))?;
        notes::lenient("an object", "an array");
        if object.is_empty() {
            return Ok(None);
        }
        if !object
            .keys()
            .all(|key| !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit()))
        {
            // What is no item either must not become an empty one.
            if !T::FIELDS.is_empty() && !object.keys().any(|key| T::FIELDS.contains(&key.as_str()))
            {
                return Err(A::Error::invalid_type(Unexpected::Map, &self));
            }
            return self.sole(&Json::Object(object));
        }
        let mut level = Level::begin();
        let items = object.iter().map(|(key, item)| {
            let item = reread::<T, K, A::Error>(item).inspect_err(|_| path::key(key))?;
            level.part(|| Segment::Key(key.clone().into()));
            Ok(item.or_else(kept_null))
        });
        let items: Vec<Option<T>> = items.collect::<Result<_, A::Error>>()?;
        Ok(Some(items.into_iter().flatten().collect()))
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
        if is_nothing(text.trim()) {
            notes::lenient("a string for nothing", "an array");
            return Ok(None);
        }
        self.single(&text.into())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        if value { self.single(&value.into()) } else { nothing_but_true(value, "an array") }
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Self::Value, E> {
        self.single(&number.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
        self.single(&number.into())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
        self.single(&number.into())
    }
}

impl<K, T: Value<K>> Value<K> for IndexMap<String, T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(TableVisitor::<T, K>(PhantomData))
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (key, value) in self {
            map.serialize_entry(key, &Encoded::<T, K>::new(value))?;
        }
        map.end()
    }

    fn empty() -> Self {
        Self::new()
    }
}

struct TableVisitor<T, K>(PhantomData<fn() -> (T, K)>);

impl<'de, T: Value<K>, K> Visitor<'de> for TableVisitor<T, K> {
    type Value = Option<IndexMap<String, T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut table = IndexMap::new();
        let mut level = Level::begin();
        while let Some(key) = map.next_key::<String>()? {
            let value =
                map.next_value_seed(Seed::<T, K>::new()).inspect_err(|_| path::key(&key))?;
            level.part(|| Segment::Key(key.clone().into()));
            if let Some(value) = value.or_else(kept_null) {
                table.insert(key, value);
            }
        }
        Ok(Some(table))
    }

    // An array is an object whose keys count up from 0, those of nulls too, and nothing when it holds nothing.
    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        notes::lenient("an array", "an object");
        let mut table = IndexMap::new();
        let mut level = Level::begin();
        let mut index = 0;
        while let Some(item) =
            seq.next_element_seed(Seed::<T, K>::new()).inspect_err(|_| path::index(index))?
        {
            level.part(|| Segment::Index(index));
            if let Some(item) = item.or_else(kept_null) {
                table.insert(index.to_string(), item);
            }
            index += 1;
        }
        Ok((!table.is_empty()).then_some(table))
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

impl Value<Plain> for Json {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Ok(Some(Self::deserialize(deserializer)?).filter(|json| !json.is_null()))
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn empty() -> Self {
        Self::Null
    }

    fn null() -> Option<Self> {
        Some(Self::Null)
    }
}
