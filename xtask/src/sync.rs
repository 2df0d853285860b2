//! `cargo xtask sync`: takes a newer upstream into specs/. Reads a checkout, writes the reductions
//! of the files that the manifest binds, and the lock; the manifest itself is kept by hand and
//! only copied into a specs directory that has none.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use bigcommerce_codegen::load::{self, Source};
use bigcommerce_codegen::upstream::{Reductions, Upstream, reduce_all};
use clap::Args;

use crate::failure;
use crate::output::{Output, Summary, files_below};
use crate::specs;

/// Take a newer upstream: write reductions of the bound files, and specs.lock.
#[derive(Args)]
pub(crate) struct Flags {
    /// A checkout of upstream, or a directory laid out like one with its commit in a file COMMIT.
    #[arg(long, value_name = "TREE")]
    from: PathBuf,
    /// The specs directory [default: specs/ of the workspace].
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,
}

pub(crate) fn run(flags: &Flags) -> Result<()> {
    let specs = flags.specs.clone().unwrap_or_else(|| specs::in_workspace("specs"));
    let upstream = read_upstream(&flags.from)?;
    let manifest = read_manifest(&specs)?;
    let reductions =
        reduce_all(&upstream, &manifest).map_err(|error| failure::unloadable(&error))?;
    let contradictions = reductions.contradictions.all.len();
    let summary = write(&specs, manifest.text, reductions)?;
    eprintln!("{} of upstream {}: {summary}", specs.display(), upstream.commit,);
    if contradictions > 0 {
        eprintln!(
            "{contradictions} statements of operations differ from the bound ones: `cargo xtask coverage` lists them"
        );
    }
    warn_of_what_does_not_load(&specs)
}

/// A new specs directory starts with the workspace's manifest.
fn read_manifest(specs: &Path) -> Result<Source> {
    for directory in [specs.to_owned(), specs::in_workspace("specs")] {
        let path = directory.join("manifest.toml");
        if let Some(bytes) = specs::optional(&path)? {
            let text = String::from_utf8(bytes)
                .with_context(|| format!("{} is no text in UTF-8", path.display()))?;
            return Ok(Source { path: path.display().to_string().into(), text });
        }
    }
    bail!(
        "{} has no manifest.toml; an empty one will do: sync then says what to put into it",
        specs.display()
    )
}

/// The files of a checkout, with its commit.
pub(crate) fn read_upstream(tree: &Path) -> Result<Upstream> {
    if !tree.is_dir() {
        bail!("{} is no directory, where a checkout of upstream is asked for", tree.display());
    }
    let files = specs::read_below(tree)?;
    Ok(Upstream { root: tree.display().to_string(), commit: commit(tree)?, files })
}

/// What the file COMMIT says, else what git has checked out there.
fn commit(tree: &Path) -> Result<String> {
    let commit = match specs::optional(&tree.join("COMMIT"))? {
        Some(bytes) => String::from_utf8_lossy(&bytes).trim().to_owned(),
        None => {
            let git = Command::new("git").arg("-C").arg(tree).args(["rev-parse", "HEAD"]).output();
            let git = git.ok().filter(|git| git.status.success());
            git.map(|git| String::from_utf8_lossy(&git.stdout).trim().to_owned())
                .unwrap_or_default()
        }
    };
    if commit.is_empty() || !commit.chars().all(|c| c.is_ascii_hexdigit()) {
        bail!(
            "which commit {} is at cannot be told: it has no file COMMIT and is no git checkout",
            tree.display()
        );
    }
    Ok(commit)
}

fn write(specs: &Path, manifest: String, reductions: Reductions) -> Result<Summary> {
    let mut output = Output::new(specs);
    for path in files_below(specs, &specs.join("openapi"))? {
        let upstream = path.strip_prefix("openapi/").unwrap_or(&path);
        if !reductions.files.contains_key(upstream) {
            output.remove(&path);
        }
    }
    output.file("manifest.toml", manifest)?;
    const CONTRADICTIONS: &str = "contradictions.toml";
    if !reductions.contradictions.all.is_empty() {
        output.file(CONTRADICTIONS, reductions.contradictions.to_toml()?)?;
    } else if specs.join(CONTRADICTIONS).exists() {
        output.remove(CONTRADICTIONS);
    }
    output.file("specs.lock", reductions.lock.to_toml())?;
    for (path, yaml) in reductions.files {
        output.file(&format!("openapi/{path}"), yaml)?;
    }
    output.write()
}

/// The new specs are written either way: an overlay that mends them needs them there.
fn warn_of_what_does_not_load(specs: &Path) -> Result<()> {
    if let Err(error) = load::load(&specs::read(specs)?) {
        eprintln!("{}", failure::unloadable(&error));
        eprintln!(
            "cargo xtask regen will refuse these specs until an overlay or the manifest mends them"
        );
    }
    Ok(())
}
