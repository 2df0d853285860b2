//! Strategies of documents, made from the definitions of the model: every field there, left out or null, every variant of a union
//! and none of them, values of an enum that are listed and others.

use std::collections::{HashMap, HashSet};

use bigcommerce_codegen::model::{Case, Field, Presence, Shape, Type, TypeId, Union, Variant};
use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value as Json;

use crate::document::{Content, Fields, Node, is_nothing};
use crate::leaf;
use crate::model::MODEL;

/// How deep definitions stand in each other. At the last level only what is required is there, lists and maps are empty.
const DEPTH: usize = 3;
/// About how many fields of a record are there.
const FIELDS: f64 = 12.0;
/// How many items a list has at the most.
const MOST: usize = 2;

/// The strategies of all definitions, each made once for each depth.
#[derive(Default)]
pub(crate) struct Documents {
    made: HashMap<(usize, usize), BoxedStrategy<Node>>,
}

impl Documents {
    /// Documents that the definition states.
    pub(crate) fn of(&mut self, definition: usize) -> BoxedStrategy<Node> {
        self.defined(MODEL.defined(definition), definition, DEPTH)
    }

    fn defined(
        &mut self,
        ty: &'static Type,
        definition: usize,
        depth: usize,
    ) -> BoxedStrategy<Node> {
        if let Some(made) = self.made.get(&(definition, depth)) {
            return made.clone();
        }
        let made = match MODEL.shape(definition) {
            Shape::Record(record) => self.record(ty, &record.fields, depth),
            Shape::Text(text) => {
                let listed: Vec<String> =
                    text.values.iter().map(|value| value.wire.clone()).collect();
                prop_oneof![3 => select(listed), 1 => leaf::text()]
                    .prop_map(move |text| Node::single(ty, text.into()))
                    .boxed()
            }
            Shape::Union(union) => self.union(ty, union, depth),
        };
        self.made.insert((definition, depth), made.clone());
        made
    }

    fn ty(&mut self, id: TypeId, depth: usize) -> BoxedStrategy<Node> {
        let ty = MODEL.ty(id);
        match ty {
            Type::List(_) | Type::Map(_) if depth == 0 && MODEL.has_parts(id) => {
                Just(empty(ty)).boxed()
            }
            Type::List(inner) => vec(self.ty(*inner, depth), 0..=MOST)
                .prop_map(|items| Node { ty, content: Content::List(items) })
                .boxed(),
            Type::Map(inner) => vec((leaf::text(), self.ty(*inner, depth)), 0..=MOST)
                .prop_map(|entries| Node { ty, content: Content::Map(distinct(entries)) })
                .boxed(),
            Type::Defined(definition) => self.defined(ty, *definition, depth.saturating_sub(1)),
            single => leaf::stated(single).prop_map(|json| Node::single(ty, json)).boxed(),
        }
    }

    fn record(
        &mut self,
        ty: &'static Type,
        stated: &'static [Field],
        depth: usize,
    ) -> BoxedStrategy<Node> {
        let fields: Vec<_> =
            stated.iter().filter_map(|field| self.field(field, stated.len(), depth)).collect();
        fields
            .prop_map(move |values| {
                let known = values.into_iter().flatten().collect();
                Node { ty, content: Content::Record(Fields { stated, known, unknown: Vec::new() }) }
            })
            .boxed()
    }

    /// A field with its value, or none; no strategy for one that would go too deep.
    fn field(
        &mut self,
        field: &'static Field,
        siblings: usize,
        depth: usize,
    ) -> Option<BoxedStrategy<Option<(&'static Field, Node)>>> {
        if field.presence == Presence::Required {
            let value = self.ty(field.ty, depth);
            return Some(value.prop_map(move |node| Some((field, node))).boxed());
        }
        if depth == 0 && MODEL.has_parts(field.ty) {
            return None;
        }
        #[allow(clippy::cast_precision_loss, reason = "a few hundred at the most")]
        let share = (FIELDS / siblings as f64).clamp(0.05, 0.7);
        let null = Node::single(MODEL.ty(field.ty), Json::Null);
        let value = prop_oneof![1 => Just(null), 9 => self.ty(field.ty, depth)];
        Some(weighted(share, value.prop_map(move |node| (field, node))).boxed())
    }

    /// Each variant and, one time in ten, any JSON.
    fn union(
        &mut self,
        ty: &'static Type,
        union: &'static Union,
        depth: usize,
    ) -> BoxedStrategy<Node> {
        let none_of_them = leaf::json_value()
            .prop_filter("nothing is in it", |json| {
                !is_nothing(json) && !has_array_of_nothing(json)
            })
            .prop_map(move |json| Node::single(ty, json))
            .boxed();
        let mut choices = vec![(1, none_of_them)];
        for variant in
            union.variants.iter().filter(|variant| depth > 0 || !MODEL.has_parts(variant.ty))
        {
            let value = self.ty(variant.ty, depth);
            let named = match tag(union, variant) {
                Some((key, values)) => (value, select(values))
                    .prop_map(move |(node, value)| tagged(node, key, &value))
                    .boxed(),
                None => value,
            };
            choices.push((9, named));
        }
        proptest::strategy::Union::new_weighted(choices)
            .prop_map(move |node| Node { ty, content: Content::Variant(Box::new(told(node))) })
            .boxed()
    }
}

/// The key and the values that name a variant.
fn tag(
    union: &'static Union,
    variant: &'static Variant,
) -> Option<(&'static str, &'static [String])> {
    match (&union.tag, &variant.case) {
        (Some(key), Case::Record { values, .. }) if !values.is_empty() => Some((key, values)),
        _ => None,
    }
}

/// A record whose tag has this value.
fn tagged(mut node: Node, key: &str, value: &str) -> Node {
    if let Content::Record(fields) = &mut node.content {
        let tag = |field: &'static Field| (field, Node::single(MODEL.ty(field.ty), value.into()));
        fields.known.retain(|(field, _)| field.wire != key);
        fields.known.extend(fields.stated.iter().filter(|field| field.wire == key).map(tag));
    }
    node
}

/// A variant without fields that are null: they tell it from the others while they are there, and are not written again.
fn told(mut node: Node) -> Node {
    if let Content::Record(fields) = &mut node.content {
        fields.known.retain(|(_, node)| !matches!(node.content, Content::Single(Json::Null)));
    }
    node
}

/// Whether there is an array of one nothing somewhere: read as its item, which a list leaves out.
fn has_array_of_nothing(json: &Json) -> bool {
    match json {
        Json::Array(items) => match items.as_slice() {
            [sole] => is_nothing(sole) || has_array_of_nothing(sole),
            all => all.iter().any(has_array_of_nothing),
        },
        Json::Object(fields) => fields.values().any(has_array_of_nothing),
        _ => false,
    }
}

fn empty(ty: &'static Type) -> Node {
    let content = match ty {
        Type::List(_) => Content::List(Vec::new()),
        _ => Content::Map(Vec::new()),
    };
    Node { ty, content }
}

/// The first of the entries of each key.
fn distinct(entries: Vec<(String, Node)>) -> Vec<(String, Node)> {
    let mut seen = HashSet::new();
    entries.into_iter().filter(|(key, _)| seen.insert(key.clone())).collect()
}
