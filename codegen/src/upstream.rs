//! What `sync` makes of a checkout of upstream: the reductions of all bound files and their lock.
//! Takes the files' bytes and the manifest; gives the files to write, or all that stands against
//! it: files that the manifest does not name or upstream no longer has, duplicates that are none.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::load::{LoadError, Source, parse_yaml};
use crate::lock::{Lock, Locked, sha256};
use crate::manifest::{Excluded, Family, Manifest};
use crate::reduce;

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
#[derive(Clone, Debug)]
pub struct Reductions {
    /// The files of `openapi/` by their path below it.
    pub files: BTreeMap<String, String>,
    /// The new lock.
    pub lock: Lock,
}

/// Reduces all files that `manifest`, the text of a manifest, binds.
///
/// # Errors
/// Everything that stands against it.
pub fn reduce_all(upstream: &Upstream, manifest: &Source) -> Result<Reductions, LoadError> {
    let parsed = Manifest::parse(&manifest.path, &manifest.text)
        .map_err(|diagnostics| LoadError { diagnostics, sources: vec![manifest.clone()] })?;
    let mut checkout = Checkout {
        upstream,
        manifest,
        trees: BTreeMap::new(),
        sources: vec![manifest.clone()],
        faults: Diagnostics::new(),
    };
    checkout.read(&parsed);
    checkout.check_unnamed(&parsed);
    checkout.check_gone(&parsed);
    parsed.excluded.iter().for_each(|excluded| checkout.check_duplicate(excluded));
    let reductions = checkout.reductions(&parsed);
    match checkout.faults.has_errors() {
        true => Err(LoadError { diagnostics: checkout.faults, sources: checkout.sources }),
        false => Ok(reductions),
    }
}

/// The `[[bound]]` entry to add for an OpenAPI file, as far as the file lets one guess it.
pub fn suggestion(path: &str, document: &Value) -> String {
    let server = document.pointer("/servers/0/url").and_then(Value::as_str).unwrap_or_default();
    let family = family(server);
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.split('.').next().unwrap_or(name).replace('-', "_").to_lowercase();
    let feature = stem.replace('_', "-");
    format!(
        "[[bound]]\npath = \"{path}\"\nfamily = \"{family}\"\nmodule = \"{stem}\"\nfeature = \"{family}-{feature}\"\npage = \"rest-management/{feature}\""
    )
}

fn family(server: &str) -> Family {
    match server {
        url if url.contains("api-b2b.") => Family::B2b,
        url if url.contains("payments.bigcommerce.com") => Family::Payments,
        url if url.contains("{store_domain}") => Family::Storefront,
        url if url.contains("{app_domain}") => Family::Provider,
        url if url.ends_with("/v2") => Family::V2,
        _ => Family::V3,
    }
}

struct Checkout<'a> {
    upstream: &'a Upstream,
    manifest: &'a Source,
    /// OpenAPI files by path.
    trees: BTreeMap<&'a str, Value>,
    sources: Vec<Source>,
    faults: Diagnostics,
}

