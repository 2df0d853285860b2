//! `oneOf` and `anyOf`: an enum chosen by discriminator, else by the keys present, else by JSON type.
//! Alternatives that no document can tell apart are one type, and a diagnostic says so.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::model::{Case, Shape, Type, TypeId, Union, Variant};
use crate::resolve::Node;

use super::facets::{Facets, Kind};
use super::hints::Names;
use super::schema::{Key, Position, Schemas};
use super::variant;

/// One alternative that has been read.
struct Alternative<'a> {
    origin: Node<'a>,
    facets: Facets<'a>,
    /// What it may be called, best first.
    names: Vec<String>,
    /// Whether it stands for several.
    joined: bool,
    /// The discriminator's property, and its values that mean this alternative.
    discriminator: Option<(&'a str, Vec<String>)>,
}

impl<'a> Alternative<'a> {
    fn kind(&self) -> Option<Kind> {
        self.facets.effective_kind()
    }

    fn keys(&self) -> BTreeSet<&'a str> {
        self.facets.properties.keys().copied().collect()
    }
}

impl<'a> Schemas<'_, 'a> {
    pub(super) fn lower_alternatives(
        &mut self,
        facets: &Facets<'a>,
        origin: &Node<'a>,
        position: Position,
        names: &Names<'a>,
        key: Option<&Key>,
    ) -> TypeId {
        let mut base = facets.clone();
        base.alternatives.clear();
        let mut alternatives = Vec::new();
        self.expand(&base, facets, position, &mut Vec::new(), &mut alternatives);
        let alternatives = self.distinct(alternatives, origin);
        match alternatives.as_slice() {
            [] => self.types.intern(Type::Json),
            [sole] => {
                // One alternative that is a component has its own name; merged ones have that of their place.
                let own = !sole.names.is_empty() && base.properties.is_empty() && !sole.joined;
                let sole_names = match own {
                    true => Names::of([sole.names.as_slice(), names.all()].concat()),
                    false => names.clone(),
                };
                self.lower_facets(&sole.facets, &sole.origin, position, &sole_names, key)
            }
            all if all.iter().all(|one| one.kind() == Some(Kind::Array)) => {
                let inner = self.lower_item_alternatives(all, origin, position, names);
                self.types.intern(Type::List(inner))
            }
            all => self.lower_union(all, origin, position, names, key),
        }
    }

    /// Reads alternatives; those of an alternative that is a choice itself stand beside it.
    fn expand(
        &mut self,
        base: &Facets<'a>,
        choice: &Facets<'a>,
        position: Position,
        open: &mut Vec<(usize, Arc<str>)>,
        out: &mut Vec<Alternative<'a>>,
    ) {
        for node in &choice.alternatives {
            let target = self.sole_part(node);
            let place = (target.document, Arc::clone(&target.pointer));
            if open.contains(&place) {
                // A choice among others and itself is one among the others.
                continue;
            }
            let own = self.read(std::slice::from_ref(&target), position.usage);
            let mut facets = base.clone();
            facets.title = None;
            facets.join(&own);
            if facets.alternatives.is_empty() {
                let names =
                    self.names_of(std::slice::from_ref(&target), own.title, &Names::of(Vec::new()));
                let names = names.all().to_vec();
                out.push(Alternative {
                    origin: target,
                    facets,
                    names,
                    joined: false,
                    discriminator: choice
                        .discriminator
                        .as_ref()
                        .and_then(|discriminator| discriminated(discriminator, node)),
                });
            } else {
                let nested = facets.clone();
                facets.alternatives.clear();
                open.push(place);
                self.expand(&facets, &nested, position, open, out);
                open.pop();
            }
        }
    }

    /// Joins alternatives that a document cannot tell apart.
    fn distinct(
        &mut self,
        alternatives: Vec<Alternative<'a>>,
        origin: &Node<'a>,
    ) -> Vec<Alternative<'a>> {
        let mut out: Vec<Alternative<'a>> = Vec::new();
        for alternative in alternatives {
            let same = out.iter_mut().find(|known| same_on_the_wire(known, &alternative));
            match same {
                Some(known) => join(known, &alternative),
                None => out.push(alternative),
            }
        }
        self.join_records(&mut out, origin);
        out
    }

    /// Joins records of which one has every key of the others, and records that have no key of their own.
    fn join_records(&mut self, alternatives: &mut Vec<Alternative<'a>>, origin: &Node<'a>) {
        loop {
            let records: Vec<usize> = (0..alternatives.len())
                .filter(|&index| alternatives[index].kind() == Some(Kind::Object))
                .collect();
            if records.len() < 2 || tag_of(alternatives, &records).is_some() {
                return;
            }
            let without_own: Vec<usize> = records
                .iter()
                .copied()
                .filter(|&index| own_keys(alternatives, &records, index).is_empty())
                .collect();
            let all = all_keys(alternatives, &records);
            let widest = records.iter().copied().find(|&index| alternatives[index].keys() == all);
            let (keep, gone) = match (widest, without_own.as_slice()) {
                (Some(widest), _) => {
                    let other = records.iter().copied().find(|&index| index != widest);
                    match other {
                        Some(other) => (widest, other),
                        None => return,
                    }
                }
                (None, [first, second, ..]) => {
                    self.diagnostics.push(Diagnostic::warning(
                        "ambiguous-alternatives",
                        self.resolved.place(origin),
                        format!(
                            "alternatives {first} and {second} have no property that tells them apart"
                        ),
                        "a discriminator, or a property of its own in each; they are bound as one type",
                    ));
                    (*first, *second)
                }
                _ => return,
            };
            let removed = alternatives.remove(gone);
            let keep = if gone < keep { keep - 1 } else { keep };
            join(&mut alternatives[keep], &removed);
        }
    }

    fn lower_item_alternatives(
        &mut self,
        arrays: &[Alternative<'a>],
        origin: &Node<'a>,
        position: Position,
        names: &Names<'a>,
    ) -> TypeId {
        let items: Vec<Node<'a>> =
            arrays.iter().filter_map(|array| array.facets.items.clone()).collect();
        let facets = Facets { alternatives: items, ..Facets::default() };
        self.lower_alternatives(&facets, origin, position, &names.items(), None)
    }

    fn lower_union(
        &mut self,
        alternatives: &[Alternative<'a>],
        origin: &Node<'a>,
        position: Position,
        names: &Names<'a>,
        key: Option<&Key>,
    ) -> TypeId {
        let id = self.define(
            origin,
            position.usage,
            names,
            Shape::Union(Union { variants: Vec::new() }),
        );
        if let Some(key) = key {
            self.remember(key, id);
        }
        let records: Vec<usize> = (0..alternatives.len())
            .filter(|&index| alternatives[index].kind() == Some(Kind::Object))
            .collect();
        let tag = tag_of(alternatives, &records);
        let telling = variant::telling(
            &alternatives
                .iter()
                .map(|one| one.names.first().map_or("", String::as_str))
                .collect::<Vec<_>>(),
        );
        let mut variants = Vec::new();
        for (index, alternative) in alternatives.iter().enumerate() {
            let case = match alternative.kind() {
                Some(Kind::Object) => object_case(alternatives, &records, index, tag),
                Some(Kind::Array) => Case::Array,
                Some(Kind::Text) => Case::Text,
                Some(Kind::Number) => Case::Number,
                Some(Kind::Integer) => Case::Integer,
                Some(Kind::Boolean) => Case::Boolean,
                None => continue,
            };
            let own = if alternative.kind() == Some(Kind::Object) {
                alternative.names.as_slice()
            } else {
                &[]
            };
            let variant_names = variant::names(own, &telling[index], &case, names);
            let type_names = variant::type_names(&alternative.names, &variant_names, names);
            let ty = self.lower_facets(
                &alternative.facets,
                &alternative.origin,
                position.below(),
                &type_names,
                None,
            );
            variants.push(Variant { names: variant_names, ty, case });
        }
        variants.sort_by_key(|variant| matches!(variant.case, Case::Object | Case::Number));
        if let Some(definition) = self.types.definition_mut(id) {
            definition.shape = Shape::Union(Union { variants });
        }
        id
    }
}

/// Whether two alternatives have one JSON type that has no keys to look at.
fn same_on_the_wire(a: &Alternative<'_>, b: &Alternative<'_>) -> bool {
    let number = |kind| matches!(kind, Some(Kind::Number | Kind::Integer));
    match (a.kind(), b.kind()) {
        (Some(Kind::Object), Some(Kind::Object)) => {
            a.origin.pointer == b.origin.pointer && a.origin.document == b.origin.document
        }
        (Some(Kind::Array), Some(Kind::Array)) => false,
        (x, y) => x == y || (number(x) && number(y)),
    }
}

/// Makes one alternative of two: what both require is required, what either lists is listed.
fn join<'a>(known: &mut Alternative<'a>, other: &Alternative<'a>) {
    let required: BTreeSet<String> =
        known.facets.required.intersection(&other.facets.required).cloned().collect();
    let texts = match (known.facets.texts().is_empty(), other.facets.texts().is_empty()) {
        (false, false) => {
            [known.facets.enumeration.clone(), other.facets.enumeration.clone()].concat()
        }
        _ if known.kind() == Some(Kind::Text) => {
            // An enum beside any text: the enum is open, so its values stay worth listing.
            [known.facets.enumeration.clone(), other.facets.enumeration.clone()].concat()
        }
        _ => Vec::new(),
    };
    known.joined = true;
    let number = known.kind() == Some(Kind::Number) || other.kind() == Some(Kind::Number);
    known.facets.join(&other.facets);
    known.facets.required = required;
    known.facets.enumeration = texts;
    if number {
        known.facets.kind = Some(Kind::Number);
    }
}

