//! Values without parts: their types by JSON type and format, and what else is worth saying of them.

use crate::manifest::Family;
use crate::model::{Facts, Type};

use super::facets::{Facets, Kind};

/// The type of a value without parts. Formats of numbers say nothing that real stores keep to.
pub(super) fn leaf(kind: Kind, format: Option<&str>, family: Family) -> Type {
    match (kind, format) {
        (Kind::Boolean, _) => Type::Boolean,
        (Kind::Integer, _) | (Kind::Number, Some("int32" | "int64")) => Type::Integer,
        (Kind::Number, Some("binary64")) => Type::Float,
        (Kind::Number, _) => Type::Decimal,
        (Kind::Text, Some("decimal" | "double" | "float")) => Type::DecimalText,
        (Kind::Text, Some("date-time")) if family == Family::V2 => Type::DateTimeRfc2822,
        (Kind::Text, Some("date-time")) => Type::DateTime,
        (Kind::Text, Some("date")) => Type::Date,
        // B2B Edition means seconds since 1970, and states most of them as integers.
        (Kind::Text, Some("time")) if family == Family::B2b => Type::Integer,
        (Kind::Text, Some("time")) => Type::Time,
        (Kind::Text, Some("binary")) => Type::Binary,
        (Kind::Text, _) => Type::Text,
        (Kind::Object | Kind::Array, _) => Type::Json,
    }
}

/// Formats that a type of Rust states already.
const TYPED_FORMATS: [&str; 13] = [
    "date-time",
    "date",
    "time",
    "binary",
    "decimal",
    "double",
    "float",
    "int32",
    "int64",
    "binary64",
    "string",
    "enum",
    "json",
];

/// What is worth saying of a value whose type is known.
pub(super) fn leaf_facts(facets: Facets<'_>) -> Facts {
    let mut facts = facets.facts;
    let (typed, other) =
        facts.format.into_iter().partition(|format| TYPED_FORMATS.contains(&format.as_str()));
    let first = |formats: Vec<String>| formats.into_iter().next();
    facts.format = first(other);
    let is_number = matches!(facets.kind, Some(Kind::Integer | Kind::Number));
    facts.number_format = first(typed).filter(|_| is_number);
    if facets.enumeration.iter().any(|value| !value.is_string()) {
        facts.allowed = facets.enumeration.iter().map(|value| value.to_string()).collect();
    }
    facts
}
