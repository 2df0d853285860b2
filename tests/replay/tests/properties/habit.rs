//! The habits of the platform: what stores and their clients send in place of what a type states.

use bigcommerce_codegen::model::{Shape, Type};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value as Json, json};

use crate::document::{Content, Fields, Node};
use crate::leaf;
use crate::model::MODEL;
use crate::pick::Pick;

/// Documents with one to three habits in them.
pub(crate) fn with_habits(documents: BoxedStrategy<Node>) -> impl Strategy<Value = Node> {
    let habits = proptest::collection::vec((any::<Pick>(), any::<Index>()), 1..=3);
    (documents, habits).prop_map(|(mut document, habits)| {
        for (pick, habit) in habits {
            let node = document.node_mut(pick.of(&document.nodes(), |(place, _)| &place.steps));
            let mut forms = forms(node, pick);
            node.content = forms.swap_remove(habit.index(forms.len()));
        }
        document
    })
}

/// What may stand in a node's place.
fn forms(node: &Node, pick: Pick) -> Vec<Content> {
    let others: Vec<Json> = match &node.content {
        Content::Single(Json::Null) => Vec::new(),
        // An enum is a text.
        Content::Single(value) if is_enum(node.ty) => leaf::other_forms(&Type::Text, value),
        Content::Single(value) => leaf::other_forms(node.ty, value),
        Content::List(_) => vec![json!(""), json!({})],
        Content::Record(_) | Content::Map(_) | Content::Variant(_) => vec![json!(""), json!([])],
    };
    let others = others.into_iter().chain([Json::Null]).map(Content::Single);
    let altered = match &node.content {
        Content::Record(fields) => fields.habits(pick).map(Content::Record).to_vec(),
        Content::List(items) => match items.as_slice() {
            // An object where the reference says a list of it.
            [Node { content: sole @ Content::Record(_), .. }] => vec![sole.clone()],
            _ => Vec::new(),
        },
        _ => Vec::new(),
    };
    others.chain(altered).collect()
}

impl Fields {
    /// A field left out, a field that nobody documented, another order.
    fn habits(&self, pick: Pick) -> [Self; 3] {
        let [mut fewer, mut more, mut turned] = [self.clone(), self.clone(), self.clone()];
        if !fewer.known.is_empty() {
            fewer.known.remove(pick.of(&self.known, |(field, _)| &field.wire));
        }
        more.unknown.push(("_undocumented".to_owned(), json!({ "id": [1, null] })));
        turned.known.reverse();
        [fewer, more, turned]
    }
}

fn is_enum(ty: &Type) -> bool {
    matches!(ty, Type::Defined(definition) if matches!(MODEL.shape(*definition), Shape::Text(_)))
}
