//! Any upstream as specs in memory, also one that the manifest and the overlays were not written for: gives the edits after which
//! they fit it, and the specs that come of them. `sync` proposes the edits and writes them, `drift` tells of them.
//!
//! The edits are found in rounds: which files there are, which operations each of them brings, which overlays still apply, and
//! what cannot be bound as it is stated; each begins anew until nothing is left to edit.

mod files;
mod headings;
mod manifest;
mod overlays;
mod repair;
mod retried;
mod statements;
mod suggest;
mod unit;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::bundle::Bundle;
use crate::contradiction::Contradictions;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::keep::Kept;
use crate::load::{Document, LoadError, Source, SpecFiles, Specs, document, take_operation, text};
use crate::lock::Lock;
use crate::manifest::Manifest;
use crate::overlay::Overlay;
use crate::reduce::reduce;
use crate::statement::{Identity, identities, take_out};

use super::edit::{Edit, Entry};
use super::{Checkout, Upstream};
use headings::Called;
use manifest::ManifestText;
use overlays::OverlayTexts;
use retried::Retried;

/// What fits an upstream.
#[derive(Clone, Debug)]
pub struct Fitted {
    /// What had to be edited, file by file; nothing where manifest and overlays fit as they are.
    pub edits: Vec<Edit>,
    /// The text of the manifest, edited.
    pub manifest: String,
    /// The overlays by their path below `overlays/`, edited.
    pub overlays: BTreeMap<String, Vec<u8>>,
    /// What they make of upstream; its lock has the commit alone.
    pub specs: Specs,
}

/// The `[[bound]]` entry to add for a file of OpenAPI, as far as the file lets one guess it.
pub(super) fn suggestion(path: &str, document: &Value, manifest: &Manifest) -> String {
    let Entry { family, module, feature, .. } = suggest::entry(path, document, manifest);
    format!(
        "[[bound]]\npath = \"{path}\"\nfamily = \"{family}\"\nmodule = \"{module}\"\nfeature = \"{feature}\""
    )
}

/// Edits that depend on one another come in rounds; more than this many are a fault of this module.
const MOST_ROUNDS: usize = 200;

/// Fits manifest and overlays of `specs` to `upstream`. Of the reductions in `specs` nothing is bound; they tell which operations a
/// file had that upstream has no longer. `check` says what cannot be bound of specs that have been loaded.
///
/// # Errors
/// A manifest or overlays that cannot be read, and what no edit mends.
pub fn fit(
    upstream: &Upstream,
    specs: &SpecFiles,
    check: &dyn Fn(&Specs) -> Result<(), Diagnostics>,
) -> Result<Fitted, LoadError> {
    let source = source(specs, "manifest.toml", specs.manifest.as_deref())?;
    let failed =
        |diagnostics: Diagnostics, sources: Vec<Source>| LoadError { diagnostics, sources };
    let mut manifest =
        ManifestText::parse(&source).map_err(|faults| failed(faults, vec![source.clone()]))?;
    let mut sources = vec![source.clone()];
    let mut overlays = OverlayTexts::parse(specs, &mut sources)
        .map_err(|faults| failed(faults, sources.clone()))?;
    let before = overlays.parsed();
    let retried = Retried::take(&mut manifest, &mut overlays)
        .map_err(|faults| failed(faults, sources.clone()))?;
    let mut checkout = Checkout::new(upstream, &source, &manifest.parsed);
    checkout.sources = sources;
    let fitting = Fitting {
        checkout,
        specs,
        manifest,
        overlays,
        edits: Vec::new(),
        made: 0,
        bundles: BTreeMap::new(),
        corrected: Vec::new(),
        before,
        published: None,
        tried: BTreeSet::new(),
    };
    let fitted = fitting.rounds(check)?;
    Ok(retried.settled(fitted, specs, &source))
}

fn source(specs: &SpecFiles, name: &str, bytes: Option<&[u8]>) -> Result<Source, LoadError> {
    let path = specs.shown(name);
    match text(&path, bytes.unwrap_or_default()) {
        Ok(text) => Ok(Source { path, text: text.to_owned() }),
        Err(diagnostics) => Err(LoadError { diagnostics, sources: Vec::new() }),
    }
}

