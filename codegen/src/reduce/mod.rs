//! Reduces an OpenAPI document to interface facts: what `specs/openapi/` may hold.
//! Takes a parsed document as upstream published it; gives one in canonical key order without
//! descriptions, summaries, examples, contacts and links. Called by `sync`.
//!
//! The walk goes by role, never by a key alone: a property may be called `description`.

mod keywords;

use serde_json::{Map, Value};

pub(crate) use keywords::{Keep, Role};

/// A default with a string longer than this is prose.
const LONGEST_DEFAULT: usize = 80;

/// A default of more words than this is one, too: the message of a failure.
const MOST_WORDS_OF_A_DEFAULT: usize = 3;

/// A title of more words than this is a sentence, and so is a value of an enumeration.
const LONGEST_TITLE: usize = 8;

/// The facts of `document`, an OpenAPI 3.0 document.
///
/// ```
/// use bigcommerce_codegen::reduce::reduce;
/// let full = serde_json::json!({"info": {"title": "Mugs", "description": "All about mugs."}});
/// assert_eq!(reduce(&full), serde_json::json!({"info": {"title": "Mugs"}}));
/// ```
pub fn reduce(document: &Value) -> Value {
    role(Role::Document, "", document)
}

/// The reduction of `document` as the text of its file in `specs/openapi/`.
///
/// # Errors
/// When the tree cannot be written as YAML.
pub fn to_yaml(path: &str, document: &Value) -> Result<String, serde_yaml::Error> {
    let yaml = serde_yaml::to_string(&reduce(document))?;
    Ok(format!("# Reduced from {path} by cargo xtask sync; edit nothing here.\n{yaml}"))
}

/// `name` is the key under which the value stands: a response's is its status.
fn role(role: Role, name: &str, value: &Value) -> Value {
    let Value::Object(full) = value else {
        return value.clone();
    };
    if let Some(reference) = full.get("$ref").filter(|reference| reference.is_string()) {
        return Value::Object(Map::from_iter([("$ref".to_owned(), reference.clone())]));
    }
    let Some(keywords) = role.keywords() else {
        return names(Role::PathItem, value);
    };
    let kept = keywords
        .iter()
        .filter_map(|(key, keep)| Some(((*key).to_owned(), reduced(keep, name, key, full)?)));
    Value::Object(kept.collect())
}

fn reduced(keep: &Keep, name: &str, key: &str, full: &Map<String, Value>) -> Option<Value> {
    match keep {
        Keep::StatusText => return Some(Value::from(status_text(name))),
        Keep::Anchor => {
            let anchor = anchor(full.get("summary")?.as_str()?);
            return (!anchor.is_empty()).then(|| Value::from(anchor));
        }
        _ => {}
    }
    let value = full.get(key)?;
    match keep {
        Keep::Fact | Keep::StatusText | Keep::Anchor => Some(value.clone()),
        Keep::Default => {
            (longest_string(value) <= LONGEST_DEFAULT && !is_message(value)).then(|| value.clone())
        }
        Keep::Values => {
            let values = value.as_array().into_iter().flatten();
            let is_prose = |value: &Value| value.as_str().is_some_and(|text| !is_short(text));
            (!values.clone().any(is_prose)).then(|| value.clone())
        }
        Keep::Title => value.as_str().is_none_or(is_name).then(|| value.clone()),
        Keep::One(each) => Some(role(*each, key, value)),
        Keep::List(each) => Some(match value {
            Value::Array(items) => items.iter().map(|item| role(*each, key, item)).collect(),
            other => other.clone(),
        }),
        Keep::Names(each) => Some(names(*each, value)),
        Keep::Scopes => Some(match value {
            Value::Object(scopes) => {
                scopes.keys().map(|scope| (scope.clone(), Value::from(""))).collect()
            }
            other => other.clone(),
        }),
    }
}

fn names(each: Role, value: &Value) -> Value {
    let Value::Object(full) = value else {
        return value.clone();
    };
    let is_vendor_text = |name: &str| name.starts_with("x-") && matches!(each, Role::PathItem);
    full.iter()
        .filter(|(name, _)| !is_vendor_text(name))
        .map(|(name, value)| (name.clone(), role(each, name, value)))
        .collect()
}

fn is_name(title: &str) -> bool {
    is_short(title) && !title.trim_end().ends_with('.')
}

fn is_short(text: &str) -> bool {
    text.split_whitespace().count() <= LONGEST_TITLE
}

fn is_message(default: &Value) -> bool {
    let words = default.as_str().map(|text| text.split_whitespace().count());
    words.is_some_and(|words| words > MOST_WORDS_OF_A_DEFAULT)
}

fn longest_string(value: &Value) -> usize {
    match value {
        Value::String(text) => text.chars().count(),
        Value::Array(items) => items.iter().map(longest_string).max().unwrap_or(0),
        Value::Object(fields) => fields.values().map(longest_string).max().unwrap_or(0),
        _ => 0,
    }
}

/// The reason phrase of a status; nothing for `default`, for `4XX` and for a component's name.
fn status_text(status: &str) -> &'static str {
    http::StatusCode::from_bytes(status.as_bytes())
        .ok()
        .and_then(|status| status.canonical_reason())
        .unwrap_or("")
}

