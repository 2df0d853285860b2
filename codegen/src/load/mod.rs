//! Bytes to parsed OpenAPI documents: manifest, lock, reductions, with the overlays applied.
//! Pure: the caller reads the files. Gives every problem of every file in one run; `overlay`
//! works on the trees between the two parses, of YAML and of OpenAPI.

mod document;
mod locked;
mod narrow;
#[cfg(test)]
mod tests;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::Value;

pub use document::document;
pub(crate) use document::{take_operation, text};
pub use yaml::parse_yaml;

use locked::lock_fault;

use crate::contradiction::Contradictions;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::keep::Kept;
use crate::lock::Lock;
use crate::manifest::{Manifest, Skipped};
use crate::overlay;
use crate::position;

/// The files of a `specs/` directory, unread as to their contents.
#[derive(Clone, Debug, Default)]
pub struct SpecFiles {
    /// The directory as the user knows it; shown before each path in diagnostics.
    pub root: String,
    /// `manifest.toml`.
    pub manifest: Option<Vec<u8>>,
    /// `specs.lock`.
    pub lock: Option<Vec<u8>>,
    /// `contradictions.toml`, which not every specs directory has.
    pub contradictions: Option<Vec<u8>>,
    /// `names.toml`, which not every specs directory has.
    pub names: Option<Vec<u8>>,
    /// Files of `openapi/` by their path below it, which is their path upstream.
    pub openapi: BTreeMap<String, Vec<u8>>,
    /// Files of `overlays/` by their path below it.
    pub overlays: BTreeMap<String, Vec<u8>>,
}

impl SpecFiles {
    /// A path below the directory as diagnostics show it.
    pub fn shown(&self, path: &str) -> Arc<str> {
        match self.root.trim_end_matches('/') {
            "" => path.into(),
            root => format!("{root}/{path}").into(),
        }
    }
}

/// A file's text under the path that diagnostics know it by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// As in [`Place::file`].
    pub path: Arc<str>,
    /// What is in it.
    pub text: String,
}

impl Source {
    /// Where `value` stands in quotes first, in a text of TOML; the whole file where it does not.
    pub(crate) fn place_of(&self, value: &str) -> Place {
        match self.text.find(&format!("\"{value}\"")) {
            Some(offset) => {
                let (line, column) = position::line_column(&self.text, offset);
                Place::at(self.path.clone(), line, column)
            }
            None => Place::file(self.path.clone()),
        }
    }
}

/// One bound file, its overlays applied.
#[derive(Clone, Debug)]
pub struct Document {
    /// As in [`Place::file`].
    pub path: Arc<str>,
    /// The tree, in the file's order, without the operations that the manifest skips.
    pub tree: Value,
    /// The same in OpenAPI's vocabulary.
    pub api: openapiv3::OpenAPI,
}

/// All that the later stages know of upstream.
#[derive(Clone, Debug)]
pub struct Specs {
    /// The texts, for diagnostics of later stages.
    pub sources: Vec<Source>,
    /// What is bound, and what is not.
    pub manifest: Manifest,
    /// Which upstream it is.
    pub lock: Lock,
    /// Where upstream's documents differ in what they state of one operation.
    pub contradictions: Contradictions,
    /// The types that keep paths.
    pub names: Kept,
    /// One for each of `manifest.bound`, in that order, then that of the events.
    pub documents: Vec<Document>,
    /// What was passed over.
    pub warnings: Diagnostics,
}

/// Why specs could not be loaded, with the texts to draw it on.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{diagnostics}")]
pub struct LoadError {
    /// All problems of all files.
    pub diagnostics: Diagnostics,
    /// The texts that they point into.
    pub sources: Vec<Source>,
}

/// Parses all files, applies the overlays and holds everything against manifest and lock.
///
/// # Errors
/// Every problem of every file.
pub fn load(files: &SpecFiles) -> Result<Specs, LoadError> {
    load_timed(files, &mut |_, _| {})
}

/// As [`load`], telling the time of the steps `load` and `overlay`.
///
/// # Errors
/// Every problem of every file.
pub fn load_timed(
    files: &SpecFiles,
    on_step: &mut dyn FnMut(&str, Duration),
) -> Result<Specs, LoadError> {
    load_as(files, Word::Holds, on_step)
}

/// As [`load`], of specs whose manifest and overlays may have been edited since their reductions were made: what has no reduction
/// and what has no effect is passed over.
///
/// # Errors
/// Every other problem of every file.
pub fn load_published(files: &SpecFiles) -> Result<Specs, LoadError> {
    load_as(files, Word::IsNewer, &mut |_, _| {})
}

