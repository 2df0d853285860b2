//! The errors in the answer to a batch: of which item each one speaks, in any of the shapes that the endpoints have.
//!
//! A list of errors, one error with a map of fields (`0.sku`, `[0].sku`, `items[3].sku`), a map by index or id, or a refused record
//! beside its `field_errors`.

use indexmap::IndexMap;
use serde_json::{Map, Value as Json};

use crate::envelope::BATCH_ERROR_KEYS;
use crate::error::Details;

/// Where an error holds others, or the fields that it speaks of.
const INNER: [&str; 3] = ["errors", "field_errors", "batch_errors"];
/// Where an error says which item of the list it speaks of, from 0.
const INDEXES: [&str; 3] = ["index", "item_index", "position"];
/// Where an error says it within the path of a field.
const PATHS: [&str; 4] = ["field", "path", "pointer", "source"];
/// What may stand before the index in a path, besides the list's own name.
const ROOTS: [&str; 4] = ["body", "data", "items", "request"];
/// The texts that make an object an error, and no map of fields.
const TEXTS: [&str; 3] = ["title", "message", "detail"];

/// An error, and what it says of the item that it is about.
#[derive(Debug)]
pub(super) struct Told<'a> {
    pub(super) index: Option<usize>,
    /// The key under which it stands, which may be an id.
    pub(super) key: Option<&'a str>,
    /// The error, which may name the item.
    pub(super) entry: Option<&'a Json>,
    pub(super) details: Details,
}

/// The errors of an answer; `list` is the name that the list of items has in the request.
pub(super) fn told<'a>(body: &'a Json, list: &str) -> Vec<Told<'a>> {
    let mut reader = Reader { list, told: Vec::new() };
    match body {
        Json::Array(_) => reader.any(body, &Details::default()),
        Json::Object(object) => {
            let is_record = object.get("data").is_some_and(Json::is_object)
                && object.get("field_errors").is_some_and(is_something);
            if is_record {
                reader.entry(body, &Details::default());
            } else {
                let common = without_fields(Details::of(body));
                let errors = BATCH_ERROR_KEYS.iter().filter_map(|key| object.get(*key));
                errors.for_each(|errors| reader.any(errors, &common));
            }
        }
        _ => {}
    }
    reader.told
}

struct Reader<'a, 'l> {
    list: &'l str,
    told: Vec<Told<'a>>,
}

