//! Where fetched commits are kept: a directory for each repository, in it one for each commit. A commit is fetched beside
//! them and then renamed, so that one that is there is whole, and runs at the same time need no lock.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result};
use bigcommerce_codegen::lock::sha256;

use super::argument::Url;
use crate::specs;

/// The commits of one repository.
pub(super) struct Cache {
    directory: PathBuf,
}

impl Cache {
    /// Of the repository at `url`, in the directory that Cargo builds in.
    pub(super) fn of(url: &Url) -> Self {
        let target = env::var_os("CARGO_TARGET_DIR").filter(|path| !path.is_empty());
        let target = target.map_or_else(|| specs::in_workspace("target"), PathBuf::from);
        Self { directory: target.join("upstream").join(name(&url.address)) }
    }

    /// Where a commit is, or would be.
    pub(super) fn path(&self, commit: &str) -> PathBuf {
        self.directory.join(format!("{commit}.git"))
    }

    /// Where a commit is, if it is there.
    pub(super) fn get(&self, commit: &str) -> Option<PathBuf> {
        Some(self.path(commit)).filter(|path| path.is_dir())
    }

    /// Keeps what `fetch` writes into the directory that it is given.
    ///
    /// # Errors
    /// Those of `fetch`, which leave nothing behind, and those of the disk.
    pub(super) fn put(&self, commit: &str, fetch: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
        let unwritable = || format!("cannot write into {}", self.directory.display());
        fs::create_dir_all(&self.directory).with_context(unwritable)?;
        let beside = tempfile::Builder::new()
            .prefix(".fetching-")
            .tempdir_in(&self.directory)
            .with_context(unwritable)?;
        fetch(beside.path())?;
        match fs::rename(beside.path(), self.path(commit)) {
            // Another run was faster: what it fetched is the same.
            Err(_) if self.get(commit).is_some() => Ok(()),
            renamed => renamed.with_context(unwritable),
        }
    }
}

/// A directory's name that a person recognizes and that no two addresses share.
fn name(address: &OsStr) -> String {
    let text = address.to_string_lossy();
    let text = text.trim_end_matches(".git").rsplit("://").next().unwrap_or_default();
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '.');
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let words = &words[words.len().saturating_sub(3)..];
    let digest = sha256(address.as_encoded_bytes());
    format!("{}-{}", words.join("-"), &digest[..12])
}

#[cfg(test)]
mod tests {
    use super::super::argument::url;
    use super::*;

    #[test]
    fn a_repository_is_recognized_and_not_mistaken() {
        let name = |text: &str| name(&url(text).address);
        let published = name("https://github.com/bigcommerce/docs.git");
        assert!(published.starts_with("github.com-bigcommerce-docs-"), "{published}");
        assert_ne!(published, name("https://github.com/bigcommerce/docs"));
        assert!(!name("file:///../a b/../c").contains(['/', ' ']));
    }
}
