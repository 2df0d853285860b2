//! What a newer upstream has to keep of the names that an older one has published: the older side and the newer one in, the entries of
//! `names.toml` out, and the newer side with these names. The same again gives the same.

mod claims;
mod heirs;
mod parts;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostics, Place};
use crate::keep::{Entry, Found, Keep, Kept, Natural, Schema};
use crate::load::Specs;
use heirs::{Heir, Heirs};

use super::side::{Side, named};

/// The text of the `names.toml` that `new` needs as the successor of `old`, whose own names count; `None` where it needs none.
/// What `new` keeps by a file of its own is not asked.
///
/// # Errors
/// Everything that could not be bound.
pub fn names(old: &Specs, new: &Specs) -> Result<Option<String>, Diagnostics> {
    let plain = Specs { names: Kept::default(), ..new.clone() };
    let (kept, _) = succeed(&named(old)?, named(&plain)?)?;
    Ok((!kept.types.is_empty()).then(|| kept.to_toml()))
}

/// How often entries are added before it must be enough. Each round adds some or refuses some for good, and the second mostly finds nothing.
const ROUNDS: usize = 16;

/// Makes `new`, read without names that it keeps, the successor of `old`: what is published keeps its paths as far as upstream
/// lets it.
///
/// # Errors
/// Names that could not be given.
pub fn succeed<'s>(old: &Side<'_>, mut new: Side<'s>) -> Result<(Kept, Side<'s>), Diagnostics> {
    let mut succession = Succession::carried(old);
    let carried = succession.old_entries(&new);
    let mut natural = succession.apply(&carried, &mut new)?;
    let heirs = Heirs::of(old, &new);
    for _ in 0..ROUNDS {
        if !succession.grow(&heirs, &new) {
            break;
        }
        let entries = succession.entries(&heirs, &new);
        let former = succession.apply(&entries, &mut new)?;
        natural = natural.or(former);
    }
    let Some(natural) = natural else { return Ok((Kept::default(), new)) };
    succession.settle(&heirs, &natural, &mut new)?;
    let mut types: Vec<Entry> =
        succession.entries(&heirs, &new).into_iter().map(|(_, entry)| entry).collect();
    types.sort_by(|a, b| a.paths.cmp(&b.paths));
    Ok((Kept { types }, new))
}

/// What a published type keeps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Want {
    paths: BTreeSet<String>,
    apart: bool,
    parts: BTreeMap<String, String>,
}

struct Succession<'c, 'o> {
    old: &'c Side<'o>,
    /// The public paths of the older side's types, the one where each stands first.
    published: BTreeMap<usize, Vec<String>>,
    /// By the older type.
    wants: BTreeMap<usize, Want>,
    /// Types that stay apart from others on the older side.
    was_apart: BTreeSet<usize>,
    /// Paths that cannot be kept.
    refused: BTreeSet<String>,
    /// What the newer side has been named with.
    applied: Vec<(usize, Keep)>,
}

impl<'c, 'o> Succession<'c, 'o> {
    /// Begins with what the older side keeps by its file.
    fn carried(old: &'c Side<'o>) -> Self {
        let mut published: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        for (path, definition) in &old.paths {
            published.entry(*definition).or_default().push(path.clone());
        }
        for (definition, paths) in &mut published {
            let home = old.type_path(*definition);
            paths.sort_by_key(|path| *path != home);
        }
        let kept = old.analysis.kept.iter();
        let wants: BTreeMap<usize, Want> = kept
            .map(|(definition, (entry, keep))| {
                let paths = old.specs().names.types[*entry].paths.iter().cloned().collect();
                let (apart, parts) = (keep.apart, keep.parts.clone());
                (*definition, Want { paths, apart, parts })
            })
            .collect();
        let apart = wants.iter().filter(|(_, want)| want.apart);
        let was_apart = apart.map(|(definition, _)| *definition).collect();
        Self { old, published, wants, was_apart, refused: BTreeSet::new(), applied: Vec::new() }
    }

