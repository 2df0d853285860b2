//! From "this file is no OpenAPI" to the smallest nodes that are to blame.
//! openapiv3's untagged enums hide where an error is, so each part of the document is read again
//! as its own type: a part whose own parts are fine is the culprit, down to one of its keys.

use std::sync::Arc;

use openapiv3::{
    Components, Encoding, Header, Info, MediaType, OpenAPI, Operation, Parameter, PathItem,
    ReferenceOr, RequestBody, Response, Schema, SecurityScheme, Server, Tag,
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::yaml::kind;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};

/// A type of openapiv3 that can be read alone.
#[derive(Clone, Copy)]
enum Part {
    Document,
    Info,
    Server,
    Tag,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    MediaType,
    Encoding,
    Schema,
    Components,
    SecurityScheme,
}

/// How the parts of a part stand under a key.
enum Under {
    One(Part),
    List(Part),
    Names(Part),
}

type Parts = &'static [(&'static str, Under)];

const DOCUMENT: Parts = &[
    ("info", Under::One(Part::Info)),
    ("servers", Under::List(Part::Server)),
    ("tags", Under::List(Part::Tag)),
    ("paths", Under::Names(Part::PathItem)),
    ("components", Under::One(Part::Components)),
];

const PATH_ITEM: Parts = &[
    ("servers", Under::List(Part::Server)),
    ("parameters", Under::List(Part::Parameter)),
    ("get", Under::One(Part::Operation)),
    ("put", Under::One(Part::Operation)),
    ("post", Under::One(Part::Operation)),
    ("delete", Under::One(Part::Operation)),
    ("options", Under::One(Part::Operation)),
    ("head", Under::One(Part::Operation)),
    ("patch", Under::One(Part::Operation)),
    ("trace", Under::One(Part::Operation)),
];

const OPERATION: Parts = &[
    ("servers", Under::List(Part::Server)),
    ("parameters", Under::List(Part::Parameter)),
    ("requestBody", Under::One(Part::RequestBody)),
    ("responses", Under::Names(Part::Response)),
];

const PARAMETER: Parts =
    &[("schema", Under::One(Part::Schema)), ("content", Under::Names(Part::MediaType))];

const REQUEST_BODY: Parts = &[("content", Under::Names(Part::MediaType))];

const RESPONSE: Parts =
    &[("headers", Under::Names(Part::Header)), ("content", Under::Names(Part::MediaType))];

const MEDIA_TYPE: Parts =
    &[("schema", Under::One(Part::Schema)), ("encoding", Under::Names(Part::Encoding))];

const ENCODING: Parts = &[("headers", Under::Names(Part::Header))];

const SCHEMA: Parts = &[
    ("properties", Under::Names(Part::Schema)),
    ("additionalProperties", Under::One(Part::Schema)),
    ("items", Under::One(Part::Schema)),
    ("allOf", Under::List(Part::Schema)),
    ("oneOf", Under::List(Part::Schema)),
    ("anyOf", Under::List(Part::Schema)),
    ("not", Under::One(Part::Schema)),
];

const COMPONENTS: Parts = &[
    ("securitySchemes", Under::Names(Part::SecurityScheme)),
    ("parameters", Under::Names(Part::Parameter)),
    ("headers", Under::Names(Part::Header)),
    ("requestBodies", Under::Names(Part::RequestBody)),
    ("responses", Under::Names(Part::Response)),
    ("schemas", Under::Names(Part::Schema)),
];

impl Part {
    fn parts(self) -> Parts {
        match self {
            Self::Document => DOCUMENT,
            Self::PathItem => PATH_ITEM,
            Self::Operation => OPERATION,
            Self::Parameter | Self::Header => PARAMETER,
            Self::RequestBody => REQUEST_BODY,
            Self::Response => RESPONSE,
            Self::MediaType => MEDIA_TYPE,
            Self::Encoding => ENCODING,
            Self::Schema => SCHEMA,
            Self::Components => COMPONENTS,
            Self::Info | Self::Server | Self::Tag | Self::SecurityScheme => &[],
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Document => "an OpenAPI document",
            Self::Info => "an info object",
            Self::Server => "a server",
            Self::Tag => "a tag",
            Self::PathItem => "a path item",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::RequestBody => "a request body",
            Self::Response => "a response",
            Self::Header => "a header",
            Self::MediaType => "a media type object",
            Self::Encoding => "an encoding",
            Self::Schema => "a schema",
            Self::Components => "components",
            Self::SecurityScheme => "a security scheme",
        }
    }

    /// Why `value` is not this part, if it isn't.
    fn error(self, value: &Value) -> Option<serde_json::Error> {
        match self {
            Self::Document => read::<OpenAPI>(value),
            Self::Info => read::<Info>(value),
            Self::Server => read::<Server>(value),
            Self::Tag => read::<Tag>(value),
            Self::PathItem => read::<ReferenceOr<PathItem>>(value),
            Self::Operation => read::<Operation>(value),
            Self::Parameter => read::<ReferenceOr<Parameter>>(value),
            Self::RequestBody => read::<ReferenceOr<RequestBody>>(value),
            Self::Response => read::<ReferenceOr<Response>>(value),
            Self::Header => read::<ReferenceOr<Header>>(value),
            Self::MediaType => read::<MediaType>(value),
            Self::Encoding => read::<Encoding>(value),
            Self::Schema => read::<ReferenceOr<Schema>>(value),
            Self::Components => read::<Components>(value),
            Self::SecurityScheme => read::<ReferenceOr<SecurityScheme>>(value),
        }
    }
}

