//! Types that contain themselves: finds the fields and variants that have to be boxed.

use std::collections::BTreeSet;

use crate::model::{Shape, Type, TypeId, Types};

/// Fields and variants on a cycle that no list or map breaks, as definition and index.
pub(super) fn boxed(types: &Types) -> BTreeSet<(usize, usize)> {
    let mut boxed = BTreeSet::new();
    let mut state = vec![State::New; types.definitions.len()];
    for definition in 0..types.definitions.len() {
        visit(types, definition, &mut state, &mut boxed);
    }
    boxed
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

fn visit(types: &Types, definition: usize, state: &mut [State], boxed: &mut BTreeSet<(usize, usize)>) {
    if state[definition] != State::New {
        return;
    }
    state[definition] = State::Open;
    for (index, ty) in parts(&types.definitions[definition].shape).into_iter().enumerate() {
        // Lists and maps hold their items elsewhere.
        let Type::Defined(child) = *types.get(ty) else {
            continue;
        };
        if state[child] == State::Open {
            boxed.insert((definition, index));
        } else {
            visit(types, child, state, boxed);
        }
    }
    state[definition] = State::Done;
}

fn parts(shape: &Shape) -> Vec<TypeId> {
    match shape {
        Shape::Record(record) => record.fields.iter().map(|field| field.ty).collect(),
        Shape::Union(union) => union.variants.iter().map(|variant| variant.ty).collect(),
        Shape::Text(_) => Vec::new(),
    }
}
