//! Fields, texts and variants whose names in Rust would change though they stand for what they stood for.

use std::collections::BTreeMap;

use crate::model::Shape;
use crate::names::{part_names, plain};

use super::super::pairs::{merged_variant, variants};
use super::super::side::Side;

/// The names that parts of a newer type keep, by those that they would have. The types are merged ones, the pairs are of the
/// definitions before.
pub(super) fn kept_parts(
    (from, old): (&Side<'_>, usize),
    (to, new): (&Side<'_>, usize),
    pairs: &[(usize, usize)],
) -> BTreeMap<String, String> {
    let definition = |side: &'_ Side<'_>, merged: usize| -> Shape {
        side.analysis.api.types.definitions[merged].shape.clone()
    };
    let shape = definition(to, new);
    let places: BTreeMap<usize, usize> = match (wires(&definition(from, old)), wires(&shape)) {
        (Some(before), Some(after)) => same(&before, &after),
        _ => {
            let is_it = |pair: &&(usize, usize)| to.merged(pair.1) == Some(new);
            pairs.iter().filter(is_it).flat_map(|pair| same_variants(from, to, *pair)).collect()
        }
    };
    let (was, own) = (&from.names.types[old].parts, &to.names.types[new].own_parts);
    let named = |(old, new): (&usize, &usize)| {
        let (was, own) = (plain(was.get(*old)?), plain(own.get(*new)?));
        (!was.is_empty() && !own.is_empty()).then(|| (own.to_owned(), was.to_owned()))
    };
    let wanted: BTreeMap<String, String> = places.iter().filter_map(named).collect();
    if wanted.iter().all(|(own, was)| own == was) {
        return BTreeMap::new();
    }
    let has = |kept: &BTreeMap<String, String>| {
        let names = part_names(&shape, kept);
        let is_as_it_was = |(own_name, was): (&String, &String)| {
            let place = own.iter().position(|own| plain(own) == own_name);
            place.and_then(|place| names[place].as_deref()).map(plain) == Some(was)
        };
        !names.contains(&None) && wanted.iter().all(is_as_it_was)
    };
    if !has(&wanted) {
        return BTreeMap::new();
    }
    // Only what is needed, and rather what is kept already.
    let carried = from.analysis.kept.get(&old).map(|(_, keep)| &keep.parts);
    let mut order: Vec<&String> = wanted.keys().collect();
    order.sort_by_key(|own| carried.and_then(|parts| parts.get(*own)) == wanted.get(*own));
    let mut kept = wanted.clone();
    for own in order {
        let mut fewer = kept.clone();
        fewer.remove(own);
        if has(&fewer) {
            kept = fewer;
        }
    }
    kept
}

/// What the parts of a record or an enum of texts are on the wire.
fn wires(shape: &Shape) -> Option<Vec<String>> {
    match shape {
        Shape::Record(record) => {
            Some(record.fields.iter().map(|field| field.wire.clone()).collect())
        }
        Shape::Text(text) => Some(text.values.iter().map(|value| value.wire.clone()).collect()),
        Shape::Union(_) => None,
    }
}

/// The places of what is on both sides.
fn same(before: &[String], after: &[String]) -> BTreeMap<usize, usize> {
    let places = before.iter().enumerate();
    let places = places.filter_map(|(old, wire)| {
        after.iter().position(|other| other == wire).map(|new| (old, new))
    });
    places.collect()
}

/// The same of variants, in the merged unions.
fn same_variants(
    from: &Side<'_>,
    to: &Side<'_>,
    (old, new): (usize, usize),
) -> Vec<(usize, usize)> {
    let (Shape::Union(before), Shape::Union(after)) = (from.shape(old), to.shape(new)) else {
        return Vec::new();
    };
    let all = variants((from, to), (old, before), (new, after)).into_iter();
    let both = all.filter_map(|(was, is)| {
        let was = merged_variant(from, old, &before.variants[was?])?;
        let is = merged_variant(to, new, &after.variants[is?])?;
        Some((was.1, is.1))
    });
    both.collect()
}
