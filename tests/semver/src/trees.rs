//! Two versions of upstream: each is read as `cargo xtask drift` reads it, and made into a whole crate.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use bigcommerce_codegen::drift;
use bigcommerce_codegen::keep::Kept;
use bigcommerce_codegen::load::{SpecFiles, Specs};
use bigcommerce_codegen::upstream::{Upstream, fit};

/// Reads what specs/ binds of a directory that is laid out as upstream's repository.
pub(crate) fn specs(tree: &Path) -> Result<Specs> {
    let workspace =
        Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new("."));
    let own = workspace.join("specs");
    let bound = SpecFiles {
        root: own.display().to_string(),
        manifest: Some(fs::read(own.join("manifest.toml")).context("specs/manifest.toml")?),
        lock: Some(fs::read(own.join("specs.lock")).context("specs/specs.lock")?),
        contradictions: fs::read(own.join("contradictions.toml")).ok(),
        openapi: BTreeMap::new(),
        overlays: files_below(&own.join("overlays"))?,
        names: None,
    };
    let commit = fs::read_to_string(tree.join("COMMIT")).unwrap_or_default().trim().to_owned();
    let upstream = Upstream { root: tree.display().to_string(), commit, files: files_below(tree)? };
    let fitted = fit(&upstream, &bound, &bigcommerce_codegen::check);
    Ok(fitted.map_err(|fault| anyhow!("{}: {fault}", tree.display()))?.specs)
}

/// The same of a newer tree, as the successor of an older one: what is published keeps its paths.
pub(crate) fn successor(old: &Specs, tree: &Path) -> Result<Specs> {
    let mut new = specs(tree)?;
    let names = drift::names(old, &new).map_err(|faults| anyhow!("{faults}"))?;
    if let Some(text) = names {
        new.names =
            Kept::parse(&"names.toml".into(), &text).map_err(|faults| anyhow!("{faults}"))?;
    }
    Ok(new)
}

/// The YAML and JSON files below a directory, by their paths in it.
pub(crate) fn files_below(root: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut open: Vec<PathBuf> = vec![root.to_owned()];
    let mut files = BTreeMap::new();
    while let Some(directory) = open.pop() {
        let entries = fs::read_dir(&directory)
            .with_context(|| format!("cannot read {}", directory.display()))?;
        for entry in entries {
            let path = entry?.path();
            let is_spec = path
                .extension()
                .is_some_and(|kind| kind == "yml" || kind == "yaml" || kind == "json");
            if path.is_dir() && !path.ends_with(".git") {
                open.push(path);
            } else if is_spec && let Ok(name) = path.strip_prefix(root) {
                let bytes =
                    fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
                files.insert(name.to_string_lossy().replace('\\', "/"), bytes);
            }
        }
    }
    Ok(files)
}