fn read<T: DeserializeOwned>(value: &Value) -> Option<serde_json::Error> {
    T::deserialize(value).err()
}

/// The faults of a document that openapiv3 refuses with `error`: at least one.
pub(super) fn faults(file: &Arc<str>, document: &Value, error: &serde_json::Error) -> Diagnostics {
    let mut faults = Diagnostics::new();
    descend(Part::Document, document, &Place::file(file.clone()), &mut faults);
    if faults.is_empty() {
        faults.push(own_fault(
            Part::Document,
            document,
            &Place::file(file.clone()),
            &error.to_string(),
        ));
    }
    faults
}

fn descend(part: Part, value: &Value, place: &Place, faults: &mut Diagnostics) {
    // `additionalProperties` may be a boolean, and nothing else reads a bare boolean as a schema.
    if matches!((part, value), (Part::Schema, Value::Bool(_)))
        && place.pointer.ends_with("/additionalProperties")
    {
        return;
    }
    let Some(error) = part.error(value) else {
        return;
    };
    let mut sound = value.clone();
    let mut faulty = Vec::new();
    for (key, under) in part.parts() {
        let before = faults.len();
        if let Some(child) = value.get(key) {
            descend_under(under, child, &place.child(key), faults);
        }
        if let (true, Value::Object(fields)) = (faults.len() > before, &mut sound) {
            fields.shift_remove(*key);
            faulty.push(format!("missing field `{key}`"));
        }
    }
    // Beside faulty parts, a part may have a fault of its own.
    let own = if faulty.is_empty() { Some(error) } else { part.error(&sound) };
    if let Some(error) = own.filter(|error| !faulty.contains(&error.to_string())) {
        faults.push(own_fault(part, &sound, place, &error.to_string()));
    }
}

fn descend_under(under: &Under, value: &Value, place: &Place, faults: &mut Diagnostics) {
    match (under, value) {
        (Under::One(part), value) => descend(*part, value, place, faults),
        (Under::List(part), Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                descend(*part, item, &place.child(index), faults);
            }
        }
        (Under::Names(part), Value::Object(fields)) => {
            for (name, field) in fields.iter().filter(|(name, _)| !name.starts_with("x-")) {
                descend(*part, field, &place.child(name), faults);
            }
        }
        (Under::List(_), other) => faults.push(shape(place, other, "a list")),
        (Under::Names(_), other) => faults.push(shape(place, other, "a mapping")),
    }
}

fn shape(place: &Place, found: &Value, expected: &str) -> Diagnostic {
    Diagnostic::error("not-openapi", place.clone(), kind(found), expected)
}

/// The fault of a part whose parts are sound: at the key without which it would be read, else at
/// the part itself.
fn own_fault(part: Part, value: &Value, place: &Place, message: &str) -> Diagnostic {
    if let Some(field) = message.strip_prefix("missing field ") {
        let found = format!("{} without {field}", part.name());
        return Diagnostic::error("not-openapi", place.clone(), found, format!("the key {field}"));
    }
    let expected = match message.split_once(", expected ") {
        Some((_, expected)) => plain(part, expected),
        None => format!("what {} of OpenAPI 3.0 has there ({message})", part.name()),
    };
    match culprit(part, value, message) {
        Some((key, field)) => {
            Diagnostic::error("not-openapi", place.child(key), kind(field), expected)
        }
        None => Diagnostic::error("not-openapi", place.clone(), kind(value), expected),
    }
}

fn culprit<'v>(part: Part, value: &'v Value, message: &str) -> Option<(&'v String, &'v Value)> {
    let fields = value.as_object()?;
    let without = |blamed: &str| -> Map<String, Value> {
        fields
            .iter()
            .filter(|(key, _)| *key != blamed)
            .map(|(key, field)| (key.clone(), field.clone()))
            .collect()
    };
    // A required key cannot be left out, but an unknown variant is quoted in the message.
    let quoted = |field: &Value| {
        field
            .as_str()
            .is_some_and(|text| message.starts_with(&format!("unknown variant `{text}`,")))
    };
    let by_variant = fields.iter().find(|(_, field)| quoted(field));
    by_variant.or_else(|| {
        fields.iter().find(|(key, _)| part.error(&Value::Object(without(key))).is_none())
    })
}

/// What serde expected, in the words of YAML and OpenAPI.
fn plain(part: Part, expected: &str) -> String {
    match expected {
        "a map" => "a mapping".to_owned(),
        "a sequence" => "a list".to_owned(),
        other if other.starts_with("struct ") || other.starts_with("enum ") => {
            part.name().to_owned()
        }
        other => other.to_owned(),
    }
}
