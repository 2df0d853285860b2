//! What an error body says, in whichever of the APIs' shapes it comes.
//!
//! V3 has one object, V2 an array of objects, B2B Edition a code with `meta.message`, some `{error}`, batches their own keys
//! for field errors. One table of keys covers them all.

use std::fmt;

use indexmap::IndexMap;
use serde_json::{Map, Value as Json};

/// The texts for people, best first.
const TITLES: [&str; 3] = ["title", "message", "error"];
const DETAILS: [&str; 4] = ["detail", "details", "description", "error_description"];
/// Where an object names the field that it speaks of.
const FIELD_NAMES: [&str; 5] = ["field", "name", "path", "source", "code"];
/// Where field errors stand.
const FIELD_ERRORS: [&str; 4] = ["errors", "field_errors", "batch_errors", "details"];

/// What an error says, in the terms of all APIs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Details {
    /// What happened, in few words.
    pub title: Option<String>,
    /// What happened to this request.
    pub detail: Option<String>,
    /// The kind of error: a URL of the reference or a name.
    pub kind: Option<String>,
    /// The error's own code, where it has one besides the status.
    pub code: Option<String>,
    /// What is wrong with each field of the request.
    pub field_errors: IndexMap<String, String>,
}

impl Details {
    /// What a body says; empty if it says nothing known.
    #[must_use]
    pub fn of(json: &Json) -> Self {
        match json {
            Json::Object(object) => Self::of_object(object),
            Json::Array(errors) => Self::of_list(errors),
            Json::String(text) if !text.is_empty() => {
                Self { title: Some(text.clone()), ..Self::default() }
            }
            _ => Self::default(),
        }
    }

    fn of_object(object: &Map<String, Json>) -> Self {
        let first = |keys: &[&str]| keys.iter().find_map(|key| text(object.get(*key)?));
        let inner =
            object.get("error").filter(|error| error.is_object()).map(Self::of).unwrap_or_default();
        let message = object.get("meta").and_then(|meta| text(meta.get("message")?));
        let mut field_errors = inner.field_errors;
        for errors in FIELD_ERRORS.iter().filter_map(|key| object.get(*key)) {
            collect(errors, &mut field_errors);
        }
        Self {
            title: first(&TITLES).or(message).or(inner.title),
            detail: first(&DETAILS).or(inner.detail),
            kind: first(&["type"]).or(inner.kind),
            code: first(&["code"]).or(inner.code),
            field_errors,
        }
    }

    fn of_list(errors: &[Json]) -> Self {
        let mut all = errors.iter().map(Self::of);
        let mut details = all.next().unwrap_or_default();
        for other in all {
            for (field, reason) in other.field_errors {
                add(&mut details.field_errors, field, reason);
            }
        }
        details
    }
}

/// Title, detail and what is wrong with each field; else code or kind; nothing where the error says nothing.
impl fmt::Display for Details {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let detail = self.detail.iter().filter(|detail| self.title.as_ref() != Some(detail));
        let mut texts: Vec<_> = self.title.iter().chain(detail).cloned().collect();
        texts.extend(self.field_errors.iter().map(|(field, reason)| format!("{field}: {reason}")));
        if texts.is_empty() {
            texts.extend(self.code.iter().chain(&self.kind).cloned());
        }
        f.write_str(&texts.join("; "))
    }
}

/// A single value as text.
fn text(json: &Json) -> Option<String> {
    match json {
        Json::String(text) if !text.is_empty() => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        Json::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

/// What is said of one field: a text, several, or an object with a message.
fn reason(json: &Json) -> String {
    match json {
        Json::Array(reasons) => reasons.iter().map(reason).collect::<Vec<_>>().join("; "),
        Json::Object(object) => TITLES
            .iter()
            .chain(&DETAILS)
            .find_map(|key| text(object.get(*key)?))
            .unwrap_or_else(|| json.to_string()),
        _ => text(json).unwrap_or_default(),
    }
}

/// Adds what is said of a field to what was said of it before.
fn add(errors: &mut IndexMap<String, String>, field: String, reason: String) {
    let known = errors.entry(field).or_default();
    if known.is_empty() {
        *known = reason;
    } else if *known != reason {
        *known = format!("{known}; {reason}");
    }
}

fn collect(errors: &Json, into: &mut IndexMap<String, String>) {
    match errors {
        Json::Object(fields) => {
            for (field, json) in fields {
                add(into, field.clone(), reason(json));
            }
        }
        Json::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let name = FIELD_NAMES.iter().find_map(|key| text(item.get(*key)?));
                add(into, name.unwrap_or_else(|| index.to_string()), reason(item));
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_v3_object_gives_title_and_field_errors() {
        let details =
            Details::of(&json!({"status": 422, "title": "Invalid", "errors": {"name": "missing"}}));
        assert_eq!(
            (details.title.as_deref(), details.field_errors["name"].as_str()),
            (Some("Invalid"), "missing")
        );
    }

    #[test]
    fn a_v2_array_gives_the_message_of_its_first_error() {
        let details = Details::of(&json!([{"status": 404, "message": "Gone"}]));
        assert_eq!(details.title.as_deref(), Some("Gone"));
    }

    #[test]
    fn b2b_gives_code_and_the_message_in_meta() {
        let details = Details::of(&json!({"code": 404, "data": [], "meta": {"message": "Gone"}}));
        assert_eq!(
            (details.code.as_deref(), details.title.as_deref()),
            (Some("404"), Some("Gone"))
        );
    }
}
