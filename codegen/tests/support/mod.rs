//! The fixtures of `tests/rules/` as the stages take them; what reads the disk for the pure library.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use bigcommerce_codegen::load::{SpecFiles, Specs, load};
use bigcommerce_codegen::lock::{Lock, Locked, sha256};

pub(crate) fn rules_directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules")
}

/// The files of `tests/rules/`, under no root: paths in snapshots are the same on every machine.
pub(crate) fn rule_files() -> SpecFiles {
    let root = rules_directory();
    SpecFiles {
        root: String::new(),
        manifest: Some(fs::read(root.join("manifest.toml")).unwrap()),
        lock: fs::read(root.join("specs.lock")).ok(),
        contradictions: None,
        names: None,
        openapi: read_below(&root.join("openapi")),
        overlays: read_below(&root.join("overlays")),
    }
}

/// The fixtures, each bound; a fixture that does not load fails with all that is wrong.
pub(crate) fn rules() -> Specs {
    load(&rule_files()).unwrap_or_else(|faults| panic!("{faults}"))
}

/// The fixtures of one rule alone, so that other rules' shapes are not shared with its own.
pub(crate) fn rule(specs: &Specs, name: &str) -> Specs {
    let mut alone = specs.clone();
    let mut index = 0..;
    alone.documents.retain(|_| {
        index
            .next()
            .and_then(|index: usize| specs.manifest.reduced().nth(index))
            .is_some_and(|path| rule_name(path) == name)
    });
    alone.manifest.events.take_if(|events| rule_name(&events.path) != name);
    alone.manifest.bound.retain(|bound| rule_name(&bound.path) == name);
    alone
}

/// A fixture is named by its rule; several of one rule stand in a directory of its name.
pub(crate) fn rule_name(path: &str) -> &str {
    path.split(['/', '.']).next().unwrap_or(path)
}

/// What `specs.lock` has to say of these files: there is no upstream, so sources are the fixtures themselves.
pub(crate) fn lock(files: &SpecFiles) -> Lock {
    let locked = |bytes: &Vec<u8>| Locked { source: sha256(bytes), reduction: sha256(bytes) };
    Lock {
        commit: "rules".to_owned(),
        files: files.openapi.iter().map(|(path, bytes)| (path.clone(), locked(bytes))).collect(),
        ..Lock::default()
    }
}

fn read_below(directory: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![directory.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(directory).unwrap().to_str().unwrap().to_owned();
                files.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    files
}