    /// The entries of the older side, of the schemas that the newer one has.
    fn old_entries(&self, new: &Side<'_>) -> Vec<(usize, Entry)> {
        let found = Found::new(new.specs(), &new.api);
        let kept = self.old.analysis.kept.iter();
        let entries = kept.map(|(definition, (entry, _))| {
            let mut entry = self.old.specs().names.types[*entry].clone();
            entry.of.retain(|schema| !found.definitions(schema).is_empty());
            (*definition, entry)
        });
        entries.filter(|(_, entry)| !entry.of.is_empty()).collect()
    }

    /// The entries that are wanted, by the older types.
    fn entries(&self, heirs: &Heirs, new: &Side<'_>) -> Vec<(usize, Entry)> {
        let found = Found::new(new.specs(), &new.api);
        let mains = heirs.mains(self.old, new);
        let entries = self.wants.iter().filter_map(|(old, want)| {
            let known = self.old.analysis.kept.get(old);
            let known = known.map(|(entry, _)| self.old.specs().names.types[*entry].of.as_slice());
            let known = known.unwrap_or_default();
            let of = schemas(&found, (heirs, known), new, (*old, mains.get(old)?), want.apart);
            let entry = Entry {
                paths: want.paths.iter().cloned().collect(),
                apart: want.apart,
                of,
                parts: want.parts.clone(),
                place: Place::file("names.toml"),
            };
            (!entry.of.is_empty() && !entry.paths.is_empty()).then_some((*old, entry))
        });
        entries.collect()
    }

    /// Names the newer side by entries; gives what it was if nothing was kept there.
    fn apply(
        &mut self,
        entries: &[(usize, Entry)],
        new: &mut Side<'_>,
    ) -> Result<Option<Natural>, Diagnostics> {
        let found = Found::new(new.specs(), &new.api);
        let keeps: Vec<(usize, Keep)> =
            entries.iter().map(|(old, entry)| (*old, found.keep(entry))).collect();
        if keeps == self.applied {
            return Ok(None);
        }
        let mut plain: Vec<Keep> = keeps.iter().map(|(_, keep)| keep.clone()).collect();
        let (analysis, names) = new.rename(&plain).or_else(|_| {
            // What came in the meantime may have no other name than a part that the older side keeps.
            plain.iter_mut().for_each(|keep| keep.parts.clear());
            new.rename(&plain)
        })?;
        let was_natural = self.applied.is_empty();
        self.applied = keeps;
        Ok(was_natural.then(|| Natural::made(analysis, names)))
    }
}

/// The schemas by which an entry tells a type: the known or the first one that tells it, or all of the heirs where it stays apart.
fn schemas(
    found: &Found<'_>,
    (heirs, known): (&Heirs, &[Schema]),
    new: &Side<'_>,
    (old, heir): (usize, &Heir),
    apart: bool,
) -> Vec<Schema> {
    let is_it = |definition: &usize| {
        let owner = heirs.owner(*definition);
        let is_free = owner.is_none_or(|owner| owner == old);
        is_free && new.merged(*definition).is_none_or(|merged| merged == heir.merged)
    };
    let tells = |schema: &Schema| {
        let definitions = found.definitions(schema);
        let is_heir = |definition| heir.definitions.contains(definition);
        definitions.iter().all(is_it) && definitions.iter().any(is_heir)
    };
    let definitions = &new.api.types.definitions;
    let all = heir.definitions.iter();
    let all = all
        .filter_map(|definition| found.schemas(&definitions[*definition]).into_iter().find(tells));
    let mut all: Vec<Schema> = all.collect();
    let key = |schema: &Schema| {
        (schema.file.clone(), schema.pointer.clone(), schema.usage, schema.called.clone())
    };
    all.sort_by_key(key);
    all.dedup_by_key(|schema| key(schema));
    if !apart {
        let known = known.iter().find(|schema| tells(schema));
        all = known.cloned().or(all.into_iter().next()).into_iter().collect();
    }
    all
}