impl<'a> Checkout<'a> {
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
            let Ok(text) = std::str::from_utf8(bytes) else {
                if is_bound {
                    self.faults.push(Diagnostic::error(
                        "not-utf-8",
                        Place::file(shown),
                        "bytes that are no UTF-8",
                        "text in UTF-8",
                    ));
                }
                continue;
            };
            if !is_bound && !mentions_openapi(text) {
                continue;
            }
            match parse_yaml(&shown, text) {
                Ok(tree) if is_bound || is_openapi(&tree) => {
                    self.trees.insert(path, tree);
                }
                Ok(_) => {}
                Err(faults) if is_bound || !manifest.names(path) => {
                    self.sources.push(Source { path: shown, text: text.to_owned() });
                    self.faults.extend(faults);
                }
                Err(_) => {}
            }
        }
    }

    /// Files of OpenAPI that the manifest does not name.
    fn check_unnamed(&mut self, manifest: &Manifest) {
        for (path, tree) in self.trees.iter().filter(|(path, _)| !manifest.names(path)) {
            let found = format!("nothing about the OpenAPI file `{path}`");
            let expected = "each OpenAPI file of upstream bound or excluded";
            let entry = suggestion(path, tree);
            let help = format!(
                "add, with its true module and page:\n{entry}\nor\n[[excluded]]\npath = \"{path}\"\nreason = \"…\""
            );
            let place = Place::file(self.manifest.path.clone());
            let fault = Diagnostic::error("unnamed-file", place, found, expected);
            self.faults.push(fault.with_help(help));
        }
    }

    /// Files that the manifest names and upstream does not have.
    fn check_gone(&mut self, manifest: &Manifest) {
        let bound = manifest.bound.iter().map(|bound| bound.path.as_str());
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

    /// A duplicate is one when each of its operations is in the other file.
    fn check_duplicate(&mut self, excluded: &Excluded) {
        let Some(original) = &excluded.duplicate_of else { return };
        let place = self.manifest.place_of(&excluded.path);
        let mut fault = |found: String, expected: &str| {
            self.faults.push(Diagnostic::error("no-duplicate", place.clone(), found, expected));
        };
        let trees = (self.trees.get(excluded.path.as_str()), self.trees.get(original.as_str()));
        let (Some(copy), Some(whole)) = trees else {
            let found = format!("`{}` as a duplicate of `{original}`", excluded.path);
            return fault(found, "two OpenAPI files of upstream");
        };
        let there: BTreeSet<String> = operations(whole).collect();
        for operation in operations(copy).filter(|operation| !there.contains(operation)) {
            fault(
                format!("a duplicate whose operation {operation} is not in `{original}`"),
                "each of its operations there",
            );
        }
    }

    fn reductions(&mut self, manifest: &Manifest) -> Reductions {
        let mut lock = Lock { commit: self.upstream.commit.clone(), files: BTreeMap::new() };
        let mut files = BTreeMap::new();
        for path in manifest.bound.iter().map(|bound| bound.path.as_str()) {
            let (Some(tree), Some(source)) = (self.trees.get(path), self.upstream.files.get(path))
            else {
                continue;
            };
            match reduce::to_yaml(path, tree) {
                Ok(yaml) => {
                    let locked =
                        Locked { source: sha256(source), reduction: sha256(yaml.as_bytes()) };
                    lock.files.insert(path.to_owned(), locked);
                    files.insert(path.to_owned(), yaml);
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
        Reductions { files, lock }
    }
}

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/// Method and path template of each operation: `GET /orders`.
fn operations(document: &Value) -> impl Iterator<Item = String> + '_ {
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    paths.flat_map(|(path, item)| {
        let methods = METHODS.iter().filter(|method| item.get(**method).is_some());
        methods.map(move |method| format!("{} {path}", method.to_uppercase()))
    })
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
    use super::*;

    const MUGS: &str = "openapi: 3.0.3\nservers: [{url: 'https://api.example/v2'}]\npaths: {/mugs: {get: {}, put: {}}}\n";
    const CUPS: &str = "openapi: 3.0.3\npaths: {/mugs: {get: {}}, /cups: {get: {}}}\n";

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

    fn duplicate(path: &str, of: &str) -> String {
        format!("[[excluded]]\npath = \"{path}\"\nreason = \"the same\"\nduplicate_of = \"{of}\"\n")
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
            text.contains("unnamed-file") && text.contains("feature = \"v2-gift-mugs\""),
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
    fn a_duplicate_has_all_its_operations_in_the_other() {
        let manifest = bound("cups.yml") + &duplicate("mugs.yml", "cups.yml");
        let text = fault(&[("mugs.yml", MUGS), ("cups.yml", CUPS)], &manifest);
        assert!(text.contains("no-duplicate") && text.contains("PUT /mugs"), "{text}");
    }

    #[test]
    fn a_true_duplicate_is_accepted() {
        let part = "openapi: 3.0.3\npaths: {/cups: {get: {}}}\n";
        let manifest = bound("cups.yml") + &duplicate("part.yml", "cups.yml");
        assert_eq!(fault(&[("part.yml", part), ("cups.yml", CUPS)], &manifest), "");
    }

    #[test]
    fn a_bound_file_that_does_not_parse_is_told() {
        assert!(
            fault(&[("mugs.yml", "openapi: [3")], &bound("mugs.yml")).starts_with("tree/mugs.yml:")
        );
    }
}
