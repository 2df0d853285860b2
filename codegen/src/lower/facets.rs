//! What a schema states, with references followed and every `allOf` merged: the one view of a schema that the rest of
//! lowering looks at. Two statements that cannot both hold are a diagnostic.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Bound, Facts, Use};
use crate::resolve::{Node, Resolved};

use super::schema::is_stated;

/// The JSON type that a schema states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Object,
    Array,
    Text,
    Number,
    Integer,
    Boolean,
}

impl Kind {
    const NAMES: [(&'static str, Self); 6] = [
        ("object", Self::Object),
        ("array", Self::Array),
        ("string", Self::Text),
        ("number", Self::Number),
        ("integer", Self::Integer),
        ("boolean", Self::Boolean),
    ];

    fn of(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
    }

    fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }
}

/// Everything that a schema and the parts of its `allOf` state.
#[derive(Clone, Default)]
pub(super) struct Facets<'a> {
    pub kind: Option<Kind>,
    pub format: Option<&'a str>,
    pub title: Option<&'a str>,
    /// Each with all the schemas that state it.
    pub properties: IndexMap<&'a str, Vec<Node<'a>>>,
    /// The properties of joined alternatives that are stated differently: all the statements, of which one holds.
    pub either: IndexMap<&'a str, Vec<Vec<Node<'a>>>>,
    pub required: BTreeSet<String>,
    /// The schema of further properties, where it says more than that there may be some.
    pub additional: Option<Node<'a>>,
    /// All the schemas that state the items of a list.
    pub items: Vec<Node<'a>>,
    /// What else the items of joined alternatives may be, each with all the schemas that state it.
    pub other_items: Vec<Vec<Node<'a>>>,
    pub enumeration: Vec<&'a Value>,
    /// `x-values-of`: the values are those of an enum that is made of something else.
    pub values_of: Option<Node<'a>>,
    /// The alternatives of `oneOf` or `anyOf`, each with all the schemas that state it.
    pub alternatives: Vec<Vec<Node<'a>>>,
    pub nullable: bool,
    pub facts: Facts,
    /// The `discriminator` of the alternatives.
    pub discriminator: Option<Node<'a>>,
}

/// Whether a property's name stands for any key: `[address_id]`, `<id of the field>`, `{key}`.
fn is_placeholder(name: &str) -> bool {
    [('[', ']'), ('<', '>'), ('{', '}')]
        .into_iter()
        .any(|(open, close)| name.len() > 2 && name.starts_with(open) && name.ends_with(close))
}

/// Reads several schemas that all hold of one value.
pub(super) fn read<'a>(
    resolved: &Resolved<'a>,
    nodes: &[Node<'a>],
    usage: Use,
    diagnostics: &mut Diagnostics,
) -> Facets<'a> {
    let mut facets = Facets::default();
    let mut reader = Reader { resolved, usage, diagnostics, open: Vec::new() };
    for node in nodes {
        reader.add(&mut facets, node);
    }
    facets
}

struct Reader<'r, 'a> {
    resolved: &'r Resolved<'a>,
    usage: Use,
    diagnostics: &'r mut Diagnostics,
    /// Pointers of the schemas that are being read: a schema may not be a part of itself.
    open: Vec<(usize, std::sync::Arc<str>)>,
}