/// What manifest and overlays are to the reductions.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Holds,
    IsNewer,
}

/// Faults of a manifest and overlays that are newer than the reductions.
const OF_NEWER: [&str; 7] = [
    "edited-reduction",
    "overlay-changes-nothing",
    "overlay-matches-nothing",
    "overlay-without-file",
    "unbound-file",
    "unknown-operation",
    "unlocked-file",
];

fn load_as(
    files: &SpecFiles,
    word: Word,
    on_step: &mut dyn FnMut(&str, Duration),
) -> Result<Specs, LoadError> {
    let start = Instant::now();
    let mut loading = Loading {
        files,
        sources: Vec::new(),
        faults: Diagnostics::new(),
        overlaying: Duration::ZERO,
    };
    let manifest = loading.parse("manifest.toml", files.manifest.as_deref(), Manifest::parse);
    let lock = loading.parse("specs.lock", files.lock.as_deref(), Lock::parse);
    let contradictions = match files.contradictions.as_deref() {
        Some(bytes) => loading.parse("contradictions.toml", Some(bytes), Contradictions::parse),
        None => Some(Contradictions::default()),
    };
    let names = match files.names.as_deref() {
        Some(bytes) => loading.parse("names.toml", Some(bytes), Kept::parse),
        None => Some(Kept::default()),
    };
    let overlays = loading.overlays();
    let (Some(mut manifest), Some(lock), Some(contradictions), Some(names)) =
        (manifest, lock, contradictions, names)
    else {
        loading.check_syntax();
        return Err(loading.failed());
    };
    if word == Word::IsNewer {
        manifest.keep_only(|path| files.openapi.contains_key(path));
    }
    loading.check_names(&manifest);
    let documents = loading.documents(&manifest, &lock, &overlays);
    loading.check_skipped(&manifest);
    loading.check_overlay_targets(&manifest, &overlays);
    on_step("load", start.elapsed().saturating_sub(loading.overlaying));
    on_step("overlay", loading.overlaying);
    if word == Word::IsNewer {
        let faults = std::mem::take(&mut loading.faults).into_iter();
        loading.faults = faults.filter(|fault| !OF_NEWER.contains(&fault.code)).collect();
    }
    if loading.faults.has_errors() {
        return Err(loading.failed());
    }
    let Loading { sources, faults: warnings, .. } = loading;
    Ok(Specs { sources, manifest, lock, contradictions, names, documents, warnings })
}

struct Loading<'a> {
    files: &'a SpecFiles,
    sources: Vec<Source>,
    faults: Diagnostics,
    /// Time spent applying overlays so far.
    overlaying: Duration,
}