/// The anchor that a heading gets on the pages of the public reference.
fn anchor(heading: &str) -> String {
    heading
        .trim()
        .chars()
        .filter_map(|c| match c {
            ' ' | '-' => Some('-'),
            '_' => Some('_'),
            c if c.is_alphanumeric() => Some(c),
            _ => None,
        })
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    /// The reduction of a schema, which stands where schemas do.
    fn schema(schema: Value) -> Value {
        reduce(&json!({"components": {"schemas": {"Mug": schema}}}))["components"]["schemas"]["Mug"]
            .take()
    }

    fn response(status: &str) -> Value {
        let responses = json!({status: {"description": "Here is your mug."}});
        let document = json!({"paths": {"/mugs": {"get": {"responses": responses}}}});
        reduce(&document)["paths"]["/mugs"]["get"]["responses"][status].take()
    }

    #[test]
    fn texts_and_examples_go() {
        let full = json!({"type": "string", "description": "A mug.", "example": "blue", "x-examples": {"a": 1}});
        assert_eq!(schema(full), json!({"type": "string"}));
    }

    #[test]
    fn properties_called_like_keywords_stay() {
        let properties = json!({
            "description": {"type": "string", "description": "What it says."},
            "example": {"type": "string"},
            "required": {"type": "boolean"},
            "title": {"type": "string"},
        });
        let reduced = schema(json!({"properties": properties}));
        assert_eq!(
            reduced["properties"],
            json!({
                "description": {"type": "string"},
                "example": {"type": "string"},
                "required": {"type": "boolean"},
                "title": {"type": "string"},
            })
        );
    }

    #[test]
    fn keys_come_in_canonical_order() {
        let reduced =
            schema(json!({"required": ["a"], "minimum": 1, "type": "object", "nullable": true}));
        assert_eq!(
            reduced.to_string(),
            r#"{"type":"object","nullable":true,"minimum":1,"required":["a"]}"#
        );
    }

    #[test]
    fn properties_stay_in_their_order() {
        let reduced = schema(json!({"properties": {"size": {}, "colour": {}}}));
        assert_eq!(reduced.to_string(), r#"{"properties":{"size":{},"colour":{}}}"#);
    }

    #[test]
    fn a_title_that_is_a_name_stays() {
        assert_eq!(schema(json!({"title": "Mug Response"})), json!({"title": "Mug Response"}));
    }

    #[test]
    fn a_title_that_is_a_sentence_goes() {
        assert_eq!(schema(json!({"title": "This is a mug."})), json!({}));
    }

    #[test]
    fn a_default_that_is_prose_goes() {
        assert_eq!(schema(json!({"default": {"note": "mug ".repeat(30)}})), json!({}));
    }

    #[test]
    fn a_default_that_is_a_message_goes() {
        assert_eq!(schema(json!({"default": "The mug is broken"})), json!({}));
        assert_eq!(
            schema(json!({"default": "very large mug"})),
            json!({"default": "very large mug"})
        );
    }

    #[test]
    fn values_that_are_sentences_are_no_enumeration() {
        let prose = json!({"enum": ["0", "1 (which is for all the mugs that are blue)"]});
        assert_eq!(schema(prose), json!({}));
    }

    #[test]
    fn a_reference_stands_alone() {
        let reduced =
            schema(json!({"$ref": "#/components/schemas/Cup", "description": "Like a mug."}));
        assert_eq!(reduced, json!({"$ref": "#/components/schemas/Cup"}));
    }

    #[test]
    fn vendor_keys_that_state_facts_stay() {
        let reduced = schema(json!({"x-required": ["a"], "x-internal": false, "x-go-name": "Mug"}));
        assert_eq!(reduced, json!({"x-internal": false, "x-required": ["a"]}));
    }

    #[test]
    fn false_as_additional_properties_stays() {
        assert_eq!(
            schema(json!({"additionalProperties": false})),
            json!({"additionalProperties": false})
        );
    }

    #[test]
    fn a_response_is_described_by_its_status() {
        assert_eq!(response("404"), json!({"description": "Not Found"}));
    }

    #[test]
    fn a_response_without_a_status_has_an_empty_description() {
        assert_eq!(response("default"), json!({"description": ""}));
    }

    #[test]
    fn the_summary_of_an_operation_becomes_its_anchor() {
        let document = json!({"paths": {"/mugs": {"get": {"summary": "Get All Mugs (Batch)", "responses": {}}}}});
        assert_eq!(reduce(&document)["paths"]["/mugs"]["get"]["x-reference"], "get-all-mugs-batch");
    }

    #[test]
    fn a_media_type_keeps_its_key_and_loses_its_example() {
        let content = json!({"Red mug": {"example": {"a": 1}}});
        let document = json!({"components": {"requestBodies": {"Mug": {"content": content}}}});
        let reduced = reduce(&document);
        assert_eq!(
            reduced["components"]["requestBodies"]["Mug"]["content"],
            json!({"Red mug": {}})
        );
    }

    #[test]
    fn the_scopes_of_a_flow_keep_their_names() {
        let flow = json!({"tokenUrl": "https://a.example", "scopes": {"mugs": "Reads mugs."}});
        let schemes = json!({"auth": {"type": "oauth2", "flows": {"implicit": flow}}});
        let reduced = reduce(&json!({"components": {"securitySchemes": schemes}}));
        assert_eq!(
            reduced["components"]["securitySchemes"]["auth"]["flows"]["implicit"]["scopes"],
            json!({"mugs": ""})
        );
    }

    #[test]
    fn components_of_examples_go() {
        assert_eq!(
            reduce(&json!({"components": {"examples": {"a": {}}}})),
            json!({"components": {}})
        );
    }

    #[test]
    fn the_file_says_where_it_comes_from() {
        let yaml = to_yaml("reference/mugs.yml", &json!({"openapi": "3.0.3"})).unwrap_or_default();
        assert!(
            yaml.starts_with("# Reduced from reference/mugs.yml by cargo xtask sync"),
            "{yaml}"
        );
    }
}
