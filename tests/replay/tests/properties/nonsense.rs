//! Documents with one value in them that its type cannot understand.

use bigcommerce_codegen::model::{Shape, Type};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value as Json, json};

use crate::document::{Content, Node, Place};
use crate::leaf;
use crate::model::MODEL;
use crate::pick::Pick;

/// A document, and where the value stands that was put in.
#[derive(Clone, Debug)]
pub(crate) struct Spoilt {
    pub document: Node,
    pub place: Place,
    pub nonsense: Json,
}

/// Documents of which a part that has a type of its own is spoilt; nothing where the whole takes any JSON.
pub(crate) fn spoilt(documents: BoxedStrategy<Node>) -> impl Strategy<Value = Option<Spoilt>> {
    (documents, any::<Pick>(), any::<Index>()).prop_map(|(mut document, pick, which)| {
        let nodes = document.nodes();
        let places: Vec<usize> =
            (0..nodes.len()).filter(|&index| !nonsense(nodes[index].1.ty).is_empty()).collect();
        if places.is_empty() {
            return None;
        }
        let index = places[pick.of(&places, |&index| &nodes[index].0.steps)];
        let place = nodes[index].0.clone();
        let node = document.node_mut(index);
        let mut values = nonsense(node.ty);
        let nonsense = values.swap_remove(which.index(values.len()));
        node.content = Content::Single(nonsense.clone());
        Some(Spoilt { document, place, nonsense })
    })
}

fn nonsense(ty: &Type) -> Vec<Json> {
    match ty {
        Type::List(item) => match MODEL.ty(*item) {
            // A single value may stand for a list of one, and what it is then is the item's affair.
            Type::Defined(definition) if matches!(MODEL.shape(*definition), Shape::Record(_)) => {
                vec![json!("no list"), json!(5), json!(true)]
            }
            item => leaf_nonsense(item).into_iter().filter(Json::is_object).collect(),
        },
        Type::Map(_) => vec![json!("no object"), json!(5), json!(true)],
        Type::Defined(definition) => match MODEL.shape(*definition) {
            Shape::Record(_) => {
                vec![json!("no object"), json!(5), json!(true), json!([{ "a": 1 }, 2])]
            }
            Shape::Text(_) => leaf::nonsense(&Type::Text),
            Shape::Union(_) => Vec::new(),
        },
        single => leaf::nonsense(single),
    }
}

fn leaf_nonsense(ty: &Type) -> Vec<Json> {
    match ty {
        Type::List(_) | Type::Map(_) | Type::Defined(_) => Vec::new(),
        single => leaf::nonsense(single),
    }
}
