//! What a statement of an operation says: its parameters, and the fields of body and answer with their types.
//! Texts are no facts, nor are names of path parameters and what every client sends.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde_json::Value;

use crate::lower::CLIENT_HEADERS;

/// A chain of references is no longer, unless it leads back to itself.
const LONGEST_CHAIN: usize = 16;

/// What a statement says of an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// By place: `query page`, `body items[].id`, `answer data.id`; a field's type, if it says one.
    types: BTreeMap<String, Option<String>>,
    /// The places of parameters, and of fields of the body, that must be there.
    required: BTreeSet<String>,
    /// The media types of the body, where there is one.
    media: Option<BTreeSet<String>>,
}

/// A fact in which two statements differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The parameter or field, as in [`Facts`].
    pub place: String,
    /// How they differ.
    pub kind: Kind,
}

/// How two statements differ in a parameter or a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The first alone has it.
    OnlyFirst,
    /// The second alone has it.
    OnlySecond,
    /// Its types in the first and in the second.
    Types(String, String),
    /// Both have it, and the first alone says that it must be there.
    RequiredFirst,
    /// Both have it, and the second alone says that it must be there.
    RequiredSecond,
}

impl Facts {
    pub(super) fn of(document: &Value, item: &Value, operation: &Value) -> Self {
        let mut reader = Reader { document, facts: Self::default(), open: Vec::new() };
        if operation.get("x-internal").and_then(Value::as_bool) == Some(true) {
            reader.facts.types.insert("x-internal".to_owned(), None);
        }
        for node in [item, operation] {
            items(node.get("parameters")).for_each(|parameter| reader.parameter(parameter));
        }
        if let Some(body) = operation.get("requestBody") {
            reader.facts.media = Some(reader.media(body));
            reader.content("body", body);
        }
        let responses = operation.get("responses").and_then(Value::as_object);
        for (_, response) in
            responses.into_iter().flatten().filter(|(status, _)| status.starts_with('2'))
        {
            reader.content("answer", response);
        }
        reader.facts
    }

    /// How many facts there are.
    pub fn len(&self) -> usize {
        self.types.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.types.is_empty()
    }

    /// Where two statements differ. A body whose fields one of them leaves out differs in none, nor does such an answer; of a
    /// field that one of them lacks, the fields in it are not told.
    pub fn differences(&self, other: &Self) -> Vec<Difference> {
        let silent =
            |facts: &Self, part: &str| !facts.types.keys().any(|place| place.starts_with(part));
        let silent: Vec<&str> = ["body ", "body[", "answer ", "answer["]
            .into_iter()
            .filter(|part| silent(self, part) || silent(other, part))
            .collect();
        let mut found = self.differences_of_types(other);
        let tops: Vec<String> = found.iter().map(|difference| difference.place.clone()).collect();
        found.retain(|Difference { place, .. }| {
            !tops.iter().any(|top| is_in(place, top))
                && !silent.iter().any(|part| place.starts_with(part))
        });
        found.extend(self.difference_of_media(other));
        found.extend(self.differences_of_presence(other));
        found.sort_by(|a, b| a.place.cmp(&b.place));
        found
    }

    fn differences_of_types(&self, other: &Self) -> Vec<Difference> {
        let mut found: Vec<Difference> = Vec::new();
        for (place, ty) in &self.types {
            let kind = match (ty, other.types.get(place)) {
                (_, None) => Kind::OnlyFirst,
                (Some(first), Some(Some(second))) if first != second => {
                    Kind::Types(first.clone(), second.clone())
                }
                _ => continue,
            };
            found.push(Difference { place: place.clone(), kind });
        }
        let only_there = other.types.keys().filter(|place| !self.types.contains_key(*place));
        found.extend(
            only_there.map(|place| Difference { place: place.clone(), kind: Kind::OnlySecond }),
        );
        found
    }

    /// Whether there is a body, and as what.
    fn difference_of_media(&self, other: &Self) -> Option<Difference> {
        let list =
            |media: &BTreeSet<String>| media.iter().cloned().collect::<Vec<_>>().join(" or ");
        let (place, kind) = match (&self.media, &other.media) {
            (Some(_), None) => ("body", Kind::OnlyFirst),
            (None, Some(_)) => ("body", Kind::OnlySecond),
            (Some(first), Some(second)) if first != second => {
                ("body as a whole", Kind::Types(list(first), list(second)))
            }
            _ => return None,
        };
        Some(Difference { place: place.to_owned(), kind })
    }

