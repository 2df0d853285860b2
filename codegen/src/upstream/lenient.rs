//! Any upstream as specs in memory, also one that the manifest and the overlays were not written for: what does not fit is
//! passed over and given back, for `drift` to tell and for `sync` to propose.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use crate::bundle::Bundle;
use crate::contradiction::Contradictions;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::keep::Kept;
use crate::load::{Document, LoadError, Source, SpecFiles, Specs, document, parse_yaml, text};
use crate::lock::Lock;
use crate::manifest::Manifest;
use crate::overlay::Overlay;
use crate::reduce::reduce;
use crate::statement::{Identity, identities, take_out};

use super::{Checkout, Upstream, is_openapi, mentions_openapi, suggestion};

/// What was passed over of a manifest, the overlays or upstream, since they do not fit one another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Dropped {
    /// An entry of the manifest whose file upstream does not have.
    Gone { path: String },
    /// A file of upstream that the manifest does not name, with the entry that would bind it.
    Unnamed { path: String, entry: String },
    /// A bound file that cannot be read or bundled, and why.
    Unreadable { path: String, reason: String },
    /// Operations of a bound file that another one brings already, though neither yields to the other.
    Repeated { path: String, first: String, operations: Vec<String> },
    /// An operation that the manifest skips and its file does not have.
    Unskipped { path: String, operation: String },
    /// An action of an overlay that matches nothing or changes nothing.
    Idle { overlay: String, pointer: String, reason: String },
    /// An overlay of a file that is not bound.
    Overlay { overlay: String, extends: String },
}

impl fmt::Display for Dropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gone { path } => {
                write!(f, "the manifest names {path}, which upstream does not have")
            }
            Self::Unnamed { path, .. } => {
                write!(f, "the manifest does not name {path}: it is not bound")
            }
            Self::Unreadable { path, reason } => write!(f, "{path} is not bound: {reason}"),
            Self::Repeated { path, first, operations } => {
                write!(f, "{} of {path} are bound from {first}", operations.join(", "))
            }
            Self::Unskipped { path, operation } => {
                write!(f, "{path} does not have the skipped {operation}")
            }
            Self::Idle { overlay, pointer, reason } => write!(f, "{overlay}#{pointer}: {reason}"),
            Self::Overlay { overlay, extends } => {
                write!(f, "{overlay} extends {extends}, which is not bound")
            }
        }
    }
}

/// Reduces what `specs`, by its manifest, binds of a checkout, and applies its overlays; nothing is read of its reductions.
///
/// # Errors
/// A manifest or overlays that cannot be read, and documents that are no OpenAPI after all that fits has been applied.
pub fn specs_of(
    upstream: &Upstream,
    specs: &SpecFiles,
) -> Result<(Specs, Vec<Dropped>), LoadError> {
    let manifest = source(specs, "manifest.toml", specs.manifest.as_deref())?;
    let parsed = Manifest::parse(&manifest.path, &manifest.text)
        .map_err(|diagnostics| LoadError { diagnostics, sources: vec![manifest.clone()] })?;
    let checkout = Checkout {
        upstream,
        manifest: &manifest,
        trees: BTreeMap::new(),
        sources: vec![manifest.clone()],
        faults: Diagnostics::new(),
    };
    let mut lenient = Lenient { checkout, manifest: parsed, dropped: Vec::new() };
    lenient.open();
    let trees = lenient.trees();
    lenient.prune(&trees);
    lenient.documents(trees, specs)
}

fn source(specs: &SpecFiles, name: &str, bytes: Option<&[u8]>) -> Result<Source, LoadError> {
    let path = specs.shown(name);
    match text(&path, bytes.unwrap_or_default()) {
        Ok(text) => Ok(Source { path, text: text.to_owned() }),
        Err(diagnostics) => Err(LoadError { diagnostics, sources: Vec::new() }),
    }
}

struct Lenient<'a> {
    checkout: Checkout<'a>,
    manifest: Manifest,
    dropped: Vec<Dropped>,
}

