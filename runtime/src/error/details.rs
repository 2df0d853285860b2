//! What an error body says, in whichever of the APIs' shapes it comes.
//!
//! V3 has one object, V2 an array of objects, B2B Edition a code with `message` or `meta.message` and the rest under `data`, some
//! `{error}`, batches their own keys for field errors. One table of keys covers them all.

use std::fmt;

use indexmap::IndexMap;
use serde_json::{Map, Value as Json};

/// The texts for people, best first.
const TITLES: [&str; 3] = ["title", "message", "error"];
const DETAILS: [&str; 5] = ["detail", "details", "description", "error_description", "_detail"];
/// Where an object names the field that it speaks of.
const FIELD_NAMES: [&str; 6] = ["field", "name", "path", "source", "code", "id"];
/// Where field errors stand.
const FIELD_ERRORS: [&str; 4] = ["errors", "field_errors", "batch_errors", "details"];

/// Where B2B Edition says under `data` what is wrong.
const OF_DATA: [&str; 3] = ["errMsg", "errors", "detail"];

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
        let meta = |key: &str| text(object.get("meta")?.get(key)?);
        let data = object.get("data").and_then(Json::as_object).map(of_data).unwrap_or_default();
        let mut field_errors = inner.field_errors;
        for errors in FIELD_ERRORS.iter().filter_map(|key| object.get(*key)) {
            collect(errors, &mut field_errors);
        }
        for (field, reason) in data.field_errors {
            add(&mut field_errors, field, reason);
        }
        Self {
            title: first(&TITLES).or_else(|| meta("message")).or(inner.title).or(data.title),
            detail: first(&DETAILS).or(inner.detail).or(data.detail).or_else(|| meta("errors")),
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

/// What B2B Edition says under `data`: a message, what is wrong with each field under `errMsg` or `errors`, or that alone. What else
/// stands there is what was asked for.
fn of_data(data: &Map<String, Json>) -> Details {
    let mut details = Details::default();
    let said: Vec<_> = OF_DATA.iter().filter_map(|key| data.get(*key)).collect();
    if said.is_empty() && data.values().all(|json| json.is_string() || json.is_array()) {
        collect(&Json::Object(data.clone()), &mut details.field_errors);
    }
    for json in said {
        details.detail = details.detail.or_else(|| text(json));
        collect(json, &mut details.field_errors);
    }
    details
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

/// What is said of one field: a text, several, an object with a message, or one of what is said of its parts.
fn reason(json: &Json) -> String {
    match json {
        Json::Array(reasons) => reasons.iter().map(reason).collect::<Vec<_>>().join("; "),
        Json::Object(object) => message(object).unwrap_or_else(|| {
            let is_said = |json: &Json| matches!(json, Json::String(_) | Json::Array(_));
            if object.is_empty() || !object.values().all(is_said) {
                return json.to_string();
            }
            let parts = object.iter().map(|(part, json)| format!("{part}: {}", reason(json)));
            parts.collect::<Vec<_>>().join("; ")
        }),
        _ => text(json).unwrap_or_default(),
    }
}

/// The text of an object that has one.
fn message(object: &Map<String, Json>) -> Option<String> {
    TITLES.iter().chain(&DETAILS).find_map(|key| text(object.get(*key)?))
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
                if let (None, Json::Object(fields)) = (&name, item)
                    && message(fields).is_none()
                {
                    // Each names its field by its key.
                    collect(item, into);
                    continue;
                }
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

    fn shown(json: &Json) -> String {
        Details::of(json).to_string()
    }

    #[test]
    fn b2b_gives_the_message_under_data_as_the_detail() {
        let data = json!({"errMsg": "No such company", "companyId": 7});
        let (new, old) = (
            json!({"meta": {"message": "Lost"}, "data": data}),
            json!({"message": "Lost", "data": data}),
        );
        assert_eq!([shown(&new), shown(&old)], ["Lost; No such company", "Lost; No such company"]);
    }

    #[test]
    fn b2b_gives_field_errors_in_a_map_of_lists() {
        let data = json!({"errMsg": {"email": ["taken", "long"]}});
        assert_eq!(shown(&json!({"data": data})), "email: taken; long");
    }

    #[test]
    fn b2b_gives_field_errors_in_a_list_of_maps() {
        let data = json!({"errMsg": [{"email": "taken"}, {"phone": "short"}]});
        assert_eq!(shown(&json!({"data": data})), "email: taken; phone: short");
    }

    #[test]
    fn b2b_gives_the_errors_of_a_batch_by_their_ids() {
        let data = json!({"errors": [{"id": "42", "_detail": "is locked"}]});
        assert_eq!(shown(&json!({"data": data})), "42: is locked");
    }

    #[test]
    fn b2b_gives_field_errors_as_the_data() {
        let data = json!({"orderId": "is null", "payments": [{"isEnabled": ["is required"]}]});
        assert_eq!(
            shown(&json!({"code": 40010, "message": "Bad", "data": data})),
            "Bad; orderId: is null; payments: isEnabled: is required"
        );
    }

    #[test]
    fn b2b_says_of_the_items_of_a_list_which_is_wrong() {
        let data = json!({"errMsg": {"roles": {"0": ["is no role"]}}});
        assert_eq!(shown(&json!({"data": data})), "roles: 0: is no role");
    }

    #[test]
    fn b2b_gives_the_errors_in_meta_as_the_detail() {
        let meta = json!({"message": "Bad", "errors": "No number"});
        assert_eq!(
            shown(&json!({"code": 400, "data": {"id": 33}, "meta": meta})),
            "Bad; No number"
        );
    }

    #[test]
    fn what_a_refusal_echoes_is_no_error_of_a_field() {
        let details = Details::of(&json!({"code": 400, "data": {"id": 33, "name": "A"}}));
        assert!(details.field_errors.is_empty(), "{details:?}");
    }
}