    /// What both have, and one alone demands.
    fn differences_of_presence<'f>(
        &'f self,
        other: &'f Self,
    ) -> impl Iterator<Item = Difference> + 'f {
        let both =
            |place: &&String| self.types.contains_key(*place) && other.types.contains_key(*place);
        let one = self.required.symmetric_difference(&other.required).filter(both);
        one.map(|place| {
            let is_first = self.required.contains(place);
            let kind = if is_first { Kind::RequiredFirst } else { Kind::RequiredSecond };
            Difference { place: place.clone(), kind }
        })
    }
}

/// Whether a field is in another one.
fn is_in(place: &str, top: &str) -> bool {
    place.strip_prefix(top).is_some_and(|rest| rest.starts_with(['.', '[']))
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = &self.place;
        match &self.kind {
            Kind::OnlyFirst => write!(f, "{place}: only here"),
            Kind::OnlySecond => write!(f, "{place}: only there"),
            Kind::Types(here, there) => write!(f, "{place}: {here} here, {there} there"),
            Kind::RequiredFirst => write!(f, "{place}: required only here"),
            Kind::RequiredSecond => write!(f, "{place}: required only there"),
        }
    }
}

struct Reader<'a> {
    document: &'a Value,
    facts: Facts,
    /// The schemas that are being read, which some schemas have in them again.
    open: Vec<&'a Value>,
}

