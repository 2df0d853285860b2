//! Bodies that no API would send: damaged, with envelopes of any form, deeper than a reader likes.

use std::collections::{HashSet, VecDeque};
use std::fmt;

use bigcommerce_codegen::model::{Shape, Type, TypeId};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::strategy::Union;
use serde_json::{Value as Json, json};

use crate::document::{Node, Step};
use crate::leaf::json_value;
use crate::model::MODEL;

/// A body, shown as text.
#[derive(Clone)]
pub(crate) struct Bytes(pub Vec<u8>);

impl fmt::Debug for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.escape_ascii())
    }
}

/// Bodies cut, overwritten, or with something put in between; one in six is none of the documents.
pub(crate) fn damaged(documents: impl Strategy<Value = Json>) -> impl Strategy<Value = Bytes> {
    let tokens = select(TOKENS.to_vec()).prop_map(|token| token.as_bytes().to_vec());
    let bytes = vec(any::<u8>(), 0..4);
    let patch = prop_oneof![3 => tokens.clone(), 1 => bytes];
    let edits = vec((any::<Index>(), 0..4_usize, patch), 0..3);
    let edited = (documents, edits, any::<Option<Index>>()).prop_map(|(json, edits, end)| {
        let mut body = json.to_string().into_bytes();
        for (place, gone, patch) in edits {
            let start = place.index(body.len() + 1);
            let end = (start + gone).min(body.len());
            body.splice(start..end, patch);
        }
        body.truncate(end.map_or(body.len(), |end| end.index(body.len() + 1)));
        body
    });
    let soup =
        prop_oneof![vec(tokens, 0..12).prop_map(|tokens| tokens.concat()), vec(any::<u8>(), 0..24)];
    prop_oneof![5 => edited, 1 => soup].prop_map(Bytes)
}

/// What is JSON at the wrong place, or nearly JSON.
const TOKENS: [&str; 28] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\"a\"",
    "\"data\":",
    "null",
    "true",
    "nul",
    "-",
    "0",
    "-0",
    "00",
    "1e999",
    "-1e999",
    "1E-999",
    "1.",
    ".5",
    "99999999999999999999999999999999999999999",
    "0.00000000000000000000000000000000000000001",
    "\\u12",
    "\\ud800",
    "\u{feff}",
    "\0",
    " ",
];

/// Answers with these documents in them, in envelopes that the families have and in others.
pub(crate) fn answers(documents: Vec<BoxedStrategy<Node>>) -> impl Strategy<Value = Json> {
    let own = documents.into_iter().map(|one| (1, one.prop_map(|node| node.json()).boxed()));
    let any_json = (1, json_value().boxed());
    let value = Union::new_weighted(own.chain([any_json]).collect());
    let data = prop_oneof![value.clone(), vec(value, 0..3).prop_map(Json::from),];
    (data, json_value(), json_value(), 0..8_u8).prop_map(|(data, one, other, form)| match form {
        0 | 1 => data,
        2 => json!({ "data": data, "meta": one }),
        3 => json!({ "data": data, "meta": { "pagination": one, "cursor_pagination": other } }),
        4 => json!({ "data": data, "meta": { "total": one, "failed": other }, "errors": other }),
        5 => json!({ "code": one, "data": data, "meta": { "message": other } }),
        6 => json!({ "batch_errors": one, "field_errors": other }),
        _ => json!({ "meta": one, "errors": other, "data": data, "data2": one }),
    })
}

/// serde_json's limit, less one for an envelope.
const DEEP: usize = 126;

/// Bodies nested at the limit of the JSON reader: arrays and objects, and at, next to and far beyond it a type in itself.
pub(crate) fn deep(definition: Option<usize>) -> Vec<Vec<u8>> {
    let plain = [Step::Index(0), Step::Key("data".to_owned())].map(|step| nested(&[step], DEEP));
    let spines = definition.and_then(spine).into_iter().flat_map(|own| {
        // A list of one may be left out.
        let sole = own.iter().filter(|step| matches!(step, Step::Key(_))).cloned().collect();
        [own, sole]
    });
    let own = spines.flat_map(|spine: Vec<Step>| {
        [DEEP, DEEP + 1, DEEP + 2, 5_000].map(|depth| nested(&spine, depth))
    });
    plain.into_iter().chain(own).collect()
}

/// Null below that many steps.
fn nested(spine: &[Step], depth: usize) -> Vec<u8> {
    let steps = || spine.iter().cycle().take(depth);
    let mut body = String::new();
    for step in steps() {
        match step {
            Step::Key(key) => body.push_str(&format!("{{{}:", json!(key))),
            Step::Index(_) => body.push('['),
        }
    }
    body.push_str("null");
    body.extend(steps().collect::<Vec<_>>().into_iter().rev().map(|step| match step {
        Step::Key(_) => '}',
        Step::Index(_) => ']',
    }));
    body.into_bytes()
}

/// The steps from a definition to itself, if it contains itself.
fn spine(definition: usize) -> Option<Vec<Step>> {
    let mut known = HashSet::new();
    let mut open = VecDeque::from([(definition, Vec::new())]);
    while let Some((from, steps)) = open.pop_front() {
        for (step, child) in children(from) {
            let steps: Vec<Step> = steps.iter().cloned().chain(step).collect();
            if child == definition && !steps.is_empty() {
                return Some(steps);
            }
            if known.insert(child) {
                open.push_back((child, steps));
            }
        }
    }
    None
}

/// The definitions in a definition, with the steps that lead to them.
fn children(definition: usize) -> Vec<(Vec<Step>, usize)> {
    let within = |first: Vec<Step>, ty: TypeId| {
        let (mut steps, mut ty) = (first, MODEL.ty(ty));
        loop {
            (steps, ty) = match ty {
                Type::List(item) => ([steps, vec![Step::Index(0)]].concat(), MODEL.ty(*item)),
                Type::Map(item) => {
                    ([steps, vec![Step::Key("a".to_owned())]].concat(), MODEL.ty(*item))
                }
                Type::Defined(child) => return Some((steps, *child)),
                _ => return None,
            }
        }
    };
    match MODEL.shape(definition) {
        Shape::Record(record) => record
            .fields
            .iter()
            .filter_map(|field| within(vec![Step::Key(field.wire.clone())], field.ty))
            .collect(),
        Shape::Union(union) => {
            union.variants.iter().filter_map(|variant| within(Vec::new(), variant.ty)).collect()
        }
        Shape::Text(_) => Vec::new(),
    }
}
