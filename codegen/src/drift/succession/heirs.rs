//! Which types of the newer side stand for each type of the older one: found by the pairs of `compare`, before equal shapes are merged.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::super::paired;
use super::super::side::Side;

/// How many operations tell it, those first that are no failures.
type Weight = (usize, usize);

/// The definitions of the newer side by the older types that they stand for.
pub(super) struct Heirs {
    /// By the older type, before merging on both sides.
    pub pairs: BTreeMap<usize, Vec<(usize, usize)>>,
    /// The one older type that each newer definition stands for.
    owners: BTreeMap<usize, usize>,
    weights: BTreeMap<usize, BTreeMap<usize, Weight>>,
}

/// The merged type that has most of what an older type was.
#[derive(Clone, Debug)]
pub(super) struct Heir {
    pub merged: usize,
    /// Its definitions that were the older type.
    pub definitions: Vec<usize>,
    pub weight: Weight,
}

impl Heirs {
    pub(super) fn of(old: &Side<'_>, new: &Side<'_>) -> Self {
        let mut pairs: BTreeMap<usize, Vec<(usize, usize)>> = BTreeMap::new();
        let mut votes: BTreeMap<usize, BTreeMap<usize, Weight>> = BTreeMap::new();
        for ((before, after), reached) in &paired(old, new).0.pairs {
            let Some(merged) = old.merged(*before) else { continue };
            pairs.entry(merged).or_default().push((*before, *after));
            let count = reached.operations.len();
            let vote = votes.entry(*after).or_default().entry(merged).or_default();
            vote.0 += if reached.failures_alone { 0 } else { count };
            vote.1 += count;
        }
        let mut owners = BTreeMap::new();
        let mut weights: BTreeMap<usize, BTreeMap<usize, Weight>> = BTreeMap::new();
        for (definition, votes) in votes {
            let merged = new.merged(definition);
            let best = votes.into_iter().max_by_key(|(owner, weight)| {
                let path = old.type_path(*owner);
                // What has the path anyway has it before one that upstream puts in the place of another.
                (new.paths.get(&path).copied() == merged, *weight, Reverse(path))
            });
            if let Some((owner, weight)) = best {
                owners.insert(definition, owner);
                weights.entry(owner).or_default().insert(definition, weight);
            }
        }
        Self { pairs, owners, weights }
    }

    pub(super) fn owner(&self, definition: usize) -> Option<usize> {
        self.owners.get(&definition).copied()
    }

    /// The heir of each older type: of several the one most used, then the one that has its path anyway.
    pub(super) fn mains(&self, old: &Side<'_>, new: &Side<'_>) -> BTreeMap<usize, Heir> {
        let heirs = self.weights.iter().filter_map(|(owner, definitions)| {
            let mut heirs: BTreeMap<usize, Heir> = BTreeMap::new();
            for (definition, weight) in definitions {
                let Some(merged) = new.merged(*definition) else { continue };
                let heir = heirs.entry(merged).or_insert_with(|| Heir {
                    merged,
                    definitions: Vec::new(),
                    weight: (0, 0),
                });
                heir.definitions.push(*definition);
                heir.weight.0 += weight.0;
                heir.weight.1 += weight.1;
            }
            let at = new.paths.get(&old.type_path(*owner)).copied();
            let main = heirs
                .into_values()
                .max_by_key(|heir| (heir.weight, at == Some(heir.merged), Reverse(heir.merged)))?;
            Some((*owner, main))
        });
        heirs.collect()
    }
}