struct Fitting<'a> {
    checkout: Checkout<'a>,
    specs: &'a SpecFiles,
    manifest: ManifestText,
    overlays: OverlayTexts,
    edits: Vec<Edit>,
    /// How many edits were made, those counted that were taken back.
    made: usize,
    /// The documents that can be read, whole, by path.
    bundles: BTreeMap<String, Bundle>,
    /// What was corrected, so that it goes where more than that is left out: file, pointer and edit.
    corrected: Vec<(String, String, Edit)>,
    /// The overlays as they were given, and the names of operations that they and the reductions of specs/ give.
    before: Vec<Overlay>,
    published: Option<Called>,
    /// Steps of repairs that were taken: file, and what tells the step.
    tried: BTreeSet<(String, String)>,
}

/// What a round has come to.
enum Round {
    /// Something was edited.
    Edited,
    /// Nothing is left to edit.
    Fits(Box<Specs>),
}

impl<'a> Fitting<'a> {
    fn rounds(
        mut self,
        check: &dyn Fn(&Specs) -> Result<(), Diagnostics>,
    ) -> Result<Fitted, LoadError> {
        self.read_files();
        for _ in 0..MOST_ROUNDS {
            match self.round(check) {
                Ok(Round::Edited) => {}
                Ok(Round::Fits(specs)) => {
                    let (manifest, overlays) = (self.manifest.text(), self.overlays.files());
                    return Ok(Fitted {
                        edits: sorted(self.edits),
                        manifest,
                        overlays,
                        specs: *specs,
                    });
                }
                Err(faults) => return Err(self.failed(faults)),
            }
        }
        let place = crate::diagnostic::Place::file(self.checkout.manifest.path.clone());
        let last: Vec<String> = self.edits.iter().rev().take(3).map(ToString::to_string).collect();
        let found = format!("edits without an end, of which the last are: {}", last.join("; "));
        let expected = "edits after which upstream fits; this is a fault of the generator";
        Err(self.failed(Diagnostic::error("endless-edits", place, found, expected).into()))
    }

    fn failed(mut self, faults: Diagnostics) -> LoadError {
        self.checkout.report(faults);
        LoadError { diagnostics: self.checkout.faults, sources: self.checkout.sources }
    }

    fn round(
        &mut self,
        check: &dyn Fn(&Specs) -> Result<(), Diagnostics>,
    ) -> Result<Round, Diagnostics> {
        let before = self.made;
        self.fit_files();
        self.manifest.settle()?;
        self.fit_statements();
        self.manifest.settle()?;
        self.fit_twice_stated();
        self.manifest.settle()?;
        let mut trees = self.reduced();
        self.fit_events(&mut trees);
        self.manifest.settle()?;
        self.fit_overlays(&mut trees);
        self.fit_skipped(&mut trees);
        self.fit_headings(&trees)?;
        self.manifest.settle()?;
        if self.made > before {
            return Ok(Round::Edited);
        }
        let faults = match self.loaded(&trees) {
            Ok(specs) => match check(&specs) {
                Ok(()) => return Ok(Round::Fits(Box::new(specs))),
                Err(faults) => faults,
            },
            Err(faults) => faults,
        };
        self.repair(&faults, &trees)?;
        self.manifest.settle()?;
        match self.made > before {
            true => Ok(Round::Edited),
            false => Err(faults),
        }
    }

    fn edit(&mut self, edit: Edit) {
        self.made += 1;
        // What goes that an edit has brought was never there.
        let own = self.edits.iter().rposition(|known| edit.takes_back(known));
        match own {
            Some(index) => {
                let known = self.edits.remove(index);
                self.corrected.retain(|(_, _, correction)| *correction != known);
            }
            None => self.edits.push(edit),
        }
    }

    fn is_bound(&self, path: &str) -> bool {
        self.manifest.parsed.bound.iter().any(|bound| bound.path == path)
    }

