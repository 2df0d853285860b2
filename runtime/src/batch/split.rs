//! Cutting the list of an operation: the typed items into operations, these into requests, and back from a request to its items.

use std::ops::Range;

use percent_encoding::percent_decode_str;
use serde_json::{Value as Json, json};

use super::Batched;
use crate::operation::{Body, BuildError, Operation, Request, percent_encoded};
use crate::record::Nullable;

/// Where the list of a batch stands in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Place {
    /// It is the JSON body, or a field of it.
    Body,
    /// It is this parameter of the query, separated by commas.
    Query(&'static str),
}

/// What holds the items of a batch in a body: a list, or a field that may have one.
pub trait BatchList {
    /// An item.
    type Item;

    /// The items.
    fn list(&self) -> &[Self::Item];

    /// The list, if there is one.
    fn list_mut(&mut self) -> Option<&mut Vec<Self::Item>>;
}

impl<T> BatchList for Vec<T> {
    type Item = T;

    fn list(&self) -> &[T] {
        self
    }

    fn list_mut(&mut self) -> Option<&mut Self> {
        Some(self)
    }
}

impl<T> BatchList for Option<Vec<T>> {
    type Item = T;

    fn list(&self) -> &[T] {
        self.as_deref().unwrap_or_default()
    }

    fn list_mut(&mut self) -> Option<&mut Vec<T>> {
        self.as_mut()
    }
}

impl<T> BatchList for Nullable<Vec<T>> {
    type Item = T;

    fn list(&self) -> &[T] {
        self.as_ref().value().map(Vec::as_slice).unwrap_or_default()
    }

    fn list_mut(&mut self) -> Option<&mut Vec<T>> {
        match self {
            Self::Value(list) => Some(list),
            Self::Unset | Self::Null => None,
        }
    }
}

/// The parts of an operation whose body has the list; what [`Batched::split`] does then.
#[doc(hidden)]
pub fn split_list<O: Clone, L: BatchList>(
    operation: &O,
    size: usize,
    list: fn(&mut O) -> &mut L,
) -> Vec<(Range<usize>, O)> {
    let mut rest = operation.clone();
    let Some(items) = list(&mut rest).list_mut() else { return vec![(0..0, rest)] };
    let count = items.len();
    if count <= size {
        return vec![(0..count, rest)];
    }
    // The items move into the parts; what is cloned for each part is the operation without them.
    let mut items = std::mem::take(items).into_iter();
    ranges(count, size)
        .map(|range| {
            let mut part = rest.clone();
            if let Some(part) = list(&mut part).list_mut() {
                part.extend(items.by_ref().take(range.len()));
            }
            (range, part)
        })
        .collect()
}

/// The parts of an operation whose query has the list; what [`Batched::split`] does then.
#[doc(hidden)]
pub fn split_query<O: Operation + Clone>(
    operation: &O,
    name: &str,
    size: usize,
) -> Vec<(Range<usize>, O)> {
    let count = operation.parts().list_len(name);
    if count <= size {
        return vec![(0..count, operation.clone())];
    }
    let mut rest = operation.clone();
    rest.parts_mut().unset(name);
    let parts = operation.parts().split_list(name, size);
    let with = |parts| {
        let mut part = rest.clone();
        *part.parts_mut() = parts;
        part
    };
    ranges(count, size).zip(parts.into_iter().map(with)).collect()
}

fn ranges(count: usize, size: usize) -> impl Iterator<Item = Range<usize>> {
    let size = size.max(1);
    (0..count).step_by(size).map(move |start| start..count.min(start + size))
}

/// The requests of an operation that was cut into parts.
#[derive(Clone, Debug)]
pub struct Split {
    pub(super) place: Place,
    pub(super) parts: Vec<(Range<usize>, Result<Request, BuildError>)>,
}

impl Split {
    /// The requests of all parts of an operation.
    pub fn of<O: Batched>(operation: &O) -> Self {
        let parts = operation.split().into_iter();
        Self {
            place: O::PLACE,
            parts: parts.map(|(range, part)| (range, part.request())).collect(),
        }
    }
}

/// The items of a request as they were sent, read only when an answer has to be compared with them.
#[derive(Clone, Debug)]
pub(super) struct Given {
    pub(super) count: usize,
    text: GivenText,
}

#[derive(Clone, Debug)]
enum GivenText {
    None,
    Body(bytes::Bytes),
    Query(&'static str, String),
}

impl Given {
    pub(super) fn of(request: Option<&Request>, place: Place, count: usize) -> Self {
        let text = match (request, place) {
            (Some(Request { body: Body::Bytes { bytes, .. }, .. }), Place::Body) => {
                GivenText::Body(bytes.clone())
            }
            (Some(request), Place::Query(name)) => GivenText::Query(name, request.query.clone()),
            _ => GivenText::None,
        };
        Self { count, text }
    }

    /// The name of the list, empty if it has none, and its items; no items where they cannot be told.
    pub(super) fn items(&self) -> (String, Vec<Json>) {
        match &self.text {
            GivenText::None => (String::new(), Vec::new()),
            GivenText::Body(bytes) => {
                self.in_body(serde_json::from_slice(bytes).unwrap_or_default())
            }
            GivenText::Query(name, query) => in_query(name, query),
        }
    }

    fn in_body(&self, body: Json) -> (String, Vec<Json>) {
        match body {
            Json::Array(items) => (String::new(), items),
            Json::Object(fields) => {
                let mut lists = fields.into_iter().filter_map(|(name, field)| match field {
                    Json::Array(items) if items.len() == self.count => Some((name, items)),
                    _ => None,
                });
                let first = lists.next().filter(|_| lists.next().is_none());
                first.unwrap_or_default()
            }
            _ => (String::new(), Vec::new()),
        }
    }
}

/// The values of a filter such as `id:in`, each as an item that has this one field.
fn in_query(name: &str, query: &str) -> (String, Vec<Json>) {
    let field = name.split(':').next().unwrap_or(name);
    let encoded = percent_encoded(name);
    let list = query.split('&').find_map(|pair| {
        let (name, list) = pair.split_once('=')?;
        (name == encoded).then_some(list)
    });
    let items = list.into_iter().flat_map(|list| list.split(',')).map(|item| {
        let text = percent_decode_str(item).decode_utf8_lossy();
        json!({ field: text })
    });
    (name.to_owned(), items.collect())
}
