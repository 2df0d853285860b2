//! Whether a value is what a schema of OpenAPI 3.0 says: takes documents, gives the faults of a value.
//! OpenAPI's schemas are JSON Schema of draft 4 but for `nullable`, which is said in its terms first; a library of
//! JSON Schema does the rest. `walk` asks it.

use std::collections::HashMap;
use std::sync::Arc;

use bigcommerce_codegen::diagnostic::Place;
use jsonschema::{Draft, ReferencingError, Registry, Validator};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Map, Value, json};

use super::Verdict;

/// The schemas of all documents.
pub(super) struct Schemas {
    registry: Registry<'static>,
    /// By the schema's address; why it cannot be read, where it cannot.
    validators: HashMap<String, Result<Validator, String>>,
}

impl Schemas {
    pub(super) fn new(documents: &[(Arc<str>, Value)]) -> Result<Self, ReferencingError> {
        let mut registry = Registry::new().draft(Draft::Draft4);
        for (path, tree) in documents {
            let mut tree = tree.clone();
            say_in_draft_4(&mut tree);
            registry = registry.add(address(path, ""), tree)?;
        }
        Ok(Self { registry: registry.prepare()?, validators: HashMap::new() })
    }

    /// What the schema at `place` says of `value`.
    pub(super) fn verdict(&mut self, place: &Place, value: &Value) -> Verdict {
        let address = address(&place.file, &place.pointer);
        let registry = &self.registry;
        let validator = self
            .validators
            .entry(address)
            .or_insert_with_key(|address| validator(registry, address));
        let validator = match validator {
            Ok(validator) => validator,
            Err(reason) => {
                return Verdict::Unjudged(format!("a schema that cannot be read: {reason}"));
            }
        };
        let faults: Vec<String> = validator
            .iter_errors(value)
            .map(|fault| format!("{}: {}", fault.instance_path(), fault.masked()))
            .collect();
        if faults.is_empty() { Verdict::Valid } else { Verdict::Invalid(faults) }
    }
}

fn validator(registry: &Registry<'_>, address: &str) -> Result<Validator, String> {
    jsonschema::options()
        .with_draft(Draft::Draft4)
        .with_registry(registry)
        .should_validate_formats(false)
        .build(&json!({ "$ref": address }))
        .map_err(|error| error.to_string())
}

/// Puts a whole document in the terms of JSON Schema.
fn say_in_draft_4(node: &mut Value) {
    match node {
        Value::Object(object) => {
            object.values_mut().for_each(say_in_draft_4);
            if object.get("nullable") == Some(&Value::Bool(true)) {
                allow_null(object);
            }
            if let Some(Value::String(reference)) = object.get_mut("$ref") {
                let (path, pointer) = reference.split_once('#').unwrap_or((reference, ""));
                *reference = reference_to(path, pointer);
            }
            // Upstream has patterns that a browser alone reads; they say nothing here.
            object.retain(|key, value| key != "pattern" || !value.is_string() || is_pattern(value));
        }
        Value::Array(items) => items.iter_mut().for_each(say_in_draft_4),
        _ => {}
    }
}

fn allow_null(schema: &mut Map<String, Value>) {
    if let Some(ty @ Value::String(_)) = schema.get_mut("type") {
        *ty = json!([ty.take(), "null"]);
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum") {
        values.push(Value::Null);
    }
}

fn is_pattern(pattern: &Value) -> bool {
    jsonschema::draft4::new(&json!({ "pattern": pattern })).is_ok()
}

/// What no URI may hold as it is.
const ESCAPED: AsciiSet = CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The URI of a node. Its scheme means nothing: all that is referred to is at hand.
fn address(path: &str, pointer: &str) -> String {
    format!("upstream:///{}", reference_to(path, pointer))
}

/// A reference as URIs have it; upstream's, as our own, are written without escapes.
fn reference_to(path: &str, pointer: &str) -> String {
    let escaped = |text| utf8_percent_encode(text, &ESCAPED);
    format!("{}#{}", escaped(path), escaped(pointer))
}
