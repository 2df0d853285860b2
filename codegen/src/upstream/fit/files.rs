//! Which files upstream has: those that moved, those that are gone, those that cannot be read, and new ones.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

use crate::bundle::{Reference, dangling};
use crate::diagnostic::Diagnostics;
use crate::load::{parse_yaml, text};
use crate::reduce::reduce;
use crate::statement::{Identity, identities};

use super::super::edit::{Edit, Entry};
use super::super::{is_openapi, mentions_openapi};
use super::{Fitting, suggest};

impl Fitting<'_> {
    /// Reads what is bound and what may be OpenAPI; what cannot be read is excluded.
    pub(super) fn read_files(&mut self) {
        let upstream = self.checkout.upstream;
        for (path, bytes) in &upstream.files {
            let is_bound = self.is_bound(path);
            let is_candidate = is_bound
                || (std::str::from_utf8(bytes).is_ok_and(mentions_openapi)
                    && (!self.manifest.parsed.names(path) || self.is_duplicate(path)));
            if !is_candidate {
                continue;
            }
            let shown = self.checkout.shown(path);
            match text(&shown, bytes).and_then(|text| parse_yaml(&shown, text)) {
                Ok(tree) if is_bound || is_openapi(&tree) => {
                    self.checkout.trees.insert(path, Arc::new(tree));
                }
                Err(faults) => self.exclude_file(path, reason(&faults)),
                Ok(_) => {}
            }
        }
    }

    pub(super) fn is_duplicate(&self, path: &str) -> bool {
        let excluded = &self.manifest.parsed.excluded;
        excluded.iter().any(|each| each.path == path && !each.duplicate_of.is_empty())
    }

    /// Holds the manifest's files against upstream's.
    pub(super) fn fit_files(&mut self) {
        self.fit_gone();
        if self.manifest.settle().is_err() {
            // Told where the caller settles it.
            return;
        }
        for bound in self.manifest.parsed.bound.clone() {
            self.bundle(&bound.path);
        }
        self.fit_new();
    }

    /// Entries whose files upstream has elsewhere, or not at all.
    fn fit_gone(&mut self) {
        let upstream = self.checkout.upstream;
        let excluded = self.manifest.parsed.excluded.iter().map(|excluded| excluded.path.as_str());
        let is_directory = |path: &&str| path.ends_with("/**");
        let named =
            self.manifest.parsed.reduced().chain(excluded.filter(|path| !is_directory(path)));
        let gone = named.filter(|path| !upstream.files.contains_key(*path));
        let gone: Vec<String> = gone.map(str::to_owned).collect();
        if gone.is_empty() {
            return;
        }
        let moved = self.moved(&gone);
        for path in gone {
            match moved.get(&path) {
                Some(to) => {
                    self.manifest.rename(&path, to);
                    self.overlays.rename(&path, to);
                    self.edit(Edit::Move { from: path, to: to.clone() });
                }
                None if self
                    .manifest
                    .parsed
                    .events
                    .as_ref()
                    .is_some_and(|events| events.path == path) =>
                {
                    self.forget_events(&path, "upstream does not have their index".to_owned());
                }
                None => {
                    self.manifest.forget(&path);
                    let reason = "upstream does not have it".to_owned();
                    self.edit(Edit::Forget { path, reason });
                }
            }
        }
    }

    /// Files that upstream has under another path, by their old ones: those that have most of a file's operations.
    fn moved(&self, gone: &[String]) -> BTreeMap<String, String> {
        let mut free: BTreeMap<&str, BTreeSet<Identity>> = self
            .checkout
            .trees
            .iter()
            .filter(|(path, _)| !self.manifest.parsed.names(path))
            .map(|(path, tree)| (*path, identities(tree)))
            .collect();
        let mut moved = BTreeMap::new();
        for path in gone {
            let Some(own) = self.old_operations(path).filter(|own| !own.is_empty()) else {
                continue;
            };
            let shared = |theirs: &BTreeSet<Identity>| own.intersection(theirs).count();
            let best = free.iter().map(|(path, theirs)| (shared(theirs), *path)).max();
            if let Some((_, to)) = best.filter(|(shared, _)| shared * 2 >= own.len()) {
                free.remove(to);
                moved.insert(path.clone(), to.to_owned());
            }
        }
        moved
    }

    /// The operations of a file as specs/ has it.
    fn old_operations(&self, path: &str) -> Option<BTreeSet<Identity>> {
        let bytes = self.specs.openapi.get(path)?;
        let shown = self.specs.shown(path);
        let tree = parse_yaml(&shown, text(&shown, bytes).ok()?).ok()?;
        Some(identities(&tree))
    }

    /// Brings what a document has in other files into it; references that lead nowhere are taken for any JSON.
    pub(super) fn bundle(&mut self, path: &str) {
        if self.bundles.contains_key(path) {
            return;
        }
        if self.checkout.trees.get(path).is_some_and(|tree| is_swagger(tree)) {
            self.exclude_file(path, "Swagger 2.0, which is no OpenAPI 3.0".to_owned());
            return;
        }
        if self.bundled(path) {
            return;
        }
        let faults = std::mem::take(&mut self.checkout.faults);
        let checkout = &self.checkout;
        let mut missing: BTreeSet<Reference> = dangling(path, &mut |path| checkout.open(path));
        missing.retain(|reference| !self.checkout.dangling.contains(reference));
        self.checkout.dangling.extend(missing.iter().cloned());
        match self.bundled(path) {
            true => {
                let met = self.bundles.get(path).map(|bundle| bundle.dangling.clone());
                for (file, reference) in missing {
                    let is_met =
                        |met: &BTreeSet<_>| met.contains(&(file.clone(), reference.clone()));
                    if met.as_ref().is_some_and(is_met) {
                        self.manifest.dangle(&file, &reference);
                        self.edit(Edit::Dangle { file, reference });
                    }
                }
            }
            false => {
                let faults = match faults.is_empty() {
                    true => std::mem::take(&mut self.checkout.faults),
                    false => faults,
                };
                self.checkout.faults = Diagnostics::new();
                self.exclude_file(path, reason(&faults));
            }
        }
    }

    fn bundled(&mut self, path: &str) -> bool {
        let bundle = self.checkout.bundle(path);
        let is_there = bundle.is_some();
        self.bundles.extend(bundle.map(|bundle| (path.to_owned(), bundle)));
        if is_there {
            self.checkout.faults = Diagnostics::new();
        }
        is_there
    }

    /// Files of OpenAPI that the manifest does not name.
    fn fit_new(&mut self) {
        let unnamed = self.checkout.trees.keys().filter(|path| !self.manifest.parsed.names(path));
        let unnamed: Vec<String> = unnamed.map(|path| (*path).to_owned()).collect();
        for path in unnamed {
            self.bundle(&path);
            if let Some(bundle) = self.bundles.get(&path) {
                let (document, own) = (bundle.document.clone(), identities(&bundle.document));
                self.fit_new_file(&path, &document, &own);
            }
            if self.manifest.settle().is_err() {
                return;
            }
        }
    }

    /// Binds a new file, if it has operations that no bound one brings.
    fn fit_new_file(&mut self, path: &str, document: &Value, own: &BTreeSet<Identity>) {
        if own.is_empty() {
            self.exclude_file(path, "it states no operation".to_owned());
            return;
        }
        let mut yields_to: Vec<String> = Vec::new();
        let mut taken: BTreeSet<Identity> = BTreeSet::new();
        for bound in &self.manifest.parsed.bound {
            let Some(bundle) = self.bundles.get(&bound.path) else { continue };
            let theirs = identities(&bundle.document);
            let shared: Vec<Identity> = own.intersection(&theirs).cloned().collect();
            if !shared.is_empty() {
                yields_to.push(bound.path.clone());
                taken.extend(shared);
            }
        }
        if taken.len() == own.len() {
            let reason = "the operations of bound files once more".to_owned();
            self.manifest.exclude(path, &reason, &yields_to);
            self.edit(Edit::Exclude { path: path.to_owned(), reason, duplicate_of: yields_to });
            return;
        }
        let operations = own.len() - taken.len();
        let entry = suggest::entry(path, &reduce(document), &self.manifest.parsed);
        let entry = Entry { yields_to, operations, ..entry };
        self.manifest.bind(&entry);
        self.edit(Edit::Bind(entry));
    }

    /// References that the manifest says lead nowhere, and no bound document has any more.
    pub(super) fn fit_dangling(&mut self) {
        let is_read = |path: &&String| self.is_bound(path) || self.is_duplicate(path);
        let bound = self.bundles.iter().filter(|(path, _)| is_read(path));
        let met: BTreeSet<Reference> =
            bound.flat_map(|(_, bundle)| bundle.dangling.iter().cloned()).collect();
        let events = self.manifest.parsed.events.as_ref().map(|events| events.path.clone());
        for each in self.manifest.parsed.dangling.clone() {
            // Of events that is found where they are read.
            let is_of_events = events.as_ref().is_some_and(|path| *path == each.file);
            if !is_of_events && !met.contains(&(each.file.clone(), each.reference.clone())) {
                self.undangle(&each.file, &each.reference);
            }
        }
    }

    pub(super) fn undangle(&mut self, file: &str, reference: &str) {
        self.manifest.undangle(file, reference);
        self.checkout.dangling.remove(&(file.to_owned(), reference.to_owned()));
        let (file, reference) = (file.to_owned(), reference.to_owned());
        self.edit(Edit::Undangle { file, reference });
    }

    /// Binds no events; their index is a file like others then.
    pub(super) fn forget_events(&mut self, path: &str, reason: String) {
        self.manifest.forget_events();
        self.forget_corrections(path, "");
        self.edit(Edit::ForgetEvents { path: path.to_owned(), reason });
        let upstream = self.checkout.upstream;
        let Some((path, bytes)) = upstream.files.get_key_value(path) else { return };
        if !std::str::from_utf8(bytes).is_ok_and(mentions_openapi) {
            return;
        }
        let shown = self.checkout.shown(path);
        match text(&shown, bytes).and_then(|text| parse_yaml(&shown, text)) {
            Ok(tree) if is_openapi(&tree) => {
                self.checkout.trees.insert(path, Arc::new(tree));
            }
            Ok(_) => {}
            Err(faults) => self.exclude_file(path, self::reason(&faults)),
        }
    }

    /// Excludes a file, bound or new, with a reason; a proposal to bind it is none any more.
    pub(super) fn exclude_file(&mut self, path: &str, reason: String) {
        self.manifest.exclude_for_now(path, &reason);
        self.edits.retain(|edit| match edit {
            Edit::Bind(entry) => entry.path != path,
            Edit::Yield { path: own, .. } | Edit::Keep { path: own, .. } => own != path,
            _ => true,
        });
        self.bundles.remove(path);
        self.forget_corrections(path, "");
        self.edit(Edit::Exclude { path: path.to_owned(), reason, duplicate_of: Vec::new() });
    }
}

fn is_swagger(tree: &Value) -> bool {
    tree.get("openapi").is_none() && tree.get("swagger").is_some()
}

/// Why a file cannot be read, without its path.
fn reason(faults: &Diagnostics) -> String {
    let Some(first) = faults.iter().next() else { return "it cannot be read".to_owned() };
    format!("it cannot be read: {}, expected {}", first.code, first.expected)
}
