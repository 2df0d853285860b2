//! What `sync` makes of a checkout of upstream: the reductions of all bound files and their lock.
//! Takes the files' bytes and the manifest; gives the files to write, or all that stands against
//! it: files that the manifest does not name or upstream no longer has, duplicates that are none.

mod edit;
mod events;
mod fit;
mod repeats;

pub use edit::{Edit, Entry};
pub use fit::{Fitted, fit};

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

use crate::bundle::{Bundle, File, Reference, bundle_but};
use crate::contradiction::Contradictions;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::load::{LoadError, Source, parse_yaml, text};
use crate::lock::{Lock, Locked, sha256};
use crate::manifest::Manifest;
use crate::reduce;
use crate::statement::{Identity, identities, take_out};

/// A checkout of upstream.
#[derive(Clone, Debug, Default)]
pub struct Upstream {
    /// The checkout as the user knows it; shown before each path in diagnostics.
    pub root: String,
    /// The commit that is checked out.
    pub commit: String,
    /// YAML and JSON files by their path in it, with `/` between directories.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// What `specs/` becomes.
#[derive(Clone, Debug, Default)]
pub struct Reductions {
    /// The files of `openapi/` by their path below it.
    pub files: BTreeMap<String, String>,
    /// The new lock.
    pub lock: Lock,
    /// Where documents differ in what they state of one operation.
    pub contradictions: Contradictions,
}

/// Reduces all files that `manifest`, the text of a manifest, binds.
///
/// # Errors
/// Everything that stands against it.
pub fn reduce_all(upstream: &Upstream, manifest: &Source) -> Result<Reductions, LoadError> {
    let parsed = Manifest::parse(&manifest.path, &manifest.text)
        .map_err(|diagnostics| LoadError { diagnostics, sources: vec![manifest.clone()] })?;
    let mut checkout = Checkout::new(upstream, manifest, &parsed);
    checkout.read(&parsed);
    checkout.check_unnamed(&parsed);
    checkout.check_gone(&parsed);
    let reductions = checkout.reductions(&parsed);
    match checkout.faults.has_errors() {
        true => Err(LoadError { diagnostics: checkout.faults, sources: checkout.sources }),
        false => Ok(reductions),
    }
}

struct Checkout<'a> {
    upstream: &'a Upstream,
    manifest: &'a Source,
    /// OpenAPI files by path.
    trees: BTreeMap<&'a str, Arc<Value>>,
    /// References that are known to lead nowhere, and those of them that were met.
    dangling: BTreeSet<Reference>,
    met: BTreeSet<Reference>,
    sources: Vec<Source>,
    faults: Diagnostics,
}

impl<'a> Checkout<'a> {
    fn new(upstream: &'a Upstream, manifest: &'a Source, parsed: &Manifest) -> Self {
        Self {
            upstream,
            manifest,
            trees: BTreeMap::new(),
            dangling: dangling(parsed),
            met: BTreeSet::new(),
            sources: vec![manifest.clone()],
            faults: Diagnostics::new(),
        }
    }

    fn shown(&self, path: &str) -> Arc<str> {
        format!("{}/{path}", self.upstream.root.trim_end_matches('/')).into()
    }

    /// Reads what is OpenAPI. A file that does not parse is a fault only where it is bound, or
    /// where the manifest does not know it and it looks like OpenAPI.
    fn read(&mut self, manifest: &Manifest) {
        let bound: BTreeSet<&str> =
            manifest.bound.iter().map(|bound| bound.path.as_str()).collect();
        for (path, bytes) in &self.upstream.files {
            let is_bound = bound.contains(path.as_str());
            let shown = self.shown(path);
            if !is_bound && !std::str::from_utf8(bytes).is_ok_and(mentions_openapi) {
                continue;
            }
            match text(&shown, bytes).and_then(|text| parse_yaml(&shown, text)) {
                Ok(tree) if is_bound || is_openapi(&tree) => {
                    self.trees.insert(path, Arc::new(tree));
                }
                Err(faults) if is_bound || !manifest.names(path) => self.report(faults),
                Ok(_) | Err(_) => {}
            }
        }
    }

    /// Files of OpenAPI that the manifest does not name.
    fn check_unnamed(&mut self, manifest: &Manifest) {
        for (path, tree) in self.trees.iter().filter(|(path, _)| !manifest.names(path)) {
            let found = format!("nothing about the OpenAPI file `{path}`");
            let expected = "each OpenAPI file of upstream bound or excluded";
            let entry = fit::suggestion(path, tree, manifest);
            let help = format!("add\n{entry}\nor\n[[excluded]]\npath = \"{path}\"\nreason = \"…\"");
            let place = Place::file(self.manifest.path.clone());
            let fault = Diagnostic::error("unnamed-file", place, found, expected);
            self.faults.push(fault.with_help(help));
        }
    }

