//! Which types of the two sides stand for one another: found from operations and events, through fields and variants. Each pair is
//! kept once, with all that reaches it.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Family, Shape, Type, TypeId, Union, Variant};

use super::change::{Change, Context, Subject};
use super::rules::Direction;
use super::side::{OperationId, Side};

/// Whether two variants are one.
type Fits<'f> = &'f dyn Fn(&Variant, &Variant) -> bool;

/// Where an operation names a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Request,
    Success,
    Failure,
}

/// What two types are to one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Met {
    Same,
    /// Definitions of one kind, below the same lists and maps.
    Pair(usize, usize),
    Differ,
}

/// What reaches a pair.
#[derive(Clone, Debug)]
pub(super) struct Reached {
    pub family: Family,
    pub operations: Vec<String>,
    pub direction: Direction,
    /// Whether nothing but bodies of failures do.
    pub failures_alone: bool,
    /// Operations of which it is the body.
    pub bodies: Vec<(OperationId, OperationId)>,
}

impl Reached {
    pub(super) fn context(&self, rust: String) -> Context {
        Context {
            family: self.family,
            subject: Subject::Type { rust },
            direction: self.direction,
            operations: self.operations.clone(),
        }
    }

    pub(super) fn join(&mut self, other: &Self) {
        let new = other.operations.iter().filter(|operation| !self.operations.contains(operation));
        let new: Vec<String> = new.cloned().collect();
        self.operations.extend(new);
        self.direction = self.direction.and(other.direction);
        self.failures_alone &= other.failures_alone;
        self.bodies.extend(&other.bodies);
    }
}

/// A comparison in the making.
pub(super) struct Comparing<'c, 's> {
    pub old: &'c Side<'s>,
    pub new: &'c Side<'s>,
    pub changes: BTreeMap<String, Change>,
    /// By the definitions of the models before shapes are merged, which have places and facts of their own.
    pub pairs: BTreeMap<(usize, usize), Reached>,
    /// Paths of the public API that go with what is told, beside those that changes name.
    pub explained: Vec<String>,
    /// Types that have got another name.
    pub renames: BTreeSet<(String, String)>,
    /// Modules whose operations stand in another one.
    pub moved: BTreeSet<(String, String)>,
}

impl Comparing<'_, '_> {
    /// Keeps a change; findings of one change are joined.
    pub(super) fn tell(&mut self, change: Change) {
        match self.changes.get_mut(&change.fingerprint) {
            Some(known) => known.join(change),
            None => {
                self.changes.insert(change.fingerprint.clone(), change);
            }
        }
    }

    /// Holds two types against one another, and keeps all pairs of definitions that they lead to.
    pub(super) fn reach(&mut self, cause: &Context, role: Role, old: TypeId, new: TypeId) -> Met {
        let met = meet(self.old, self.new, old, new);
        let Some((old, new)) = self.related(old, new) else { return met };
        let reached = Reached {
            family: cause.family,
            operations: cause.operations.clone(),
            direction: if role == Role::Request { Direction::Request } else { Direction::Response },
            failures_alone: role == Role::Failure,
            bodies: Vec::new(),
        };
        let mut open = vec![(old, new)];
        let mut seen = BTreeSet::from([(old, new)]);
        while let Some(pair) = open.pop() {
            match self.pairs.get_mut(&pair) {
                Some(known) => known.join(&reached),
                None => {
                    self.pairs.insert(pair, reached.clone());
                }
            }
            open.extend(self.children(pair).into_iter().filter(|child| seen.insert(*child)));
        }
        met
    }

    /// The pairs that the fields or variants of a pair name directly.
    fn children(&self, (old, new): (usize, usize)) -> Vec<(usize, usize)> {
        let types: Vec<(TypeId, TypeId)> = match (self.old.shape(old), self.new.shape(new)) {
            (Shape::Record(before), Shape::Record(after)) => {
                let after = |wire: &str| after.fields.iter().find(|field| field.wire == wire);
                before
                    .fields
                    .iter()
                    .filter_map(|field| Some((field.ty, after(&field.wire)?.ty)))
                    .collect()
            }
            (Shape::Union(before), Shape::Union(after)) => {
                let variants = self.variants((old, before), (new, after));
                let types = variants.into_iter().filter_map(|(old, new)| Some((old?, new?)));
                types.map(|(old, new)| (before.variants[old].ty, after.variants[new].ty)).collect()
            }
            _ => Vec::new(),
        };
        types.into_iter().filter_map(|(old, new)| self.related(old, new)).collect()
    }