/// The property that all records have, each with its own texts.
fn tag_of<'a>(alternatives: &[Alternative<'a>], records: &[usize]) -> Option<&'a str> {
    let (&first, rest) = records.split_first()?;
    if rest.is_empty() {
        return None;
    }
    let discriminator = alternatives[first].discriminator.as_ref().map(|(property, _)| *property);
    let keys = alternatives[first].facets.properties.keys().copied();
    discriminator.into_iter().chain(keys).find(|key| {
        let mut seen = BTreeSet::new();
        records.iter().all(|&index| {
            let values = tag_values(&alternatives[index], key);
            !values.is_empty() && values.into_iter().all(|value| seen.insert(value))
        })
    })
}

/// What a discriminator says of one alternative: its mapping, else the name of the schema.
fn discriminated<'a>(
    discriminator: &Node<'a>,
    alternative: &Node<'a>,
) -> Option<(&'a str, Vec<String>)> {
    let property = discriminator.text("propertyName")?;
    let reference = alternative.text("$ref")?;
    let name = reference.rsplit('/').next()?;
    let mapped: Vec<String> = discriminator
        .entries("mapping")
        .into_iter()
        .filter(|(_, target)| {
            let target = target.value.as_str();
            target == Some(reference) || target == Some(name)
        })
        .map(|(value, _)| value.to_owned())
        .collect();
    Some((property, if mapped.is_empty() { vec![name.to_owned()] } else { mapped }))
}