    /// Files that the manifest names and upstream does not have.
    fn check_gone(&mut self, manifest: &Manifest) {
        let bound = manifest.reduced();
        let excluded = manifest.excluded.iter().map(|excluded| excluded.path.as_str());
        let named = bound.chain(excluded.filter(|path| !path.ends_with("/**")));
        for path in named.filter(|path| !self.upstream.files.contains_key(*path)) {
            let found = format!("an entry for `{path}`");
            let place = self.manifest.place_of(path);
            let fault =
                Diagnostic::error("gone-upstream", place, found, "a file that upstream has");
            self.faults.push(fault.with_help("delete the entry, or give it the file's new path"));
        }
    }

    fn reductions(&mut self, manifest: &Manifest) -> Reductions {
        let commit = self.upstream.commit.clone();
        let mut made =
            Reductions { lock: Lock { commit, ..Lock::default() }, ..Reductions::default() };
        let bundles = self.bundles(manifest);
        made.contradictions = self.check_statements(manifest, &bundles);
        let whole: BTreeMap<&str, BTreeSet<Identity>> =
            bundles.iter().map(|(path, bundle)| (*path, identities(&bundle.document))).collect();
        for bound in &manifest.bound {
            let Some(bundle) = bundles.get(bound.path.as_str()) else { continue };
            let mut document = bundle.document.clone();
            let others = bound.yields_to.iter().filter_map(|other| whole.get(other.as_str()));
            take_out(&mut document, &others.flatten().cloned().collect());
            self.reduction(&bound.path, &document, &mut made);
            for part in &bundle.parts {
                made.lock.parts.insert(part.clone(), self.digest(part));
            }
        }
        if let Some(events) = &manifest.events {
            self.events(events, manifest, &mut made);
        }
        self.check_dangling(manifest);
        made
    }

    /// References that the manifest says lead nowhere, and that lead somewhere, or are none.
    fn check_dangling(&mut self, manifest: &Manifest) {
        for (file, reference) in dangling(manifest).difference(&self.met) {
            let place = self.manifest.place_of(reference);
            let found = format!("`{reference}` of `{file}` as a reference that leads nowhere");
            let expected = "one that a bound file has and that has no target";
            let fault = Diagnostic::error("idle-dangling", place, found, expected);
            self.faults.push(fault.with_help("upstream has mended it: delete the entry"));
        }
    }

    fn reduction(&mut self, path: &str, document: &Value, made: &mut Reductions) {
        match reduce::to_yaml(path, document) {
            Ok(yaml) => {
                let locked =
                    Locked { source: self.digest(path), reduction: sha256(yaml.as_bytes()) };
                made.lock.files.insert(path.to_owned(), locked);
                made.files.insert(path.to_owned(), yaml);
            }
            Err(error) => {
                let place = Place::file(self.shown(path));
                self.faults.push(Diagnostic::error(
                    "unwritable",
                    place,
                    error.to_string(),
                    "a tree that YAML can hold",
                ));
            }
        }
    }

    /// The bound documents that can be read, whole.
    fn bundles<'m>(&mut self, manifest: &'m Manifest) -> BTreeMap<&'m str, Bundle> {
        let paths = manifest.bound.iter().map(|bound| bound.path.as_str());
        paths.filter_map(|path| Some((path, self.bundle(path)?))).collect()
    }

    fn digest(&self, path: &str) -> String {
        self.upstream.files.get(path).map(|bytes| sha256(bytes)).unwrap_or_default()
    }

    /// A document with what it refers to in other files; `None` for one that could not be read, or is at fault.
    fn bundle(&mut self, path: &str) -> Option<Bundle> {
        self.trees.get(path)?;
        let bundled = bundle_but(path, &mut |path| self.open(path), &self.dangling);
        let bundle = bundled.map_err(|faults| self.report(faults)).ok()?;
        self.met.extend(bundle.dangling.iter().cloned());
        Some(bundle)
    }

    fn open(&self, path: &str) -> Result<Option<File>, Diagnostics> {
        let shown = self.shown(path);
        let tree = match (self.trees.get(path), self.upstream.files.get(path)) {
            (Some(tree), _) => Arc::clone(tree),
            (None, Some(bytes)) => Arc::new(parse_yaml(&shown, text(&shown, bytes)?)?),
            (None, None) => return Ok(None),
        };
        Ok(Some(File { shown, tree }))
    }

    /// Keeps faults of upstream's files, with the texts that they point into.
    fn report(&mut self, faults: Diagnostics) {
        for fault in faults {
            let known = self.sources.iter().any(|source| source.path == fault.place.file);
            let root = self.shown("");
            let path = fault.place.file.strip_prefix(&*root).unwrap_or_default();
            let text = self.upstream.files.get(path).map(|bytes| String::from_utf8_lossy(bytes));
            if let Some(text) = text.filter(|_| !known) {
                let path = fault.place.file.clone();
                self.sources.push(Source { path, text: text.into_owned() });
            }
            self.faults.push(fault);
        }
    }
}