impl<'a> Reader<'a, '_> {
    fn any(&mut self, json: &'a Json, common: &Details) {
        match json {
            Json::Array(errors) => errors.iter().for_each(|error| self.any_one(error, common)),
            one => self.any_one(one, common),
        }
    }

    fn any_one(&mut self, json: &'a Json, common: &Details) {
        match json {
            Json::Object(object) if is_error(object) => self.entry(json, common),
            Json::Object(fields) => self.fields(fields, common, None),
            _ if is_something(json) => self.push(None, None, Some(json), Details::of(json)),
            _ => {}
        }
    }

    /// An error that is an object of its own.
    fn entry(&mut self, json: &'a Json, common: &Details) {
        let mut details = Details::of(json);
        details.title = details.title.or_else(|| common.title.clone());
        details.kind = details.kind.or_else(|| common.kind.clone());
        if let Some(index) = self.index_in(json) {
            details.field_errors = self.without_indexes(details.field_errors);
            return self.push(Some(index), None, Some(json), details);
        }
        match INNER.iter().find_map(|key| json.get(*key).filter(|inner| is_something(inner))) {
            Some(Json::Object(fields)) if !is_error(fields) => {
                self.fields(fields, &without_fields(details), Some(json));
            }
            Some(inner @ Json::Object(_)) => self.any(inner, &without_fields(details)),
            Some(inner @ Json::Array(_)) => {
                let mut reader = Reader { list: self.list, told: Vec::new() };
                reader.any(inner, &without_fields(details.clone()));
                if reader.told.iter().any(|told| told.index.is_some()) {
                    self.told.append(&mut reader.told);
                } else {
                    self.push(None, None, Some(json), details);
                }
            }
            _ => self.push(None, None, Some(json), details),
        }
    }

    /// A map of fields, whose names may begin with the index of an item, or of items by index or id.
    fn fields(&mut self, fields: &'a Map<String, Json>, common: &Details, entry: Option<&'a Json>) {
        let mut rest = common.clone();
        for (key, error) in fields {
            if let Some((index, field)) = self.index_of(key) {
                let is_whole_key =
                    field.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit());
                let details = of_field(common, field, error);
                self.push(Some(index), is_whole_key.then_some(key), None, details);
            } else if entry.is_some() {
                rest.field_errors.extend(of_field(common, key, error).field_errors);
            } else {
                self.push(None, Some(key), Some(error), of_field(common, key, error));
            }
        }
        if !rest.field_errors.is_empty() {
            self.push(None, None, entry, rest);
        }
    }

    fn push(
        &mut self,
        index: Option<usize>,
        key: Option<&'a str>,
        entry: Option<&'a Json>,
        details: Details,
    ) {
        self.told.push(Told { index, key, entry, details });
    }

    /// The index that an error names in a field of its own.
    fn index_in(&self, json: &Json) -> Option<usize> {
        let number = |json: &Json| match json {
            Json::String(text) => text.parse().ok(),
            _ => json.as_u64().and_then(|index| usize::try_from(index).ok()),
        };
        let named = INDEXES.iter().find_map(|key| number(json.get(*key)?));
        named.or_else(|| {
            PATHS.iter().find_map(|key| Some(self.index_of(json.get(*key)?.as_str()?)?.0))
        })
    }

    /// The index that a path begins with, and the path after it.
    fn index_of<'k>(&self, path: &'k str) -> Option<(usize, &'k str)> {
        let separators: [char; 6] = ['$', '#', '.', '/', '[', ']'];
        let mut path = path.trim_start_matches(separators);
        let roots = || ROOTS.iter().copied().chain([self.list]).filter(|root| !root.is_empty());
        while let Some(after) = roots()
            .find_map(|root| path.strip_prefix(root).filter(|after| after.starts_with(separators)))
        {
            path = after.trim_start_matches(separators);
        }
        let end = path.find(|c: char| !c.is_ascii_digit()).unwrap_or(path.len());
        let (digits, field) = path.split_at(end);
        let is_end = field.is_empty() || field.starts_with(separators);
        let index = digits.parse().ok().filter(|_| is_end)?;
        Some((index, field.trim_matches(separators)))
    }

    fn without_indexes(&self, fields: IndexMap<String, String>) -> IndexMap<String, String> {
        let named = |name: String| match self.index_of(&name) {
            Some((_, field)) if !field.is_empty() => field.to_owned(),
            _ => name,
        };
        fields.into_iter().map(|(name, reason)| (named(name), reason)).collect()
    }
}

/// What is said of one field of an item; of all of it where there is no name.
fn of_field(common: &Details, field: &str, error: &Json) -> Details {
    let said = Details::of(error);
    if field.is_empty() {
        return Details {
            title: common.title.clone().or_else(|| said.title.clone()),
            detail: said.detail.or(said.title).or_else(|| common.detail.clone()),
            ..said
        };
    }
    let reasons = Details::of(&serde_json::json!({ "errors": { field: error } }));
    Details { field_errors: reasons.field_errors, ..common.clone() }
}

/// What all errors under one heading share.
fn without_fields(details: Details) -> Details {
    Details { field_errors: IndexMap::new(), ..details }
}

fn is_error(object: &Map<String, Json>) -> bool {
    TEXTS.iter().chain(&INNER).chain(&INDEXES).any(|key| object.contains_key(*key))
        || object.get("status").is_some_and(Json::is_number)
}

/// Whether an error is told at all: `{}`, `[]`, `""` and null say that there is none.
fn is_something(json: &Json) -> bool {
    match json {
        Json::Null | Json::Bool(false) => false,
        Json::String(text) => !text.is_empty(),
        Json::Array(errors) => errors.iter().any(is_something),
        Json::Object(fields) => !fields.is_empty(),
        Json::Bool(true) | Json::Number(_) => true,
    }
}
