//! Which paths the newer side lacks, and what has to be kept so that it has them.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::heirs::{Heir, Heirs};
use super::parts::kept_parts;
use super::{Succession, Want};
use crate::analyze::Home;
use crate::diagnostic::Diagnostics;
use crate::keep::{Keep, Natural, split, topic_of};

use super::super::side::Side;

impl Succession<'_, '_> {
    /// Wants more, or wants some no more, where paths and parts are not as they were; false where all is as it can be.
    pub(super) fn grow(&mut self, heirs: &Heirs, new: &Side<'_>) -> bool {
        let before = (self.wants.clone(), self.refused.len());
        let mains = heirs.mains(self.old, new);
        self.part_equals(&mains, new);
        for (old, heir) in &mains {
            self.claim_lost(*old, heir, new);
            self.keep_parts(*old, heir, heirs, new);
        }
        before != (self.wants.clone(), self.refused.len())
    }

    /// Published types that have become equal stay apart: all but one, with which new definitions of the shape go.
    fn part_equals(&mut self, mains: &BTreeMap<usize, Heir>, new: &Side<'_>) {
        let mut claimants: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (old, heir) in mains {
            if self.published[old].iter().any(|path| self.can_keep(path, heir, new)) {
                claimants.entry(heir.merged).or_default().push(*old);
            }
        }
        for (merged, mut olds) in claimants.into_iter().filter(|(_, olds)| olds.len() > 1) {
            olds.sort_by_key(|old| {
                let home = &self.published[old][0];
                let has_path = new.paths.get(home) == Some(&merged);
                let was_apart = self.was_apart.contains(old);
                (was_apart, !has_path, Reverse(mains[old].weight), home.clone())
            });
            for old in olds.into_iter().skip(1) {
                let first = self.first_path(old, &mains[&old], new);
                let want = self.wants.entry(old).or_default();
                want.apart = true;
                if want.paths.is_empty() {
                    want.paths.extend(first);
                }
            }
        }
    }

    fn first_path(&self, old: usize, heir: &Heir, new: &Side<'_>) -> Option<String> {
        self.published[&old].iter().find(|path| self.can_keep(path, heir, new)).cloned()
    }

    /// Whether a path may lead to an heir: in a module that names it and has no operation of that name.
    fn can_keep(&self, path: &str, heir: &Heir, new: &Side<'_>) -> bool {
        let (room, name) = split(path);
        if self.refused.contains(path) {
            return false;
        }
        if topic_of(room).is_some() {
            return true;
        }
        let Some(module) = new.modules.iter().position(|module| module == room) else {
            return false;
        };
        let reach = &new.analysis.reach[heir.merged];
        reach.modules.iter().any(|reached| reached.0 == module)
            && new.names.operations[module].iter().all(|operation| operation.name != name)
    }

    /// Wants the first path that is lost and can be kept.
    fn claim_lost(&mut self, old: usize, heir: &Heir, new: &Side<'_>) {
        let lost = |path: &&String| new.paths.get(*path) != Some(&heir.merged);
        let mut lost = self.published[&old].iter().filter(lost);
        let Some(path) = lost.find(|path| self.can_keep(path, heir, new)).cloned() else {
            return;
        };
        let applied = self.applied.iter().any(|(other, keep)| {
            *other == old && self.wants.get(&old).is_some_and(|want| want.apart == keep.apart)
        });
        let stays = self.leaves_its_module(&path, heir, new);
        let want = self.wants.entry(old).or_default();
        if want.paths.insert(path.clone()) {
            want.apart |= stays;
        } else if applied && !want.apart {
            // Something else has the name there: alone it may stand where it stood.
            want.apart = true;
        } else if applied {
            want.paths.remove(&path);
            self.refused.insert(path);
            if want.paths.is_empty() {
                self.wants.remove(&old);
            }
        }
    }

    /// Whether a module's type would be one of the shared ones now, under a name that is not that of most who share it.
    fn leaves_its_module(&self, path: &str, heir: &Heir, new: &Side<'_>) -> bool {
        let (room, name) = split(path);
        let is_shared = matches!(new.analysis.homes[heir.merged], Home::Shared(_));
        if topic_of(room).is_some() || !is_shared {
            return false;
        }
        let all = new.analysis.became.iter().zip(&new.api.types.definitions);
        let same: Vec<bool> = all
            .filter(|(merged, _)| **merged == Some(heir.merged))
            .map(|(_, definition)| definition.names.iter().any(|other| other == name))
            .collect();
        let named = same.iter().filter(|is_named| **is_named).count();
        named * 5 < same.len() * 3
    }

    fn keep_parts(&mut self, old: usize, heir: &Heir, heirs: &Heirs, new: &Side<'_>) {
        let pairs = heirs.pairs.get(&old).map(Vec::as_slice).unwrap_or_default();
        let parts = kept_parts((self.old, old), (new, heir.merged), pairs);
        if let Some(want) = self.wants.get_mut(&old) {
            want.parts = parts;
        } else if !parts.is_empty()
            && let Some(path) =
                self.published[&old].iter().find(|path| new.paths.get(*path) == Some(&heir.merged))
        {
            let paths = [path.clone()].into();
            self.wants.insert(old, Want { paths, apart: false, parts });
        }
    }

    /// Takes out what could not be given, and what is the case anyway.
    pub(super) fn settle(
        &mut self,
        heirs: &Heirs,
        natural: &Natural,
        new: &mut Side<'_>,
    ) -> Result<(), Diagnostics> {
        for (old, heir) in heirs.mains(self.old, new) {
            if let Some(want) = self.wants.get_mut(&old)
                && want.apart
                && natural.are_alone(&heir.definitions)
            {
                want.apart = false;
            }
        }
        self.apply_wants(heirs, new)?;
        loop {
            let unkept = new.analysis.unkept.iter().chain(&new.names.unkept);
            let unkept: Vec<usize> = unkept.map(|unkept| self.applied[unkept.entry].0).collect();
            if unkept.is_empty() {
                break;
            }
            self.wants.retain(|old, _| !unkept.contains(old));
            self.apply_wants(heirs, new)?;
        }
        while let Some(idle) = self.idle(natural, new) {
            self.wants.remove(&idle);
            self.apply_wants(heirs, new)?;
        }
        Ok(())
    }

    fn apply_wants(&mut self, heirs: &Heirs, new: &mut Side<'_>) -> Result<(), Diagnostics> {
        let entries = self.entries(heirs, new);
        self.apply(&entries, new).map(drop)
    }

    /// An older type whose entry nothing needs.
    fn idle(&self, natural: &Natural, new: &Side<'_>) -> Option<usize> {
        let keeps: Vec<Keep> = self.applied.iter().map(|(_, keep)| keep.clone()).collect();
        let made = (&new.analysis, &new.names);
        let is_idle = |index: &usize| {
            let paths = &self.wants[&self.applied[*index].0].paths;
            let paths: Vec<String> = paths.iter().cloned().collect();
            natural.is_idle(&new.api, (&keeps, *index), &paths, made)
        };
        (0..keeps.len()).find(is_idle).map(|index| self.applied[index].0)
    }
}