fn dangling(manifest: &Manifest) -> BTreeSet<Reference> {
    let written = manifest.dangling.iter();
    written.map(|each| (each.file.clone(), each.reference.clone())).collect()
}

fn is_openapi(tree: &Value) -> bool {
    tree.get("openapi").is_some() || tree.get("swagger").is_some()
}

/// Whether parsing is worth it: some line begins with the key.
fn mentions_openapi(text: &str) -> bool {
    text.lines().any(|line| {
        let line = line.trim_start().trim_start_matches(['{', ' ', '"', '\'']);
        line.starts_with("openapi") || line.starts_with("swagger")
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    const MUGS: &str = "openapi: 3.0.3\nservers: [{url: 'https://api.example/v2'}]\npaths: {/mugs: {get: {}, put: {}}}\n";

    fn reduced(files: &[(&str, &str)], manifest: &str) -> Result<Reductions, String> {
        let file = Arc::from("manifest.toml");
        let files = files
            .iter()
            .map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()))
            .collect();
        let upstream = Upstream { root: "tree".into(), commit: "c0ffee".into(), files };
        let manifest = Source { path: file, text: manifest.to_owned() };
        reduce_all(&upstream, &manifest).map_err(|error| error.to_string())
    }

    fn bound(path: &str) -> String {
        let stem = path.split('.').next().unwrap_or_default();
        format!(
            "[[bound]]\npath = \"{path}\"\nfamily = \"v2\"\nmodule = \"{stem}\"\nfeature = \"v2-{stem}\"\npage = \"{stem}\"\n"
        )
    }

    fn fault(files: &[(&str, &str)], manifest: &str) -> String {
        reduced(files, manifest).err().unwrap_or_default()
    }

    #[test]
    fn a_bound_file_is_reduced_and_locked() {
        let reductions = reduced(&[("mugs.yml", MUGS)], &bound("mugs.yml"));
        let locked = reductions.map(|each| {
            each.lock.files["mugs.yml"].reduction == sha256(each.files["mugs.yml"].as_bytes())
        });
        assert_eq!(locked, Ok(true));
    }

    #[test]
    fn a_file_that_the_manifest_does_not_name_is_told_with_its_entry() {
        let text = fault(&[("a/gift-mugs.v2.yml", MUGS)], "");
        assert!(
            text.contains("unnamed-file") && text.contains("feature = \"v2-a-gift-mugs\""),
            "{text}"
        );
    }

    #[test]
    fn a_file_that_is_no_openapi_needs_no_entry() {
        assert_eq!(fault(&[("a.yml", "about: openapi\n"), ("b.json", "[1]")], ""), "");
    }

    #[test]
    fn a_directory_may_be_excluded() {
        let manifest = "[[excluded]]\npath = \"docs/**\"\nreason = \"later\"\n";
        assert_eq!(fault(&[("docs/a/mugs.yml", MUGS)], manifest), "");
    }

    #[test]
    fn a_file_that_upstream_lost_is_told() {
        let text = fault(&[], &bound("mugs.yml"));
        assert!(text.starts_with("manifest.toml:2:8: error[gone-upstream]"), "{text}");
    }

    #[test]
    fn a_bound_file_that_does_not_parse_is_told() {
        assert!(
            fault(&[("mugs.yml", "openapi: [3")], &bound("mugs.yml")).starts_with("tree/mugs.yml:")
        );
    }

    /// A document that has its schema in `models/mug.yml`.
    const WITH_A_PART: &str = "openapi: 3.0.3\npaths: {}\ncomponents: {schemas: {Cup: {allOf: [{$ref: models/mug.yml}]}}}\n";

    #[test]
    fn parts_of_other_files_are_reduced_and_locked() {
        let mug = "title: Mug\ndescription: A mug.\ntype: object\n";
        let files = [("mugs.yml", WITH_A_PART), ("models/mug.yml", mug)];
        let made = reduced(&files, &bound("mugs.yml")).unwrap();
        let yaml = &made.files["mugs.yml"];
        assert!(yaml.contains("#/components/schemas/Mug") && !yaml.contains("A mug."), "{yaml}");
        assert_eq!(made.lock.parts, [("models/mug.yml".to_owned(), sha256(mug.as_bytes()))].into());
    }

    #[test]
    fn a_part_that_upstream_does_not_have_is_told_with_its_source() {
        let files = [("mugs.yml".to_owned(), WITH_A_PART.as_bytes().to_vec())].into();
        let upstream = Upstream { root: "tree".into(), commit: "c0ffee".into(), files };
        let manifest = Source { path: "manifest.toml".into(), text: bound("mugs.yml") };
        let error = reduce_all(&upstream, &manifest).err();
        let sources = error.iter().flat_map(|error| &error.sources);
        let sources: Vec<&str> = sources.map(|source| &*source.path).collect();
        assert_eq!(sources, ["manifest.toml", "tree/mugs.yml"]);
    }
}
