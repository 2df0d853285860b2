//! Types that contain themselves: finds the fields and variants that have to be boxed.

use std::collections::BTreeSet;

use crate::model::{Shape, Type, TypeId, Types};

/// Fields and variants, as definition and index, that hold a record on a cycle which no list or map breaks. Every edge
/// into such a record is boxed, not just one, so that the outcome does not depend on where the search begins.
pub(super) fn boxed(types: &Types) -> BTreeSet<(usize, usize)> {
    let mut boxed = BTreeSet::new();
    for (definition, stated) in types.definitions.iter().enumerate() {
        for (index, child) in direct(types, &stated.shape) {
            let is_record = matches!(types.definitions[child].shape, Shape::Record(_));
            if is_record && reaches(types, child, definition) {
                boxed.insert((definition, index));
            }
        }
    }
    boxed
}

/// The definitions that a shape holds in itself; lists and maps hold their items elsewhere.
fn direct(types: &Types, shape: &Shape) -> Vec<(usize, usize)> {
    let parts: Vec<TypeId> = match shape {
        Shape::Record(record) => record.fields.iter().map(|field| field.ty).collect(),
        Shape::Union(union) => union.variants.iter().map(|variant| variant.ty).collect(),
        Shape::Text(_) => Vec::new(),
    };
    parts
        .into_iter()
        .enumerate()
        .filter_map(|(index, ty)| match *types.get(ty) {
            Type::Defined(child) => Some((index, child)),
            _ => None,
        })
        .collect()
}

/// Whether one definition holds another, at any depth.
fn reaches(types: &Types, from: usize, to: usize) -> bool {
    let mut open = vec![from];
    let mut seen = BTreeSet::from([from]);
    while let Some(definition) = open.pop() {
        if definition == to {
            return true;
        }
        let children = direct(types, &types.definitions[definition].shape);
        open.extend(
            children.into_iter().map(|(_, child)| child).filter(|child| seen.insert(*child)),
        );
    }
    false
}