impl<'a> Reader<'a> {
    /// The value that a reference inside the document leads to; the value itself if it is none.
    fn follow(&self, value: &'a Value) -> &'a Value {
        let mut current = value;
        for _ in 0..LONGEST_CHAIN {
            let reference = current.get("$ref").and_then(Value::as_str);
            let Some(pointer) = reference.and_then(|reference| reference.strip_prefix('#')) else {
                break;
            };
            let Some(target) = self.document.pointer(pointer) else { break };
            current = target;
        }
        current
    }

    fn parameter(&mut self, parameter: &'a Value) {
        let parameter = self.follow(parameter);
        let text = |key: &str| parameter.get(key).and_then(Value::as_str).unwrap_or_default();
        let (place, name) = (text("in"), text("name"));
        let is_clients = CLIENT_HEADERS.contains(&name.to_ascii_lowercase().as_str());
        if place == "path" || place == "header" && is_clients {
            return;
        }
        let ty = parameter.get("schema").and_then(|schema| self.ty(schema));
        let place = format!("{place} {name}");
        if parameter.get("required").and_then(Value::as_bool) == Some(true) {
            self.facts.required.insert(place.clone());
        }
        self.facts.types.insert(place, ty);
    }

    fn media(&self, body: &'a Value) -> BTreeSet<String> {
        let content = self.follow(body).get("content").and_then(Value::as_object);
        content.into_iter().flatten().map(|(name, _)| name.clone()).collect()
    }

    /// The fields of a body, whatever its media type.
    fn content(&mut self, place: &str, body: &'a Value) {
        let content = self.follow(body).get("content").and_then(Value::as_object);
        for schema in content.into_iter().flatten().filter_map(|(_, media)| media.get("schema")) {
            self.schema(place, schema);
        }
    }

    fn schema(&mut self, place: &str, schema: &'a Value) {
        let schema = self.follow(schema);
        if self.open.iter().any(|open| std::ptr::eq(*open, schema)) {
            return;
        }
        self.open.push(schema);
        for part in ["allOf", "oneOf", "anyOf"].into_iter().flat_map(|key| items(schema.get(key))) {
            self.schema(place, part);
        }
        if let Some(items) = schema.get("items") {
            let place = format!("{place}[]");
            let ty = self.ty(items);
            self.state(&place, ty);
            self.schema(&place, items);
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, property) in properties.into_iter().flatten() {
            let joint = if place.contains(' ') { '.' } else { ' ' };
            let place = format!("{place}{joint}{name}");
            let ty = self.ty(property);
            self.state(&place, ty);
            self.schema(&place, property);
        }
        // What an answer must have, stores leave out.
        if place.starts_with("body") {
            let joint = if place.contains(' ') { '.' } else { ' ' };
            let names = items(schema.get("required")).filter_map(Value::as_str);
            self.facts.required.extend(names.map(|name| format!("{place}{joint}{name}")));
        }
        self.open.pop();
    }

    fn state(&mut self, place: &str, ty: Option<String>) {
        let known = self.facts.types.entry(place.to_owned()).or_default();
        *known = known.take().or(ty);
    }

    /// The JSON type that a schema states, or that its keywords mean.
    fn ty(&self, schema: &'a Value) -> Option<String> {
        let schema = self.follow(schema);
        let stated = schema.get("type").and_then(Value::as_str);
        let meant = [("properties", "object"), ("items", "array")];
        let meant = meant.iter().find(|(key, _)| schema.get(key).is_some()).map(|(_, ty)| *ty);
        stated
            .or(meant)
            .map(str::to_owned)
            .or_else(|| items(schema.get("allOf")).find_map(|part| self.ty(part)))
    }
}

fn items(list: Option<&Value>) -> impl Iterator<Item = &Value> {
    list.and_then(Value::as_array).into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The facts of an operation that answers with a schema.
    fn answering(schema: Value) -> Facts {
        let content = json!({"application/json": {"schema": schema}});
        let operation = json!({"responses": {"200": {"content": content}, "400": {"content": {}}}});
        Facts::of(&json!({}), &json!({}), &operation)
    }

    fn told(first: &Facts, second: &Facts) -> Vec<String> {
        first.differences(second).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_type_that_differs_is_told() {
        let first =
            answering(json!({"properties": {"data": {"properties": {"id": {"type": "integer"}}}}}));
        let second =
            answering(json!({"properties": {"data": {"properties": {"id": {"type": "string"}}}}}));
        assert_eq!(told(&first, &second), ["answer data.id: integer here, string there"]);
    }

    #[test]
    fn of_what_one_lacks_the_top_is_told() {
        let first =
            answering(json!({"properties": {"list": {"items": {"properties": {"id": {}}}}}}));
        let second = answering(json!({"properties": {"count": {}}}));
        assert_eq!(told(&first, &second), ["answer count: only there", "answer list: only here"]);
    }

    #[test]
    fn what_one_does_not_say_is_no_difference() {
        let first = answering(json!({"properties": {"id": {"type": "integer"}}}));
        let second = answering(json!({"allOf": [{"properties": {"id": {}}}]}));
        assert_eq!(told(&first, &second), [""; 0]);
    }

    #[test]
    fn an_answer_of_which_one_says_nothing_is_no_difference() {
        let first = answering(json!({"properties": {"id": {}}}));
        assert_eq!(told(&first, &answering(json!({"type": "object"}))), [""; 0]);
    }

    #[test]
    fn parameters_of_path_and_client_are_no_facts() {
        let parameters = json!([
            {"in": "path", "name": "id"},
            {"in": "header", "name": "authToken"},
            {"in": "query", "name": "limit", "schema": {"type": "integer"}},
        ]);
        let facts = Facts::of(&json!({}), &json!({"parameters": parameters}), &json!({}));
        assert_eq!(told(&facts, &Facts::default()), ["query limit: only here"]);
    }

    fn asking(operation: &Value) -> Facts {
        Facts::of(&json!({}), &json!({}), operation)
    }

    fn body(media: &str, schema: Value) -> Facts {
        asking(&json!({"requestBody": {"content": {media: {"schema": schema}}}}))
    }

    #[test]
    fn a_body_that_one_lacks_is_told() {
        let first = body("application/json", json!({"properties": {"id": {}}}));
        assert_eq!(told(&first, &asking(&json!({}))), ["body: only here"]);
    }

    #[test]
    fn other_media_types_of_a_body_are_told() {
        let schema = json!({"properties": {"id": {}}});
        let first = body("application/json", schema.clone());
        let second = body("application/x-www-form-urlencoded", schema);
        let expected =
            "body as a whole: application/json here, application/x-www-form-urlencoded there";
        assert_eq!(told(&first, &second), [expected]);
    }

    #[test]
    fn what_one_alone_demands_is_told() {
        let schema = |required: &[&str]| json!({"properties": {"id": {}}, "required": required});
        let (first, second) = (body("a/b", schema(&["id"])), body("a/b", schema(&[])));
        assert_eq!(told(&first, &second), ["body id: required only here"]);
        let query = |required: bool| {
            asking(&json!({"parameters": [{"in": "query", "name": "q", "required": required}]}))
        };
        assert_eq!(told(&query(false), &query(true)), ["query q: required only there"]);
    }

    #[test]
    fn types_of_items_are_told() {
        let list = |ty: &str| answering(json!({"properties": {"fees": {"items": {"type": ty}}}}));
        let expected = ["answer fees[]: object here, number there"];
        assert_eq!(told(&list("object"), &list("number")), expected);
    }

    #[test]
    fn schemas_without_end_end() {
        let document = json!({"node": {"properties": {"next": {"$ref": "#/node"}}}});
        let body = json!({"content": {"application/json": {"schema": {"$ref": "#/node"}}}});
        let facts = Facts::of(&document, &json!({}), &json!({"requestBody": body}));
        assert_eq!(facts.len(), 1);
    }
}
