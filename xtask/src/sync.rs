//! `cargo xtask sync`: takes a newer upstream into specs/. Reads a directory or a commit of a repository, writes the
//! reductions of the files that the manifest binds, and the lock; the manifest itself is kept by hand and
//! only copied into a specs directory that has none.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use bigcommerce_codegen::load::{self, Source};
use bigcommerce_codegen::upstream::{Reductions, reduce_all};
use clap::Args;

use crate::failure;
use crate::output::{Output, Summary, files_below};
use crate::progress::Verbosity;
use crate::specs;
use crate::tree::{self, TreeArgument};

/// Take a newer upstream: write reductions of the bound files, and specs.lock.
#[derive(Args)]
#[command(after_long_help = tree::HELP)]
pub(crate) struct Flags {
    /// Upstream's files: a directory, or the URL of a git repository [default: the published one at main].
    #[arg(long, value_name = "TREE")]
    from: Option<TreeArgument>,
    /// The branch, tag or commit to take, of the published repository unless `--from` names another.
    #[arg(long, value_name = "REV")]
    revision: Option<String>,
    /// The specs directory [default: specs/ of the workspace].
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,
    #[command(flatten)]
    verbosity: Verbosity,
}

pub(crate) fn run(flags: &Flags) -> Result<()> {
    let specs = flags.specs.clone().unwrap_or_else(|| specs::in_workspace("specs"));
    let manifest = read_manifest(&specs)?;
    let tree = TreeArgument::of_flags(flags.from.as_ref(), flags.revision.as_deref());
    let upstream = tree::open(&tree, flags.verbosity)?;
    let reductions =
        reduce_all(&upstream, &manifest).map_err(|error| failure::unloadable(&error))?;
    let contradictions = reductions.contradictions.all.len();
    let summary = write(&specs, manifest.text, reductions)?;
    if flags.verbosity.results() {
        eprintln!("{} of upstream {}: {summary}", specs.display(), upstream.commit);
    }
    if contradictions > 0 && flags.verbosity.results() {
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