    /// The definitions of one kind in two types, also where one of these is a list of what the other one is.
    fn related(&self, old: TypeId, new: TypeId) -> Option<(usize, usize)> {
        let (old, new) = (self.old.api.types.named_in(old)?, self.new.api.types.named_in(new)?);
        let kinds = (self.old.shape(old), self.new.shape(new));
        (std::mem::discriminant(kinds.0) == std::mem::discriminant(kinds.1)).then_some((old, new))
    }

    /// The variants of two unions side by side.
    pub(super) fn variants(
        &self,
        old: (usize, &Union),
        new: (usize, &Union),
    ) -> Vec<(Option<usize>, Option<usize>)> {
        variants((self.old, self.new), old, new)
    }
}

/// The variants of two unions side by side: those of one name and kind first, then of one case, of one type, of one name.
pub(super) fn variants(
    (from, to): (&Side<'_>, &Side<'_>),
    (old, before): (usize, &Union),
    (new, after): (usize, &Union),
) -> Vec<(Option<usize>, Option<usize>)> {
    let fits = |a: &Variant, b: &Variant| meet(from, to, a.ty, b.ty) != Met::Differ;
    let named = |a: &Variant, b: &Variant| {
        let name = variant_name(from, old, a);
        name.is_some() && name == variant_name(to, new, b)
    };
    let holds = |a: &Variant, b: &Variant| from.word(a.ty) == to.word(b.ty);
    let rules: [Fits<'_>; 4] = [
        &|a, b| named(a, b) && fits(a, b),
        &|a, b| a.case == b.case && fits(a, b),
        &|a, b| holds(a, b) && fits(a, b),
        &named,
    ];
    let mut partners: Vec<Option<usize>> = vec![None; before.variants.len()];
    for rule in rules {
        for (index, variant) in before.variants.iter().enumerate() {
            let is_free = |other: &usize| !partners.contains(&Some(*other));
            if partners[index].is_none() {
                let mut others = (0..after.variants.len()).filter(is_free);
                partners[index] = others.find(|other| rule(variant, &after.variants[*other]));
            }
        }
    }
    let come = (0..after.variants.len()).filter(|other| !partners.contains(&Some(*other)));
    let come: Vec<_> = come.map(|other| (None, Some(other))).collect();
    partners
        .into_iter()
        .enumerate()
        .map(|(index, other)| (Some(index), other))
        .chain(come)
        .collect()
}

/// What a variant is called in Rust.
pub(super) fn variant_name<'s>(
    side: &'s Side<'_>,
    definition: usize,
    variant: &Variant,
) -> Option<&'s str> {
    let (merged, index) = merged_variant(side, definition, variant)?;
    side.names.types[merged].parts.get(index).map(String::as_str)
}

/// What a definition has become, and the index of a variant in that.
pub(super) fn merged_variant(
    side: &Side<'_>,
    definition: usize,
    variant: &Variant,
) -> Option<(usize, usize)> {
    let merged = side.merged(definition)?;
    let Shape::Union(union) = &side.analysis.api.types.definitions[merged].shape else {
        return None;
    };
    let is_it =
        |other: &Variant| other.case == variant.case && is_merged(side, variant.ty, other.ty);
    Some((merged, union.variants.iter().position(is_it)?))
}

/// Whether a type of the model is the one of the merged model.
fn is_merged(side: &Side<'_>, stated: TypeId, merged: TypeId) -> bool {
    match (side.api.types.get(stated), side.analysis.api.types.get(merged)) {
        (Type::List(a), Type::List(b)) | (Type::Map(a), Type::Map(b)) => is_merged(side, *a, *b),
        (Type::Defined(a), Type::Defined(b)) => side.merged(*a) == Some(*b),
        (a, b) => a == b,
    }
}

/// Holds two types against one another.
pub(super) fn meet(old: &Side<'_>, new: &Side<'_>, before: TypeId, after: TypeId) -> Met {
    match (old.api.types.get(before), new.api.types.get(after)) {
        (Type::List(before), Type::List(after)) | (Type::Map(before), Type::Map(after)) => {
            meet(old, new, *before, *after)
        }
        (Type::Defined(before), Type::Defined(after)) => {
            let is_one_kind = std::mem::discriminant(old.shape(*before))
                == std::mem::discriminant(new.shape(*after));
            if is_one_kind { Met::Pair(*before, *after) } else { Met::Differ }
        }
        (Type::List(_) | Type::Map(_) | Type::Defined(_), _)
        | (_, Type::List(_) | Type::Map(_) | Type::Defined(_)) => Met::Differ,
        (before, after) if before == after => Met::Same,
        _ => Met::Differ,
    }
}
