//! Where specs/ and generated/ are, and reading a specs directory from the disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use bigcommerce_codegen::load::SpecFiles;

use crate::output::files_below;

/// A directory of the workspace, by its path from the current directory where it lies below it:
/// diagnostics show it.
pub(crate) fn in_workspace(name: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."));
    let here = std::env::current_dir().unwrap_or_default();
    // The tree may have moved since the build; then the workspace around the current directory is it.
    let root = match root.join("xtask").is_dir() {
        true => root,
        false => {
            here.ancestors().find(|above| above.join("xtask/Cargo.toml").is_file()).unwrap_or(root)
        }
    };
    let path = root.join(name);
    path.strip_prefix(&here).map(Path::to_owned).unwrap_or(path)
}

/// Reads a specs directory; what it lacks is for the loader to say.
pub(crate) fn read(root: &Path) -> Result<SpecFiles> {
    if !root.is_dir() {
        bail!(
            "{} is no directory; cargo xtask sync --from TREE --specs DIR writes one",
            root.display()
        );
    }
    Ok(SpecFiles {
        root: root.display().to_string(),
        manifest: optional(&root.join("manifest.toml"))?,
        lock: optional(&root.join("specs.lock"))?,
        contradictions: optional(&root.join("contradictions.toml"))?,
        names: optional(&root.join("names.toml"))?,
        openapi: read_below(&root.join("openapi"))?,
        overlays: read_below(&root.join("overlays"))?,
    })
}

/// The bytes of all files below a directory that are YAML or JSON by their names.
pub(crate) fn read_below(directory: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let paths = files_below(directory, directory)?.into_iter().filter(|path| is_spec(path));
    paths
        .map(|path| {
            let full = directory.join(&path);
            let bytes =
                fs::read(&full).with_context(|| format!("cannot read {}", full.display()))?;
            Ok((path, bytes))
        })
        .collect()
}

/// Whether a file is YAML or JSON by its name.
pub(crate) fn is_spec(path: &str) -> bool {
    [".yml", ".yaml", ".json"].iter().any(|suffix| path.ends_with(suffix))
}

/// A file's bytes, `None` where there is no such file.
pub(crate) fn optional(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}
