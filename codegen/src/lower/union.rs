//! `oneOf` and `anyOf`: an enum of which the JSON chooses the variant, by its kind, a tag, or its keys (the runtime's
//! `union!` has the rule). Alternatives that no document can tell apart are one type ([`join`](super::join)).

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::model::{Case, Shape, Type, TypeId, Union, Variant};
use crate::resolve::Node;

use super::alternative::{Alternative, Discriminator, needs, own_keys, records, tag_of};
use super::facets::{Facets, Kind};
use super::hints::Names;
use super::schema::{Key, Position, Schemas};
use super::variant;

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
        for nodes in &choice.alternatives {
            let targets: Vec<Node<'a>> = nodes.iter().map(|node| self.sole_part(node)).collect();
            let Some(origin) = targets.last().cloned() else { continue };
            if open.contains(&origin.place()) {
                // A choice among others and itself is one among the others.
                continue;
            }
            let own = self.read(&targets, position.usage);
            let mut facets = base.clone();
            facets.title = None;
            facets.join(&own);
            if facets.alternatives.is_empty() {
                let names = self.names_of(&targets, own.title, &Names::of(Vec::new()));
                let discriminator = choice.discriminator.as_ref();
                out.push(Alternative {
                    keys: self.keys_of(&facets, position.below()),
                    origin,
                    facets,
                    names: names.all().to_vec(),
                    joined: false,
                    discriminator: discriminator.and_then(|node| Discriminator::of(node, nodes)),
                });
            } else {
                let nested = facets.clone();
                facets.alternatives.clear();
                open.push(origin.place());
                self.expand(&facets, &nested, position, open, out);
                open.pop();
            }
        }
    }

    fn lower_union(
        &mut self,
        alternatives: &[Alternative<'a>],
        origin: &Node<'a>,
        position: Position,
        names: &Names<'a>,
        key: Option<&Key>,
    ) -> TypeId {
        let empty = Shape::Union(Union { tag: None, variants: Vec::new() });
        let id = self.define(origin, position.usage, names, empty);
        if let Some(key) = key {
            self.remember(key, id);
        }
        let tag = tag_of(alternatives);
        self.check_discriminator(alternatives, tag, origin);
        let telling = variant::telling(
            &alternatives
                .iter()
                .map(|one| one.names.first().map_or("", String::as_str))
                .collect::<Vec<_>>(),
        );
        let records = records(alternatives);
        let mut variants = Vec::new();
        for (index, alternative) in alternatives.iter().enumerate() {
            let Some(case) = case(alternatives, &records, index, tag) else { continue };
            let is_object = alternative.kind() == Some(Kind::Object);
            let own_names = if is_object { alternative.names.as_slice() } else { &[] };
            let is_tagged = tag.is_some_and(|tag| !alternative.tag_values(tag).is_empty());
            let own_keys = match alternative.is_record() && records.len() > 1 && !is_tagged {
                true => own_keys(alternatives, &records, index),
                false => Vec::new(),
            };
            let variant_names = variant::names(own_names, &telling[index], &case, &own_keys, names);
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
        if let Some(definition) = self.types.definition_mut(id) {
            let tag = tag.map(str::to_owned);
            definition.shape = Shape::Union(Union { tag, variants });
        }
        id
    }

    /// Says where a discriminator leaves open which alternative a value means.
    fn check_discriminator(
        &mut self,
        alternatives: &[Alternative<'a>],
        tag: Option<&str>,
        origin: &Node<'a>,
    ) {
        let property = alternatives.iter().find_map(|one| one.discriminator.as_ref());
        let Some(property) = property.map(|discriminator| discriminator.property) else { return };
        if records(alternatives).len() < 2 {
            return;
        }
        let place = self.resolved.place(origin);
        if tag != Some(property) {
            self.diagnostics.push(Diagnostic::warning(
                "idle-discriminator",
                place,
                format!(
                    "a discriminator `{property}` whose values do not tell the alternatives apart"
                ),
                "a value of its own for each; they are told apart without it",
            ));
            return;
        }
        for one in alternatives.iter().filter(|one| one.is_record()) {
            let values = one.tag_values(property);
            if !one.is_unmapped() && !values.is_empty() {
                continue;
            }
            let taken = match values.as_slice() {
                [] => "its keys".to_owned(),
                values => format!("`{property}: {}`", values.join("`, `")),
            };
            self.diagnostics.push(Diagnostic::warning(
                "unmapped-alternative",
                place.clone(),
                format!(
                    "alternative {}, which the mapping of `{property}` does not name",
                    one.label()
                ),
                format!("a value for each alternative; it is known by {taken}"),
            ));
        }
    }
}

/// What the JSON has if it is this alternative; `None` if nothing is stated that it could be known by.
fn case(
    alternatives: &[Alternative<'_>],
    records: &[usize],
    index: usize,
    tag: Option<&str>,
) -> Option<Case> {
    let owned = |texts: Vec<&str>| texts.into_iter().map(str::to_owned).collect();
    let alternative = &alternatives[index];
    Some(match alternative.kind()? {
        Kind::Object if !alternative.is_record() => Case::Map,
        Kind::Object => match tag {
            Some(tag) => {
                Case::Record { values: owned(alternative.tag_values(tag)), needs: Vec::new() }
            }
            None => Case::Record {
                values: Vec::new(),
                needs: owned(needs(alternatives, records, index)),
            },
        },
        Kind::Array => Case::Array,
        Kind::Text => Case::Text,
        Kind::Number => Case::Number,
        Kind::Integer => Case::Integer,
        Kind::Boolean => Case::Boolean,
    })
}