impl<'a> Reader<'_, 'a> {
    fn add(&mut self, facets: &mut Facets<'a>, node: &Node<'a>) {
        let schema = self.resolved.follow(node);
        let key = (schema.document, schema.pointer.clone());
        if self.open.contains(&key) {
            self.diagnostics.push(Diagnostic::error(
                "cyclic-all-of",
                self.resolved.place(node),
                "an allOf that contains itself",
                "parts that end",
            ));
            return;
        }
        self.open.push(key);
        for part in schema.items("allOf") {
            self.add(facets, &part);
        }
        self.add_own(facets, &schema);
        self.open.pop();
    }

    /// What the schema states beside its `allOf`.
    fn add_own(&mut self, facets: &mut Facets<'a>, schema: &Node<'a>) {
        self.add_kind(facets, schema);
        self.add_enumeration(facets, schema);
        for (name, property) in schema.entries("properties") {
            if is_placeholder(name) {
                facets.additional = Some(property);
                continue;
            }
            add_new(facets.properties.entry(name).or_default(), &property);
            if required_by_extension(&property, self.usage) {
                facets.required.insert(name.to_owned());
            }
        }
        facets.required.extend(
            schema
                .items("required")
                .iter()
                .filter_map(|name| name.value.as_str().map(str::to_owned)),
        );
        if let Some(items) = schema.get("items") {
            add_new(&mut facets.items, &items);
        }
        if let Some(additional) = schema.get("additionalProperties")
            && additional.value.as_object().is_some_and(|object| !object.is_empty())
        {
            facets.additional = Some(additional);
        }
        for key in ["oneOf", "anyOf"] {
            let alternatives = schema.items(key);
            facets.nullable |= alternatives.iter().any(|one| {
                let one = self.resolved.follow(one);
                is_nullable(&one) || one.value.get("enum") == Some(&Value::Array(vec![Value::Null]))
            });
            if alternatives.iter().any(|one| self.says_what_it_is(one)) {
                if !facets.alternatives.is_empty() {
                    self.diagnostics.push(Diagnostic::warning(
                        "second-choice",
                        self.resolved.place(schema),
                        format!("a second list of alternatives, under `{key}`"),
                        "one list of alternatives for one value; the last is taken",
                    ));
                }
                facets.alternatives = alternatives.into_iter().map(|one| vec![one]).collect();
            }
        }
        if let Some(discriminator) = schema.get("discriminator") {
            facets.discriminator = Some(discriminator);
        }
        facets.values_of = schema.get("x-values-of").or(facets.values_of.take());
        facets.title = schema.text("title").or(facets.title);
        facets.nullable |= is_nullable(schema);
        facets.facts.overlay(facts(schema));
    }

    /// Whether an alternative states more than which properties are required.
    fn says_what_it_is(&self, alternative: &Node<'a>) -> bool {
        let schema = self.resolved.follow(alternative);
        schema
            .value
            .as_object()
            .is_some_and(|object| object.keys().any(|key| key != "required" && key != "title"))
    }

    fn add_kind(&mut self, facets: &mut Facets<'a>, schema: &Node<'a>) {
        if let Some(name) = schema.text("type") {
            match (Kind::of(name), facets.kind) {
                (None, _) => self.diagnostics.push(Diagnostic::warning(
                    "unknown-type",
                    self.resolved.place(schema),
                    format!("`type: {name}`"),
                    "object, array, string, number, integer or boolean",
                )),
                (Some(kind), Some(known)) if kind != known => {
                    self.diagnostics.push(Diagnostic::warning(
                        "conflicting-types",
                        self.resolved.place(schema),
                        format!(
                            "`type: {}` where another part of the same value is `{}`",
                            kind.name(),
                            known.name()
                        ),
                        "parts of an allOf that can hold together; the later one is taken",
                    ));
                    facets.kind = Some(kind);
                    facets.enumeration.clear();
                    facets.format = None;
                }
                (kind, _) => facets.kind = kind,
            }
        }
        facets.format = schema.text("format").or(facets.format);
    }

    fn add_enumeration(&mut self, facets: &mut Facets<'a>, schema: &Node<'a>) {
        let Some(values) = schema.value.get("enum").and_then(Value::as_array) else {
            return;
        };
        facets.nullable |= values.contains(&Value::Null);
        facets.enumeration = values.iter().filter(|value| !value.is_null()).collect();
    }
}

/// Adds a schema that is not known yet.
fn add_new<'a>(known: &mut Vec<Node<'a>>, node: &Node<'a>) {
    if !known.iter().any(|known| same_node(known, node)) {
        known.push(node.clone());
    }
}

impl<'a> Facets<'a> {
    /// The kind that is stated, or that what is stated allows alone.
    pub(super) fn effective_kind(&self) -> Option<Kind> {
        self.kind.or({
            if !self.properties.is_empty() || self.additional.is_some() {
                Some(Kind::Object)
            } else if !self.items.is_empty() {
                Some(Kind::Array)
            } else {
                self.kind_of_values()
            }
        })
    }

