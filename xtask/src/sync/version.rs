//! Where the crate's version stands: in its Cargo.toml, and where the workspace depends on it. Takes texts, gives them with another
//! version, all else as it was written.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use toml_edit::{DocumentMut, Item, value};

use crate::specs;

/// The crate's name.
const NAME: &str = "bigcommerce";

/// The part of the crate's Cargo.toml that is kept by hand.
#[derive(Debug)]
pub(super) struct Head {
    path: PathBuf,
    document: DocumentMut,
}

impl Head {
    pub(super) fn parse(path: &Path, text: String) -> Result<Self> {
        let document =
            text.parse().with_context(|| format!("{} cannot be read", path.display()))?;
        Ok(Self { path: path.to_owned(), document })
    }

    /// The version that it states.
    pub(super) fn version(&self) -> Result<String> {
        let package = self.document.get("package");
        let version = package.and_then(|package| package.get("version")).and_then(Item::as_str);
        version.map(str::to_owned).ok_or_else(|| {
            anyhow!(
                "{} states no version of its own: sync sets it, so it cannot be that of the workspace (package.version = \"MAJOR.MINOR.PATCH\")",
                self.path.display()
            )
        })
    }

    pub(super) fn with_version(mut self, version: &str) -> Self {
        if let Some(stated) =
            self.document.get_mut("package").and_then(|package| package.get_mut("version"))
        {
            *stated = value(version);
        }
        self
    }

    pub(super) fn text(&self) -> String {
        self.document.to_string()
    }
}

/// The files of the workspace that name the version of its own crate.
pub(super) fn of_dependents(version: &str) -> Result<Vec<(PathBuf, String)>> {
    let manifest = specs::in_workspace("Cargo.toml");
    let mut document: DocumentMut = read(&manifest)?
        .parse()
        .with_context(|| format!("{} cannot be read", manifest.display()))?;
    let dependency = document
        .get_mut("workspace")
        .and_then(|workspace| workspace.get_mut("dependencies"))
        .and_then(|dependencies| dependencies.get_mut(NAME))
        .and_then(|dependency| dependency.get_mut("version"));
    match dependency {
        Some(stated) => {
            let decor = stated.as_value().map(|value| value.decor().clone());
            *stated = value(version);
            if let (Some(value), Some(decor)) = (stated.as_value_mut(), decor) {
                *value.decor_mut() = decor;
            }
        }
        None => bail!(
            "{} has no version in workspace.dependencies.{NAME}: it names the one that is published",
            manifest.display()
        ),
    }
    let lock = specs::in_workspace("Cargo.lock");
    let locked = relocked(&read(&lock)?, version);
    let locked = locked.with_context(|| format!("{} has no package {NAME}", lock.display()))?;
    Ok(vec![(manifest, document.to_string()), (lock, locked)])
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// A Cargo.lock with another version of the crate; `None` where it has no such package.
fn relocked(text: &str, version: &str) -> Option<String> {
    let entry = format!("name = \"{NAME}\"\nversion = \"");
    let start = text.find(&entry)? + entry.len();
    let end = start + text[start..].find('"')?;
    Some(format!("{}{version}{}", &text[..start], &text[end..]))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn a_version_is_set_and_all_else_stays() {
        let text = "# The crate.\n[package]\nname = \"bigcommerce\"\nversion = \"0.1.0\"\n\n[lib] # here\n";
        let head = Head::parse(Path::new("Cargo.toml"), text.to_owned()).unwrap();
        assert_eq!(head.version().unwrap(), "0.1.0");
        assert_eq!(head.with_version("0.2.0").text(), text.replace("0.1.0", "0.2.0"));
    }

    #[test]
    fn the_version_of_a_workspace_is_refused() {
        let text = "[package]\nversion.workspace = true\n";
        let head = Head::parse(Path::new("Cargo.toml"), text.to_owned()).unwrap();
        assert!(head.version().unwrap_err().to_string().contains("states no version of its own"));
    }

    #[test]
    fn the_lock_follows_for_this_package_alone() {
        let text = "[[package]]\nname = \"bigcommerce\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"bigcommerce-runtime\"\nversion = \"0.1.0\"\n";
        let expected = text.replacen("0.1.0", "0.2.0", 1);
        assert_eq!(relocked(text, "0.2.0"), Some(expected));
        assert_eq!(relocked("", "0.2.0"), None);
    }
}
