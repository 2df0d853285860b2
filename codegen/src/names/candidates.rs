//! What definitions may be called, best first: by the words that the reference has for them and by how they are used.

use crate::analyze::Analysis;
use crate::model::{Definition, Shape, Use};
use crate::words;

use super::rust;

/// Endings by which a name says that it is a request's.
const REQUEST_ENDINGS: [&str; 8] =
    ["Put", "Post", "Patch", "Update", "Input", "Request", "Req", "Payload"];

/// What a definition may be called in its module.
pub(super) fn candidates(definition: &Definition, module: &str) -> Vec<String> {
    let suffix = match definition.usage {
        Use::Response | Use::Answered => "Response",
        Use::Create | Use::Received => "Input",
        Use::Update => "Update",
    };
    let first = definition.names.first().cloned().unwrap_or_default();
    let mut candidates: Vec<String> = definition.names.clone();
    // What an answer is called is not told from what a request is called by the noise of its schema's name.
    let plain = definition.usage.is_answer() || matches!(definition.shape, Shape::Text(_));
    let place = if plain { candidates.len() } else { 1 };
    if !REQUEST_ENDINGS.iter().any(|ending| first.ends_with(ending)) {
        candidates.insert(place.min(candidates.len()), format!("{first}{suffix}"));
    }
    candidates.push(format!("{}{first}", words::singular(module)));
    candidates.push(format!("{}{first}{suffix}", words::singular(module)));
    candidates.push(format!("{first}{suffix}"));
    // A name with a number in it is better than one that is told apart by the number alone.
    candidates.retain(|name| !rust::ends_in_number(name));
    candidates
}

/// What a shared definition may be called: small records that nobody agrees on are called by their fields, unions of
/// leaves by their kinds.
pub(super) fn shared_candidates(analysis: &Analysis, index: usize) -> Vec<String> {
    let definition = &analysis.api.types.definitions[index];
    let mut out = Vec::new();
    if let Shape::Record(record) = &definition.shape
        && record.fields.len() <= 2
        && !definition.agreed
    {
        let fields: Vec<&str> = record.fields.iter().map(|field| field.wire.as_str()).collect();
        out.push(words::camel(&fields.join("_")));
    }
    if let Shape::Union(union) = &definition.shape
        && !definition.agreed
        && union.variants.iter().all(|variant| analysis.api.types.named_in(variant.ty).is_none())
    {
        let kinds: Vec<&str> = union
            .variants
            .iter()
            .filter_map(|variant| variant.names.first().map(String::as_str))
            .collect();
        out.push(kinds.join("Or"));
    }
    out.extend(candidates(definition, ""));
    out
}
