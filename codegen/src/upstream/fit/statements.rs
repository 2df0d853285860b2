//! Which file brings an operation that several state: one that is bound already keeps it. And the events of webhooks, of which
//! there is a file each.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::bundle::dangling;
use crate::diagnostic::Diagnostics;
use crate::manifest::{Events, Manifest};
use crate::reduce::reduce;
use crate::statement::{Identity, Statement, identities, statements};

use super::super::edit::Edit;
use super::Fitting;

impl Fitting<'_> {
    /// Settles `yields_to` and `duplicate_of` against what the files state.
    pub(super) fn fit_statements(&mut self) {
        let stated: BTreeMap<String, BTreeSet<Identity>> = self
            .bundles
            .iter()
            .filter(|(path, _)| self.is_bound(path))
            .map(|(path, bundle)| (path.clone(), identities(&bundle.document)))
            .collect();
        self.fit_yields(&stated);
        self.fit_duplicates(&stated);
        self.fit_dangling();
    }

    /// Operations that one document states twice, with other names of their parameters.
    pub(super) fn fit_twice_stated(&mut self) {
        let mut twice: Vec<(String, String)> = Vec::new();
        for bound in &self.manifest.parsed.bound {
            let (file, yields_to) = (&bound.path, &bound.yields_to);
            let Some(bundle) = self.bundles.get(file) else { continue };
            // What it yields is taken out under both names.
            let others = yields_to.iter().filter_map(|other| self.bundles.get(other));
            let mut seen = BTreeSet::new();
            let yielded: BTreeSet<Identity> =
                others.flat_map(|other| identities(&other.document)).collect();
            let is_skipped = |statement: &Statement<'_>| {
                self.manifest.parsed.skips(file, statement.method, statement.path)
            };
            for statement in statements(&bundle.document).filter(|each| !is_skipped(each)) {
                let operation = format!("{} {}", statement.identity.method, statement.path);
                if !yielded.contains(&statement.identity) && !seen.insert(statement.identity) {
                    twice.push((file.clone(), operation));
                }
            }
        }
        for (file, operation) in twice {
            self.skip(
                &file,
                operation,
                "stated twice, with other names of its parameters".to_owned(),
            );
        }
    }

    fn fit_yields(&mut self, stated: &BTreeMap<String, BTreeSet<Identity>>) {
        let shares = |path: &str, other: &str| {
            let both = stated.get(path).zip(stated.get(other));
            both.is_some_and(|(own, theirs)| !own.is_disjoint(theirs))
        };
        let mut bindings: BTreeMap<&Identity, &str> = BTreeMap::new();
        let mut lists: Vec<(String, Vec<String>)> = Vec::new();
        let bound = self.manifest.parsed.bound.clone();
        // First what is left of the manifest's word, then what it lacks.
        for bound in &bound {
            let left = bound.yields_to.iter().filter(|other| shares(&bound.path, other));
            lists.push((bound.path.clone(), left.cloned().collect()));
        }
        for (path, yields_to) in &mut lists {
            let Some(own) = stated.get(path.as_str()) else { continue };
            let mut more = BTreeSet::new();
            for operation in own {
                let yielded =
                    yields_to.iter().any(|other| stated[other.as_str()].contains(operation));
                if yielded {
                    continue;
                }
                match bindings.get(operation) {
                    Some(first) => drop(more.insert((*first).to_owned())),
                    None => drop(bindings.insert(operation, bound_path(&bound, path))),
                }
            }
            yields_to.extend(more);
        }
        self.bind_lost(stated, &mut lists);
        for (bound, (path, yields_to)) in bound.iter().zip(lists) {
            if bound.yields_to == yields_to {
                continue;
            }
            self.manifest.yields_to(&path, &yields_to);
            for to in yields_to.iter().filter(|to| !bound.yields_to.contains(to)) {
                self.edit(Edit::Yield { path: path.clone(), to: to.clone() });
            }
            for from in bound.yields_to.iter().filter(|from| !yields_to.contains(from)) {
                self.edit(Edit::Keep { path: path.clone(), from: from.clone() });
            }
        }
    }

    /// An operation that each file leaves to another one is bound from the first that has it.
    fn bind_lost(
        &self,
        stated: &BTreeMap<String, BTreeSet<Identity>>,
        lists: &mut [(String, Vec<String>)],
    ) {
        let all: BTreeSet<&Identity> = stated.values().flatten().collect();
        for operation in all {
            let has = |path: &String| stated.get(path).is_some_and(|own| own.contains(operation));
            let yields = |(path, to): &(String, Vec<String>)| !has(path) || to.iter().any(has);
            if !lists.iter().all(yields) {
                continue;
            }
            if let Some((_, to)) = lists.iter_mut().find(|(path, _)| has(path)) {
                to.retain(|other| !has(other));
            }
        }
    }

    /// Duplicates that have operations of their own now, or whose originals are gone, are as if they were new.
    fn fit_duplicates(&mut self, stated: &BTreeMap<String, BTreeSet<Identity>>) {
        for excluded in self.manifest.parsed.excluded.clone() {
            if excluded.duplicate_of.is_empty() {
                continue;
            }
            let originals = excluded.duplicate_of.iter().filter(|path| stated.contains_key(*path));
            let originals: Vec<String> = originals.cloned().collect();
            let there: BTreeSet<&Identity> =
                originals.iter().filter_map(|path| stated.get(path)).flatten().collect();
            self.bundle(&excluded.path);
            if !self.is_duplicate(&excluded.path) {
                // It cannot be read, and was excluded for that.
                continue;
            }
            let bundle = self.bundles.get(&excluded.path);
            let own = bundle.map(|bundle| identities(&bundle.document)).unwrap_or_default();
            let is_covered =
                !own.is_empty() && own.iter().all(|operation| there.contains(operation));
            if is_covered && originals.len() == excluded.duplicate_of.len() {
                continue;
            }
            match is_covered {
                true => {
                    self.manifest.duplicate_of(&excluded.path, &originals);
                    self.edit(Edit::Exclude {
                        path: excluded.path,
                        reason: excluded.reason,
                        duplicate_of: originals,
                    });
                }
                // The next round meets it as a file that the manifest does not name.
                false => {
                    self.manifest.forget(&excluded.path);
                    let originals = excluded.duplicate_of.join(", ");
                    let reason = format!("it is no duplicate of {originals} any more");
                    self.edit(Edit::Forget { path: excluded.path, reason });
                }
            }
        }
    }

    /// Adds the reduced document of the events; what of their files cannot be read is left out.
    pub(super) fn fit_events(&mut self, trees: &mut BTreeMap<String, Value>) {
        let Some(events) = self.manifest.parsed.events.clone() else { return };
        if let Some(models) = events.models.clone().filter(|models| !trees.contains_key(models)) {
            self.manifest.forget_models();
            self.edit(Edit::ForgetModels { path: models });
        }
        let manifest = self.manifest.parsed.clone();
        let bundle = self.checkout.event_tree(&events, &manifest);
        let faults = std::mem::take(&mut self.checkout.faults);
        if let (Some(bundle), true) = (&bundle, faults.is_empty()) {
            let met = bundle.dangling.clone();
            trees.insert(events.path.clone(), reduce(&bundle.document));
            let known = manifest.dangling.iter().filter(|each| each.file == events.path);
            for each in known {
                if !met.contains(&(each.file.clone(), each.reference.clone())) {
                    self.undangle(&each.file, &each.reference);
                }
            }
            return;
        }
        let before = self.made;
        self.dangle_of_events(&events, &manifest);
        if self.made == before {
            self.leave_out_events(&events, &faults);
        }
        if self.made == before {
            let first = faults.iter().next();
            let reason = first.map(|fault| format!("{}: expected {}", fault.code, fault.expected));
            let reason = reason.unwrap_or_else(|| "they cannot be read".to_owned());
            self.forget_events(&events.path, reason);
        }
    }

    /// References of the events' files that lead nowhere.
    fn dangle_of_events(&mut self, events: &Events, manifest: &Manifest) {
        let checkout = &self.checkout;
        let own: Vec<&String> = checkout
            .upstream
            .files
            .keys()
            .filter(|path| events.has_beside(path))
            .filter(|path| **path != events.path && !manifest.excludes(path))
            .collect();
        let mut missing = BTreeSet::new();
        for path in &own {
            let found = dangling(path, &mut |path| checkout.open(path));
            // Their texts are read as parts of one document, which stands where the index does.
            missing.extend(found.into_iter().map(|(file, reference)| {
                (if own.contains(&&file) { events.path.clone() } else { file }, reference)
            }));
        }
        missing.retain(|reference| !checkout.dangling.contains(reference));
        let known = self.checkout.dangling.clone();
        self.checkout.dangling.extend(missing.iter().cloned());
        let met = self.checkout.event_tree(events, manifest).map(|bundle| bundle.dangling);
        self.checkout.faults = Diagnostics::new();
        let met = met.unwrap_or_default();
        missing.retain(|reference| met.contains(reference));
        self.checkout.dangling = known;
        for (file, reference) in missing {
            self.dangle(file, reference);
        }
    }

    fn dangle(&mut self, file: String, reference: String) {
        self.manifest.dangle(&file, &reference);
        self.checkout.dangling.insert((file.clone(), reference.clone()));
        self.edit(Edit::Dangle { file, reference });
    }

    /// Files of events that cannot be read or state none, and events of the index that have no file.
    fn leave_out_events(&mut self, events: &Events, faults: &Diagnostics) {
        for fault in faults {
            let root = self.checkout.shown("");
            let file = fault.place.file.strip_prefix(&*root).unwrap_or_default().to_owned();
            let is_of_events = events.has_beside(&file);
            match (fault.code, file == events.path) {
                ("missing-file", true) => {
                    if let Some(reference) = fault.found.split('`').nth(1) {
                        self.dangle(file, reference.to_owned());
                    }
                }
                (_, false) if is_of_events && !self.manifest.parsed.names(&file) => {
                    let reason = format!("{}: expected {}", fault.code, fault.expected);
                    self.exclude_file(&file, reason);
                }
                _ => {}
            }
        }
    }
}

fn bound_path<'b>(bound: &'b [crate::manifest::Bound], path: &str) -> &'b str {
    bound.iter().find(|bound| bound.path == path).map_or("", |bound| bound.path.as_str())
}