/// The texts that a property may have, where its own schema lists them.
fn tag_values(alternative: &Alternative<'_>, key: &str) -> Vec<String> {
    if let Some((property, values)) = &alternative.discriminator
        && *property == key
    {
        return values.clone();
    }
    alternative
        .facets
        .properties
        .get(key)
        .and_then(|nodes| nodes.iter().rev().find_map(|node| node.value.get("enum")))
        .and_then(|values| values.as_array())
        .map(|values| values.iter().filter_map(|value| value.as_str().map(str::to_owned)).collect())
        .unwrap_or_default()
}

fn all_keys<'a>(alternatives: &[Alternative<'a>], records: &[usize]) -> BTreeSet<&'a str> {
    records.iter().flat_map(|&index| alternatives[index].keys()).collect()
}

/// The keys that only one record has.
fn own_keys<'a>(alternatives: &[Alternative<'a>], records: &[usize], index: usize) -> Vec<&'a str> {
    alternatives[index]
        .facets
        .properties
        .keys()
        .copied()
        .filter(|key| {
            records.iter().all(|&other| {
                other == index || !alternatives[other].facets.properties.contains_key(key)
            })
        })
        .collect()
}

fn object_case(
    alternatives: &[Alternative<'_>],
    records: &[usize],
    index: usize,
    tag: Option<&str>,
) -> Case {
    if records.len() < 2 {
        return Case::Object;
    }
    if let Some(tag) = tag {
        return Case::Tag(tag.to_owned(), tag_values(&alternatives[index], tag));
    }
    let own = own_keys(alternatives, records, index);
    if own.is_empty() {
        Case::Object
    } else {
        Case::AnyKey(own.into_iter().map(str::to_owned).collect())
    }
}