    /// The reduced documents by their paths, each operation in one of them.
    fn reduced(&self) -> BTreeMap<String, Value> {
        let whole: BTreeMap<&str, BTreeSet<Identity>> = self
            .bundles
            .iter()
            .map(|(path, bundle)| (path.as_str(), identities(&bundle.document)))
            .collect();
        let bound = self.manifest.parsed.bound.iter();
        let reduced = bound.filter_map(|bound| {
            let mut tree = self.bundles.get(&bound.path)?.document.clone();
            let others = bound.yields_to.iter().filter_map(|other| whole.get(other.as_str()));
            take_out(&mut tree, &others.flatten().cloned().collect());
            Some((bound.path.clone(), reduce(&tree)))
        });
        reduced.collect()
    }

    /// Applies the overlays; takes out what no longer has an effect.
    fn fit_overlays(&mut self, trees: &mut BTreeMap<String, Value>) {
        let is_known = |path: &str| trees.contains_key(path) || self.manifest.parsed.awaits(path);
        for (path, extends) in self.overlays.strays(is_known) {
            let overlay = self.overlays.name(&path);
            self.overlays.drop_file(&path);
            self.edit(Edit::DropOverlay { overlay, extends });
        }
        let mut idle = Vec::new();
        for (file, tree) in trees.iter_mut() {
            for (path, overlay) in self.overlays.of(file) {
                let faults = overlay.apply(tree);
                idle.extend(
                    faults.into_iter().filter_map(|fault| {
                        Some((path.to_owned(), action_of(&fault)?, fault.code))
                    }),
                );
            }
        }
        // From the last, so that those before it keep their places.
        idle.sort();
        for (path, action, code) in idle.into_iter().rev() {
            let reason = match code {
                "overlay-matches-nothing" => "it matches nothing",
                _ => "upstream states the same",
            };
            let (overlay, target) =
                (self.overlays.name(&path), self.overlays.target(&path, action));
            self.overlays.drop_action(&path, action);
            self.edit(Edit::DropAction { overlay, target, reason: reason.to_owned() });
        }
    }

    /// Takes out what is skipped.
    fn fit_skipped(&mut self, trees: &mut BTreeMap<String, Value>) {
        for skipped in self.manifest.parsed.skipped.clone() {
            if self.manifest.parsed.awaits(&skipped.file) {
                continue;
            }
            let tree = trees.get_mut(&skipped.file);
            if !tree.is_some_and(|tree| take_operation(tree, &skipped.operation)) {
                self.manifest.unskip(&skipped.file, &skipped.operation);
                let reason = "the file does not have it".to_owned();
                let (file, operation) = (skipped.file, skipped.operation);
                self.edit(Edit::Unskip { file, operation, reason });
            }
        }
    }

    fn loaded(&self, trees: &BTreeMap<String, Value>) -> Result<Specs, Diagnostics> {
        let mut documents = Vec::new();
        let mut faults = Diagnostics::new();
        for path in self.manifest.parsed.reduced() {
            let Some(tree) = trees.get(path) else { continue };
            let shown = self.checkout.shown(path);
            match document(&shown, tree) {
                Ok(api) => documents.push(Document { path: shown, tree: tree.clone(), api }),
                Err(unreadable) => faults.extend(unreadable),
            }
        }
        if faults.has_errors() {
            return Err(faults);
        }
        let commit = self.checkout.upstream.commit.clone();
        Ok(Specs {
            sources: self.checkout.sources.clone(),
            manifest: self.manifest.parsed.clone(),
            lock: Lock { commit, ..Lock::default() },
            contradictions: Contradictions::default(),
            names: Kept::default(),
            documents,
            warnings: Diagnostics::new(),
        })
    }
}

/// The index of the action that a fault of an overlay is of.
fn action_of(fault: &Diagnostic) -> Option<usize> {
    fault.place.pointer.split('/').nth(2)?.parse().ok()
}

/// By file, the manifest first, in the order in which they were made.
fn sorted(mut edits: Vec<Edit>) -> Vec<Edit> {
    // What was so for some rounds alone is no edit in the end.
    let all = edits.clone();
    edits.retain(|edit| edit.opposite().is_none_or(|opposite| !all.contains(&opposite)));
    edits.sort_by_cached_key(|edit| (edit.file() != "manifest.toml", edit.file().to_owned()));
    edits
}
