//! `{data: […], meta}` or `{data: {list: […], pagination}}`: one page of a list.

use std::ops::Deref;

use indexmap::IndexMap;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value as Json;

use super::body::Body;
use super::listed::Listed;
use super::meta::take_meta;
use super::{CursorPagination, Envelope, Meta, Pagination};
use crate::error::DecodeError;
use crate::record::codec::Plain;
use crate::record::{Encoded, Value};
use crate::transport::Answer;

/// One page of a list: a slice of its items, with where it stands in the list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items.
    pub items: Vec<T>,
    /// Where the page stands in the list, also where the server tells it beside the list; with what else stands there.
    pub meta: Meta,
    /// What the answer had beside `data` and `meta`; a `meta` that is no object too.
    pub other: IndexMap<String, Json>,
}

impl<T> Page<T> {
    /// The position by number or offset, if the server told it.
    pub const fn pagination(&self) -> Option<&Pagination> {
        self.meta.pagination.as_ref()
    }

    /// The position by cursor, if the server told it.
    pub const fn cursor(&self) -> Option<&CursorPagination> {
        self.meta.cursor_pagination.as_ref()
    }

    fn of((listed, mut other): (Option<Listed<T>>, IndexMap<String, Json>)) -> Self
    where
        T: Value,
    {
        let meta = take_meta(&mut other);
        let (items, meta) = listed.unwrap_or_else(Listed::empty).into_parts(meta, &mut other);
        Self { items, meta, other }
    }
}

impl<T> Default for Page<T> {
    fn default() -> Self {
        Self { items: Vec::new(), meta: Meta::default(), other: IndexMap::new() }
    }
}

/// The one page of a list that has no other.
impl<T> From<Vec<T>> for Page<T> {
    fn from(items: Vec<T>) -> Self {
        let count = i64::try_from(items.len()).ok();
        let pagination = Pagination {
            total: count,
            count,
            current_page: Some(1),
            total_pages: Some(1),
            ..Pagination::default()
        };
        let meta = Meta { pagination: Some(pagination), ..Meta::default() };
        Self { items, meta, other: IndexMap::new() }
    }
}

impl<T> Deref for Page<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<T: Value> Envelope for Page<T> {
    type Output = Self;

    fn decode(answer: &Answer) -> Result<Self, DecodeError> {
        Ok(Self::of(Body::enveloped(answer)?.into_parts()))
    }

    fn reencode(answer: &Answer) -> Result<Json, DecodeError> {
        Body::<Listed<T>>::enveloped(answer)?.into_json()
    }

    fn encode(output: &Self) -> Result<Json, serde_json::Error> {
        serde_json::to_value(output)
    }
}

impl<T: Value> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("data", &Encoded::<Vec<T>, Plain>::new(&self.items))?;
        if !self.other.contains_key("meta") {
            map.serialize_entry("meta", &self.meta)?;
        }
        self.other.iter().try_for_each(|(key, value)| map.serialize_entry(key, value))?;
        map.end()
    }
}

impl<'de, T: Value> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::of(Body::deserialize(deserializer)?.into_parts()))
    }
}
