//! The data of a page: a list, or B2B Edition's object around one, `{list: […], pagination: {…}}`, which keeps its form.

use std::fmt;
use std::marker::PhantomData;

use indexmap::IndexMap;
use serde::de::value::SeqAccessDeserializer;
use serde::de::{Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value as Json;

use super::meta::take;
use super::{Meta, Pagination};
use crate::record::codec::Plain;
use crate::record::notes::Level;
use crate::record::path::{self, Segment};
use crate::record::{Encoded, Seed, Value, reread};

/// Where the list stands, in an object around it.
const LISTS: [&str; 2] = ["list", "products"];
/// Where the list's position stands, in the object around it or beside `data`.
const POSITIONS: [&str; 2] = ["pagination", "paginator"];

/// A list with what stands around it.
pub(super) struct Listed<T> {
    pub(super) items: Vec<T>,
    around: Option<Around>,
}

/// What an object has around its list.
struct Around {
    /// The list's key.
    key: String,
    rest: IndexMap<String, Json>,
}

impl<T> Listed<T> {
    /// The items; what stood around them goes to `meta`, and so does a position that stands beside `data`.
    pub(super) fn into_parts(
        self,
        mut meta: Meta,
        beside: &mut IndexMap<String, Json>,
    ) -> (Vec<T>, Meta) {
        let mut rest = self.around.map(|around| around.rest).unwrap_or_default();
        for place in [&mut rest, beside] {
            for key in POSITIONS {
                if meta.pagination.is_none() {
                    meta.pagination = take::<Pagination>(place, key);
                }
            }
        }
        for (key, value) in rest {
            meta.other.entry(key).or_insert(value);
        }
        (self.items, meta)
    }
}

impl<T: Value> Value for Listed<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(ListedVisitor::<T>(PhantomData))
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let items = Encoded::<Vec<T>, Plain>::new(&self.items);
        let Some(Around { key, rest }) = &self.around else {
            return items.serialize(serializer);
        };
        let mut map = serializer.serialize_map(Some(rest.len() + 1))?;
        map.serialize_entry(key, &items)?;
        rest.iter().try_for_each(|(key, value)| map.serialize_entry(key, value))?;
        map.end()
    }

    fn empty() -> Self {
        Self { items: Vec::new(), around: None }
    }
}

struct ListedVisitor<T>(PhantomData<fn() -> T>);

impl<T: Value> ListedVisitor<T> {
    /// What is no object around a list is read as the list.
    fn list<'de, D: Deserializer<'de>>(list: D) -> Result<Option<Listed<T>>, D::Error> {
        let items = Vec::<T>::decode(list)?;
        Ok(items.map(|items| Listed { items, around: None }))
    }

    fn leads_to_list(key: &str) -> bool {
        LISTS.contains(&key) && !T::FIELDS.contains(&key)
    }
}

impl<'de, T: Value> Visitor<'de> for ListedVisitor<T> {
    type Value = Option<Listed<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        Self::list(SeqAccessDeserializer::new(seq))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        let mut rest = IndexMap::new();
        let mut level = Level::begin();
        while let Some(key) = map.next_key::<String>()? {
            if found.is_none() && Self::leads_to_list(&key) {
                let items = map
                    .next_value_seed(Seed::<Vec<T>, Plain>::new())
                    .inspect_err(|_| path::key(&key))?;
                level.part(|| Segment::Key(key.clone().into()));
                found = Some((key, items));
            } else {
                let value: Json = map.next_value().inspect_err(|_| path::key(&key))?;
                rest.insert(key, value);
            }
        }
        match found {
            Some((key, items)) => {
                let around = Some(Around { key, rest });
                Ok(Some(Listed { items: items.unwrap_or_default(), around }))
            }
            None => {
                let items = reread::<Vec<T>, Plain, A::Error>(&rest.into_iter().collect())?;
                Ok(items.map(|items| Listed { items, around: None }))
            }
        }
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
        Self::list(text.into_deserializer())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        Self::list(value.into_deserializer())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Self::list(value.into_deserializer())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Self::list(value.into_deserializer())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Self::list(value.into_deserializer())
    }
}