    /// The schemas that say something of the items of a list.
    pub(super) fn stated_items(&self) -> Vec<Node<'a>> {
        self.items.iter().filter(|items| is_stated(items)).cloned().collect()
    }

    /// The kind that all values of an enumeration have.
    fn kind_of_values(&self) -> Option<Kind> {
        let all = |is: fn(&Value) -> bool| self.enumeration.iter().all(|value| is(value));
        match () {
            () if self.enumeration.is_empty() => None,
            () if all(Value::is_string) => Some(Kind::Text),
            () if all(Value::is_i64) => Some(Kind::Integer),
            () => None,
        }
    }

    /// The texts of an enumeration; empty unless all its values are texts.
    pub(super) fn texts(&self) -> Vec<&'a str> {
        let texts: Vec<&str> = self.enumeration.iter().filter_map(|value| value.as_str()).collect();
        if texts.len() == self.enumeration.len() { texts } else { Vec::new() }
    }

    /// Adds what another schema states of the same value.
    pub(super) fn join(&mut self, other: &Self) {
        self.kind = other.kind.or(self.kind);
        self.format = other.format.or(self.format);
        self.title = other.title.or(self.title);
        for (name, nodes) in &other.properties {
            let stated = self.properties.entry(name).or_default();
            nodes.iter().for_each(|node| add_new(stated, node));
        }
        self.required.extend(other.required.iter().cloned());
        self.nullable |= other.nullable;
        if other.additional.is_some() {
            self.additional.clone_from(&other.additional);
        }
        other.items.iter().for_each(|node| add_new(&mut self.items, node));
        if !other.enumeration.is_empty() {
            self.enumeration.clone_from(&other.enumeration);
        }
        if other.values_of.is_some() {
            self.values_of.clone_from(&other.values_of);
        }
        if !other.alternatives.is_empty() {
            self.alternatives.clone_from(&other.alternatives);
            self.discriminator.clone_from(&other.discriminator);
        }
        self.facts.overlay(other.facts.clone());
    }
}

fn same_node(a: &Node<'_>, b: &Node<'_>) -> bool {
    a.document == b.document && a.pointer == b.pointer
}

fn is_nullable(schema: &Node<'_>) -> bool {
    schema.flag("nullable") || schema.flag("x-nullable")
}

/// `x-required: [post, put]`: required in the bodies of these methods alone.
fn required_by_extension(property: &Node<'_>, usage: Use) -> bool {
    let method = match usage {
        Use::Create | Use::Received => "post",
        Use::Update => "put",
        Use::Response | Use::Answered => return false,
    };
    property.items("x-required").iter().any(|name| name.value.as_str() == Some(method))
}

/// The facts that a schema states about its value.
pub(super) fn facts(schema: &Node<'_>) -> Facts {
    let number = |key: &str| schema.value.get(key).filter(|value| value.is_number());
    let size = |key: &str| {
        schema.value.get(key).and_then(Value::as_u64).and_then(|size| usize::try_from(size).ok())
    };
    let bound = |key: &str, exclusive: &str| {
        number(key)
            .map(|value| Bound { value: value.to_string(), exclusive: schema.flag(exclusive) })
    };
    Facts {
        required: false,
        read_only: schema.flag("readOnly"),
        write_only: schema.flag("writeOnly"),
        deprecated: schema.flag("deprecated") || schema.flag("x-deprecated"),
        default: schema.value.get("default").filter(|value| !value.is_null()).map(Value::to_string),
        minimum: bound("minimum", "exclusiveMinimum"),
        maximum: bound("maximum", "exclusiveMaximum"),
        min_length: size("minLength").filter(|length| *length > 0),
        max_length: size("maxLength"),
        min_items: size("minItems").filter(|items| *items > 0),
        max_items: size("maxItems"),
        multiple_of: number("multipleOf").map(Value::to_string),
        pattern: schema.text("pattern").map(str::to_owned),
        format: schema.text("format").map(str::to_owned),
        number_format: None,
        answered: false,
        null: false,
        allowed: Vec::new(),
    }
}
