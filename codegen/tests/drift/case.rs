//! What a case is, and the specs that its edits give; `tests/semver` holds the same cases against cargo-semver-checks.

use std::collections::BTreeMap;

use bigcommerce_codegen::load::{SpecFiles, Specs, load};
use bigcommerce_codegen::lock::{Lock, Locked, sha256};

use super::base;

/// A text of the base and what stands in its place.
pub(crate) type Edit = (&'static str, &'static str);

/// Which side is edited.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edited {
    New,
    Old,
}

/// A change as a case states it.
#[derive(Clone, Copy)]
pub(crate) struct Case {
    pub(crate) name: &'static str,
    /// The rule that it is of.
    pub(crate) rule: &'static str,
    pub(crate) edited: Edited,
    pub(crate) edits: &'static [Edit],
    /// All that is told, a line for each change.
    pub(crate) told: &'static [&'static str],
}

/// The base after edits; each has to change one place.
///
/// # Errors
/// Edits that do not fit the base or one another, and what the loader refuses.
pub(crate) fn edited(edits: &[Edit]) -> Result<Specs, String> {
    let mut files = BTreeMap::from([
        ("manifest.toml", base::MANIFEST.to_owned()),
        ("mugs.yml", base::MUGS.to_owned()),
        ("cups.yml", base::CUPS.to_owned()),
        ("tax.yml", base::TAX.to_owned()),
        ("b2b.yml", base::B2B.to_owned()),
        ("events.yml", base::EVENTS.to_owned()),
    ]);
    for (from, to) in edits {
        let count = |text: &str| text.matches(from).count();
        match files.values().map(|text| count(text)).sum() {
            1 => files.values_mut().for_each(|text| *text = text.replace(from, to)),
            found => return Err(format!("`{from}` stands in the base {found} times, not once")),
        }
    }
    let manifest = files.remove("manifest.toml").unwrap_or_default();
    let is_bound = |path: &str| manifest.contains(&format!("path = \"{path}\""));
    let openapi = files.into_iter().filter(|(path, _)| is_bound(path));
    let openapi: BTreeMap<String, Vec<u8>> =
        openapi.map(|(path, text)| (path.to_owned(), text.into_bytes())).collect();
    let locked = |bytes: &Vec<u8>| Locked { source: String::new(), reduction: sha256(bytes) };
    let lock = Lock {
        commit: "c0ffee".into(),
        files: openapi.iter().map(|(path, bytes)| (path.clone(), locked(bytes))).collect(),
        parts: BTreeMap::new(),
    };
    let files = SpecFiles {
        manifest: Some(manifest.into_bytes()),
        lock: Some(lock.to_toml().into_bytes()),
        openapi,
        ..SpecFiles::default()
    };
    load(&files).map_err(|faults| faults.to_string())
}
