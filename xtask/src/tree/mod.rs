//! Which upstream a command reads: a directory as it lies, or a commit of a git repository, fetched into a cache and read
//! without a checkout. Takes what the user wrote ([`TreeArgument`]), gives all YAML and JSON files, the commit, and the
//! root as it is shown.

mod argument;
mod cache;
mod git;
mod repository;

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use anyhow::{Result, bail};
use bigcommerce_codegen::upstream::Upstream;

use crate::progress::Verbosity;
use crate::specs;
pub(crate) use argument::TreeArgument;
use argument::{Tree, Url};
use cache::Cache;
use git::Git;
use repository::Repository;

/// Where upstream has the files of its reference.
const REFERENCE: &str = "reference/";

/// What `--help` says of a TREE, to be appended to a command's help.
pub(crate) const HELP: &str = "\
TREE is one of
  DIR             a checkout of upstream as it lies, or a directory laid out like one with its commit in a file COMMIT
  DIR@REVISION    a commit of the git repository in DIR, whatever is checked out there
  URL[@REVISION]  a commit of a git repository: https://, http://, ssh://, git://, file:// or user@host:path
REVISION is a branch, a tag, or a commit by its whole id; without one it is what HEAD is there. The last @ behind the host
begins it, so a path with an @ needs one. What BigCommerce publishes is https://github.com/bigcommerce/docs.git@main.

Repositories are read with the git program (2.29 or newer), which never asks for a password, and are given up after ten
minutes. What was fetched is kept in target/upstream of the workspace, or in upstream of CARGO_TARGET_DIR, in a
directory per commit that may be deleted at any time; a commit that is there, given by its id, needs no network.";

/// Reads upstream.
///
/// # Errors
/// When the argument is neither a directory nor a git URL, when the commit cannot be told, found or fetched, or when a
/// file cannot be read.
pub(crate) fn open(argument: &TreeArgument, verbosity: Verbosity) -> Result<Upstream> {
    let upstream = match argument.tree()? {
        Tree::Directory(path) => read_directory(&path)?,
        Tree::Repository { url, revision } => {
            let shown = format!("{}@{revision}", url.shown);
            open_repository(&url, &revision, shown, verbosity)?
        }
    };
    // All of specs/ would be gone upstream, for a path that is misspelt.
    if !upstream.files.keys().any(|path| path.starts_with(REFERENCE)) {
        bail!(
            "{} is no checkout of upstream: it has no YAML file below {REFERENCE}",
            upstream.root
        );
    }
    Ok(upstream)
}

fn open_repository(
    url: &Url,
    revision: &str,
    shown: String,
    verbosity: Verbosity,
) -> Result<Upstream> {
    let (git, cache) = (Git::default(), Cache::of(url));
    let asking = Instant::now();
    let commit = match repository::as_commit(revision) {
        Some(commit) => commit,
        None => {
            let commit = repository::commit_of(&git, url, revision)?;
            verbosity.step("ask", asking.elapsed());
            commit
        }
    };
    let fetching = Instant::now();
    if cache.get(&commit).is_none() {
        cache.put(&commit, |directory| repository::fetch(&git, directory, url, &commit))?;
        verbosity.step("fetch", fetching.elapsed());
    }
    let reading = Instant::now();
    let files = Repository { git: &git, directory: &cache.path(&commit) }.files(&commit)?;
    verbosity.step("read", reading.elapsed());
    Ok(Upstream { root: shown, commit, files })
}

fn read_directory(path: &Path) -> Result<Upstream> {
    let files: BTreeMap<String, Vec<u8>> = specs::read_below(path)?;
    Ok(Upstream { root: path.display().to_string(), commit: stated_commit(path)?, files })
}

/// What the file COMMIT says, else what git has checked out there.
fn stated_commit(tree: &Path) -> Result<String> {
    let commit = match specs::optional(&tree.join("COMMIT"))? {
        Some(bytes) => String::from_utf8_lossy(&bytes).trim().to_owned(),
        None => repository::checked_out(&Git::default(), tree).unwrap_or_default(),
    };
    if commit.is_empty() || !commit.chars().all(|c| c.is_ascii_hexdigit()) {
        bail!(
            "which commit {} is at cannot be told: it has no file COMMIT and is no git checkout",
            tree.display()
        );
    }
    Ok(commit)
}