impl Lenient<'_> {
    /// Reads what is bound, and says which other files are OpenAPI and which are not there.
    fn open(&mut self) {
        let upstream = self.checkout.upstream;
        let bound: BTreeSet<String> =
            self.manifest.bound.iter().map(|bound| bound.path.clone()).collect();
        for (path, bytes) in &upstream.files {
            let is_bound = bound.contains(path);
            let may_be = || {
                std::str::from_utf8(bytes).is_ok_and(mentions_openapi) && !self.manifest.names(path)
            };
            if !is_bound && !may_be() {
                continue;
            }
            let shown = self.checkout.shown(path);
            match text(&shown, bytes).and_then(|text| parse_yaml(&shown, text)) {
                Ok(tree) if is_bound => {
                    self.checkout.trees.insert(path, Arc::new(tree));
                }
                Ok(tree) if is_openapi(&tree) => {
                    let entry = suggestion(path, &tree);
                    self.dropped.push(Dropped::Unnamed { path: path.clone(), entry });
                }
                Err(faults) if is_bound => self.unreadable(path, &faults),
                Ok(_) | Err(_) => {}
            }
        }
        let excluded = self.manifest.excluded.iter().map(|excluded| excluded.path.as_str());
        let named = self.manifest.reduced().chain(excluded.filter(|path| !path.ends_with("/**")));
        let gone = named.filter(|path| !upstream.files.contains_key(*path));
        let gone: Vec<Dropped> = gone.map(|path| Dropped::Gone { path: path.to_owned() }).collect();
        self.dropped.extend(gone);
    }

    fn unreadable(&mut self, path: &str, faults: &Diagnostics) {
        let reason = faults.iter().next().map(ToString::to_string).unwrap_or_default();
        self.dropped.push(Dropped::Unreadable { path: path.to_owned(), reason });
    }

    /// The reduced trees by their paths, each operation in one of them.
    fn trees(&mut self) -> BTreeMap<String, Value> {
        let mut bundles: BTreeMap<String, Bundle> = BTreeMap::new();
        for bound in self.manifest.bound.clone() {
            let bundle = self.checkout.bundle(&bound.path);
            let faults = std::mem::take(&mut self.checkout.faults);
            match bundle {
                Some(bundle) => drop(bundles.insert(bound.path, bundle)),
                None if !faults.is_empty() => self.unreadable(&bound.path, &faults),
                None => {}
            }
        }
        let whole: BTreeMap<String, BTreeSet<Identity>> = bundles
            .iter()
            .map(|(path, bundle)| (path.clone(), identities(&bundle.document)))
            .collect();
        let mut taken: BTreeMap<Identity, String> = BTreeMap::new();
        let mut trees = BTreeMap::new();
        for bound in self.manifest.bound.clone() {
            let Some(bundle) = bundles.remove(&bound.path) else { continue };
            let mut tree = bundle.document;
            let others = bound.yields_to.iter().filter_map(|other| whole.get(other));
            take_out(&mut tree, &others.flatten().cloned().collect());
            self.take_repeated(&bound.path, &mut tree, &mut taken);
            trees.insert(bound.path, reduce(&tree));
        }
        if let Some(events) = self.manifest.events.clone() {
            trees.extend(
                self.checkout.event_tree(&events).map(|tree| (events.path.clone(), reduce(&tree))),
            );
            let faults = std::mem::take(&mut self.checkout.faults);
            if !trees.contains_key(&events.path) && !faults.is_empty() {
                self.unreadable(&events.path, &faults);
            }
        }
        trees
    }

    fn take_repeated(
        &mut self,
        path: &str,
        tree: &mut Value,
        taken: &mut BTreeMap<Identity, String>,
    ) {
        let own = identities(tree);
        let mut repeated: BTreeMap<String, BTreeSet<Identity>> = BTreeMap::new();
        for operation in own {
            match taken.get(&operation) {
                Some(first) => drop(repeated.entry(first.clone()).or_default().insert(operation)),
                None => drop(taken.insert(operation, path.to_owned())),
            }
        }
        for (first, operations) in repeated {
            take_out(tree, &operations);
            let operations = operations.iter().map(ToString::to_string).collect();
            self.dropped.push(Dropped::Repeated { path: path.to_owned(), first, operations });
        }
    }

    /// Takes out of the manifest what no tree has.
    fn prune(&mut self, trees: &BTreeMap<String, Value>) {
        let manifest = &mut self.manifest;
        manifest.bound.retain(|bound| trees.contains_key(&bound.path));
        manifest.events.take_if(|events| !trees.contains_key(&events.path));
        if let Some(events) = &mut manifest.events {
            events.models.take_if(|models| !trees.contains_key(models));
        }
        let dropped = &mut self.dropped;
        manifest.skipped.retain(|skipped| {
            let (method, template) = skipped.operation.split_once(' ').unwrap_or_default();
            let paths = trees.get(&skipped.file).and_then(|tree| tree.get("paths"));
            let item = paths.and_then(|paths| paths.get(template));
            let is_there = item.is_some_and(|item| item.get(method.to_lowercase()).is_some());
            if !is_there && trees.contains_key(&skipped.file) {
                let (path, operation) = (skipped.file.clone(), skipped.operation.clone());
                dropped.push(Dropped::Unskipped { path, operation });
            }
            is_there
        });
    }

    fn documents(
        mut self,
        mut trees: BTreeMap<String, Value>,
        specs: &SpecFiles,
    ) -> Result<(Specs, Vec<Dropped>), LoadError> {
        let mut faults = Diagnostics::new();
        for (path, bytes) in &specs.overlays {
            let path = specs.shown(&format!("overlays/{path}"));
            let overlay = text(&path, bytes).and_then(|text| {
                self.checkout.sources.push(Source { path: path.clone(), text: text.to_owned() });
                Overlay::parse(&path, &parse_yaml(&path, text)?)
            });
            match overlay {
                Ok(overlay) => self.overlay(&overlay, &mut trees),
                Err(unreadable) => faults.extend(unreadable),
            }
        }
        let mut documents = Vec::new();
        for path in self.manifest.reduced() {
            let Some(tree) = trees.remove(path) else { continue };
            let shown = self.checkout.shown(path);
            match document(&shown, &tree) {
                Ok(api) => documents.push(Document { path: shown, tree, api }),
                Err(unreadable) => faults.extend(unreadable),
            }
        }
        let Self { mut checkout, manifest, mut dropped } = self;
        if faults.has_errors() {
            checkout.report(faults);
            return Err(LoadError { diagnostics: checkout.faults, sources: checkout.sources });
        }
        dropped.sort();
        let lock = Lock { commit: checkout.upstream.commit.clone(), ..Lock::default() };
        let specs = Specs {
            sources: checkout.sources,
            manifest,
            lock,
            contradictions: Contradictions::default(),
            names: Kept::default(),
            documents,
            warnings: Diagnostics::new(),
        };
        Ok((specs, dropped))
    }

    fn overlay(&mut self, overlay: &Overlay, trees: &mut BTreeMap<String, Value>) {
        let tree = overlay.extends.strip_prefix("openapi/").and_then(|path| trees.get_mut(path));
        let Some(tree) = tree else {
            let (overlay, extends) = (overlay.path.to_string(), overlay.extends.clone());
            self.dropped.push(Dropped::Overlay { overlay, extends });
            return;
        };
        let idle = |fault: Diagnostic| Dropped::Idle {
            overlay: overlay.path.to_string(),
            pointer: fault.place.pointer,
            reason: fault.found,
        };
        self.dropped.extend(overlay.apply(tree).into_iter().map(idle));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    const MUGS: &str = "openapi: 3.0.3\ninfo: {title: Mugs, version: ''}\npaths: {/mugs: {get: {operationId: getMugs, responses: {}}}}\n";
    const MANIFEST: &str = "[[bound]]\npath = \"mugs.yml\"\nfamily = \"v2\"\nmodule = \"mugs\"\nfeature = \"v2-mugs\"\n";

    fn read(
        files: &[(&str, &str)],
        manifest: &str,
        overlays: &[(&str, &str)],
    ) -> (Specs, Vec<Dropped>) {
        let bytes = |list: &[(&str, &str)]| -> BTreeMap<String, Vec<u8>> {
            list.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
        };
        let upstream =
            Upstream { root: "tree".into(), commit: "c0ffee".into(), files: bytes(files) };
        let specs = SpecFiles {
            manifest: Some(manifest.as_bytes().to_vec()),
            overlays: bytes(overlays),
            ..SpecFiles::default()
        };
        specs_of(&upstream, &specs).unwrap()
    }

    fn kinds(dropped: &[Dropped]) -> Vec<String> {
        let name = |each: &Dropped| {
            serde_json::to_value(each).unwrap()["kind"].as_str().unwrap_or_default().to_owned()
        };
        dropped.iter().map(name).collect()
    }

    #[test]
    fn what_fits_is_bound_and_nothing_is_dropped() {
        let (specs, dropped) = read(&[("mugs.yml", MUGS)], MANIFEST, &[]);
        assert_eq!((specs.documents.len(), dropped), (1, vec![]));
    }

    #[test]
    fn entries_and_files_without_one_another_are_dropped() {
        let manifest = MANIFEST.replace("mugs.yml", "cups.yml");
        let (specs, dropped) = read(&[("mugs.yml", MUGS)], &manifest, &[]);
        assert_eq!(
            (specs.documents.len(), kinds(&dropped)),
            (0, vec!["gone".into(), "unnamed".into()])
        );
    }

    #[test]
    fn a_file_that_cannot_be_read_is_dropped_with_its_reason() {
        let (_, dropped) = read(&[("mugs.yml", "openapi: [3")], MANIFEST, &[]);
        assert_eq!(kinds(&dropped), ["unreadable"]);
    }

    #[test]
    fn an_operation_is_bound_from_the_first_file_that_has_it() {
        let manifest = MANIFEST.to_owned() + &MANIFEST.replace("mugs", "cups");
        let (specs, dropped) = read(&[("mugs.yml", MUGS), ("cups.yml", MUGS)], &manifest, &[]);
        assert_eq!(specs.documents[1].tree["paths"], serde_json::json!({}));
        assert_eq!(kinds(&dropped), ["repeated"]);
    }

    #[test]
    fn actions_without_effect_are_dropped_and_the_others_apply() {
        let overlay =
            "overlay: 1.0.0\ninfo: {title: a, version: '1'}\nextends: openapi/mugs.yml\nactions:\n\
            - {target: '$.paths.*.get', update: {deprecated: true}, x-reason: r}\n\
            - {target: '$.paths./cups', remove: true, x-reason: r}\n"
                .replace("$.paths./cups", "$.paths.cups");
        let other = overlay.replace("mugs.yml", "cups.yml");
        let overlays = [("a.yaml", overlay.as_str()), ("b.yaml", other.as_str())];
        let (specs, dropped) = read(&[("mugs.yml", MUGS)], MANIFEST, &overlays);
        assert_eq!(specs.documents[0].tree["paths"]["/mugs"]["get"]["deprecated"], true);
        assert_eq!(kinds(&dropped), ["idle", "overlay"]);
    }

    #[test]
    fn an_operation_that_is_skipped_and_not_there_is_dropped() {
        let manifest = MANIFEST.to_owned()
            + "[[skipped]]\nfile = \"mugs.yml\"\noperation = \"PUT /mugs\"\nreason = \"r\"\n";
        let (specs, dropped) = read(&[("mugs.yml", MUGS)], &manifest, &[]);
        assert_eq!((specs.manifest.skipped.len(), kinds(&dropped)), (0, vec!["unskipped".into()]));
    }
}
