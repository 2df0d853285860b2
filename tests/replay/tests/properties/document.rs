//! A JSON document whose parts know the types that they are of, so that a part can be found and another value put in its place.

use std::collections::BTreeSet;
use std::fmt;

use bigcommerce_codegen::model::{Field, Presence, Type};
use serde_json::Value as Json;

use crate::model::MODEL;

/// A value with the type of its place.
#[derive(Clone)]
pub(crate) struct Node {
    pub ty: &'static Type,
    pub content: Content,
}

#[derive(Clone)]
pub(crate) enum Content {
    /// A value that has no parts, or whose parts have no types.
    Single(Json),
    Record(Fields),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
    /// What a union holds.
    Variant(Box<Node>),
}

/// The fields of a record that are there.
#[derive(Clone)]
pub(crate) struct Fields {
    pub stated: &'static [Field],
    pub known: Vec<(&'static Field, Node)>,
    pub unknown: Vec<(String, Json)>,
}

/// A step from a value to a part of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Step {
    Key(String),
    Index(usize),
}

/// Where a node stands.
#[derive(Clone, Debug, Default)]
pub(crate) struct Place {
    pub steps: Vec<Step>,
    /// Whether it stands in a union, which keeps what none of its variants understands.
    pub in_union: bool,
}

impl Node {
    pub(crate) fn single(ty: &'static Type, json: Json) -> Self {
        Self { ty, content: Content::Single(json) }
    }

    pub(crate) fn json(&self) -> Json {
        match &self.content {
            Content::Single(json) => json.clone(),
            Content::Record(fields) => {
                let known =
                    fields.known.iter().map(|(field, node)| (field.wire.clone(), node.json()));
                Json::Object(known.chain(fields.unknown.iter().cloned()).collect())
            }
            Content::List(items) => items.iter().map(Self::json).collect(),
            Content::Map(entries) => {
                Json::Object(entries.iter().map(|(key, node)| (key.clone(), node.json())).collect())
            }
            Content::Variant(node) => node.json(),
        }
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.json().to_string().into_bytes()
    }

    /// All nodes with their places, this one first.
    pub(crate) fn nodes(&self) -> Vec<(Place, &Self)> {
        let mut found = vec![(Place::default(), self)];
        let mut next = 0;
        while let Some((place, node)) = found.get(next).cloned() {
            let in_union = place.in_union || matches!(node.content, Content::Variant(_));
            found.extend(node.parts().into_iter().map(|(step, part)| {
                let steps = place.steps.iter().cloned().chain(step).collect();
                (Place { steps, in_union }, part)
            }));
            next += 1;
        }
        found
    }

    /// The node at a place of [`Node::nodes`].
    pub(crate) fn node_mut(&mut self, index: usize) -> &mut Self {
        let mut open = std::collections::VecDeque::from([self]);
        for _ in 0..index {
            let node = open.pop_front().unwrap();
            open.extend(node.parts_mut());
        }
        open.pop_front().unwrap()
    }

    pub(crate) fn has_union(&self) -> bool {
        self.nodes().iter().any(|(_, node)| matches!(node.content, Content::Variant(_)))
    }

    fn parts(&self) -> Vec<(Option<Step>, &Self)> {
        let key = |key: &String| Some(Step::Key(key.clone()));
        match &self.content {
            Content::Single(_) => Vec::new(),
            Content::Record(fields) => {
                fields.known.iter().map(|(field, node)| (key(&field.wire), node)).collect()
            }
            Content::List(items) => {
                items.iter().enumerate().map(|(at, node)| (Some(Step::Index(at)), node)).collect()
            }
            Content::Map(entries) => entries.iter().map(|(name, node)| (key(name), node)).collect(),
            Content::Variant(node) => vec![(None, node)],
        }
    }

    fn parts_mut(&mut self) -> Vec<&mut Self> {
        match &mut self.content {
            Content::Single(_) => Vec::new(),
            Content::Record(fields) => fields.known.iter_mut().map(|(_, node)| node).collect(),
            Content::List(items) => items.iter_mut().collect(),
            Content::Map(entries) => entries.iter_mut().map(|(_, node)| node).collect(),
            Content::Variant(node) => vec![node],
        }
    }

    /// Whether a pointer leads elsewhere than into what is none of a union's variants, which may be read as one all the same.
    pub(crate) fn is_stated(&self, place: &str) -> bool {
        let is_none_of_them = |node: &Self| match &node.content {
            Content::Variant(inner) => std::ptr::eq(inner.ty, node.ty),
            _ => false,
        };
        let nodes = self.nodes();
        let others = nodes.iter().filter(|(_, node)| is_none_of_them(node));
        !others.map(|(above, _)| pointer(&above.steps)).any(|above| {
            place.strip_prefix(&above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    }

    /// Pointers of required fields that are missing or hold nothing. Such a field has no "nothing" but the empty value of its
    /// type: an answer's fields are all optional, and of a request a caller knows what it sent.
    pub(crate) fn unfilled(&self) -> BTreeSet<String> {
        let mut unfilled = BTreeSet::new();
        for (place, node) in self.nodes() {
            let Json::Object(values) = node.json() else { continue };
            let required =
                node.stated().into_iter().filter(|field| field.presence == Presence::Required);
            for field in required.filter(|field| values.get(&field.wire).is_none_or(is_nothing)) {
                let mut steps = place.steps.clone();
                steps.push(Step::Key(field.wire.clone()));
                unfilled.insert(pointer(&steps));
            }
        }
        unfilled
    }

    /// The fields that the node's type states; those of all variants where it is a union, of which another may be read.
    fn stated(&self) -> Vec<&'static Field> {
        match &self.content {
            Content::Record(fields) => fields.stated.iter().collect(),
            Content::Variant(_) => MODEL.fields_of_variants(self.ty),
            Content::Single(_) | Content::List(_) | Content::Map(_) => Vec::new(),
        }
    }
}

/// Whether stores send this for nothing.
pub(crate) fn is_nothing(json: &Json) -> bool {
    match json {
        Json::Null => true,
        Json::String(text) => {
            matches!(&**text, "" | "null" | "nil") || text.starts_with("0000-00-00")
        }
        Json::Array(items) => items.is_empty(),
        Json::Object(fields) => fields.is_empty(),
        Json::Bool(_) | Json::Number(_) => false,
    }
}

/// The JSON pointer of a place.
pub(crate) fn pointer(steps: &[Step]) -> String {
    let segments = steps.iter().map(|step| match step {
        Step::Key(key) => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
        Step::Index(index) => format!("/{index}"),
    });
    segments.collect()
}

// What a failure shows.
impl fmt::Debug for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.json().fmt(f)
    }
}