impl Loading<'_> {
    fn failed(self) -> LoadError {
        LoadError { diagnostics: self.faults, sources: self.sources }
    }

    /// The text of a file, kept as a source.
    fn text<'b>(&mut self, path: &Arc<str>, bytes: &'b [u8]) -> Option<&'b str> {
        match text(path, bytes) {
            Ok(text) => {
                self.sources.push(Source { path: path.clone(), text: text.to_owned() });
                Some(text)
            }
            Err(faults) => {
                self.faults.extend(faults);
                None
            }
        }
    }

    fn parse<T>(
        &mut self,
        name: &str,
        bytes: Option<&[u8]>,
        parse: fn(&Arc<str>, &str) -> Result<T, Diagnostics>,
    ) -> Option<T> {
        let path = self.files.shown(name);
        let Some(bytes) = bytes else {
            let fault = Diagnostic::error("missing-file", Place::file(path), "no such file", "one")
                .with_help("cargo xtask sync --from TREE writes specs/");
            self.faults.push(fault);
            return None;
        };
        let text = self.text(&path, bytes)?;
        parse(&path, text).map_err(|faults| self.faults.extend(faults)).ok()
    }

    fn tree(&mut self, path: &Arc<str>, bytes: &[u8]) -> Option<Value> {
        let text = self.text(path, bytes)?;
        parse_yaml(path, text).map_err(|faults| self.faults.extend(faults)).ok()
    }

    /// What can be said of the reductions when it is not known which are bound.
    fn check_syntax(&mut self) {
        let files = self.files;
        for (path, bytes) in &files.openapi {
            self.tree(&files.shown(&format!("openapi/{path}")), bytes);
        }
    }

    /// Reductions that the manifest does not bind.
    fn check_names(&mut self, manifest: &Manifest) {
        let bound: BTreeSet<&str> = manifest.reduced().collect();
        for path in self.files.openapi.keys().filter(|path| !bound.contains(path.as_str())) {
            let place = Place::file(self.files.shown(&format!("openapi/{path}")));
            let fault = Diagnostic::error(
                "unbound-file",
                place,
                "a reduction",
                "an entry of it in manifest.toml",
            );
            self.faults
                .push(fault.with_help("cargo xtask sync removes it, or add a [[bound]] entry"));
        }
    }

    /// Skipped operations of files that are not bound.
    fn check_skipped(&mut self, manifest: &Manifest) {
        for skipped in &manifest.skipped {
            let is_bound = manifest.bound.iter().any(|bound| bound.path == skipped.file);
            if !is_bound && !manifest.awaits(&skipped.file) {
                self.unknown_operation(skipped);
            }
        }
    }

    fn unknown_operation(&mut self, skipped: &Skipped) {
        let manifest_file = self.files.shown("manifest.toml");
        let source = self.sources.iter().find(|source| source.path == manifest_file);
        let place = source.map_or_else(
            || Place::file(manifest_file.clone()),
            |source| source.place_of(&skipped.operation),
        );
        let found = format!("`{}` of `{}` as skipped", skipped.operation, skipped.file);
        let expected = "an operation of a bound file, as `GET /orders`";
        self.faults.push(Diagnostic::error("unknown-operation", place, found, expected));
    }

    fn overlays(&mut self) -> Vec<overlay::Overlay> {
        let files = self.files;
        let mut overlays = Vec::new();
        for (path, bytes) in &files.overlays {
            let path = files.shown(&format!("overlays/{path}"));
            let Some(tree) = self.tree(&path, bytes) else { continue };
            match overlay::Overlay::parse(&path, &tree) {
                Ok(overlay) => overlays.push(overlay),
                Err(faults) => self.faults.extend(faults),
            }
        }
        overlays
    }

    fn documents(
        &mut self,
        manifest: &Manifest,
        lock: &Lock,
        overlays: &[overlay::Overlay],
    ) -> Vec<Document> {
        manifest
            .reduced()
            .filter_map(|path| self.document(path, manifest, lock, overlays))
            .collect()
    }

    fn document(
        &mut self,
        bound: &str,
        manifest: &Manifest,
        lock: &Lock,
        overlays: &[overlay::Overlay],
    ) -> Option<Document> {
        let files = self.files;
        let path = files.shown(&format!("openapi/{bound}"));
        let Some(bytes) = files.openapi.get(bound) else {
            let fault = Diagnostic::error(
                "missing-file",
                Place::file(path),
                "no such file",
                "the reduction of a bound file",
            );
            self.faults.push(fault.with_help("cargo xtask sync --from TREE writes it"));
            return None;
        };
        if let Some(fault) = lock_fault(&path, bound, bytes, lock) {
            self.faults.push(fault);
        }
        let mut tree = self.tree(&path, bytes)?;
        let start = Instant::now();
        let target = format!("openapi/{bound}");
        for overlay in overlays.iter().filter(|overlay| overlay.extends == target) {
            self.faults.extend(overlay.apply(&mut tree));
        }
        self.overlaying += start.elapsed();
        self.take_skipped(bound, manifest, &mut tree);
        let api = document(&path, &tree).map_err(|faults| self.faults.extend(faults)).ok()?;
        Some(Document { path, tree, api })
    }

    /// Takes the skipped operations out of the document that has them; a fault for each that it has not.
    fn take_skipped(&mut self, bound: &str, manifest: &Manifest, tree: &mut Value) {
        for skipped in manifest.skipped.iter().filter(|skipped| skipped.file == bound) {
            if !take_operation(tree, &skipped.operation) {
                self.unknown_operation(skipped);
            }
        }
    }

    fn check_overlay_targets(&mut self, manifest: &Manifest, overlays: &[overlay::Overlay]) {
        for overlay in overlays {
            let bound = overlay.extends.strip_prefix("openapi/");
            let is_known = |path: &str| {
                manifest.awaits(path) || manifest.reduced().any(|reduced| reduced == path)
            };
            if !bound.is_some_and(is_known) {
                self.faults.push(Diagnostic::error(
                    "overlay-without-file",
                    Place::new(overlay.path.clone(), "/extends"),
                    format!("`{}`", overlay.extends),
                    "a bound file, as `openapi/reference/…`",
                ));
            }
        }
    }
}
