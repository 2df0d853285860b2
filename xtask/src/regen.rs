//! `cargo xtask regen`: writes the crate, or with `--check` says which of its files differ from
//! what the specs give. Everything is computed before the first file is written.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result, bail};
use bigcommerce_codegen::Crate;
use clap::Args;

use crate::output::{Output, files_below};
use crate::pipeline;
use crate::progress::Verbosity;
use crate::specs;

/// What stands above this line in the crate's Cargo.toml is kept by hand.
const MARKER: &str = "# Below this line: written by cargo xtask regen";

/// What the first line of each generated file names: no other file is ever removed.
const PREAMBLE: &str = "cargo xtask regen";

/// Write the crate that the specs give.
#[derive(Args)]
pub(crate) struct Flags {
    /// The specs directory [default: specs/ of the workspace].
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,
    /// The crate's directory [default: generated/ of the workspace].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Change nothing; fail when a file differs from what the specs give.
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    verbosity: Verbosity,
}

impl Flags {
    /// The command that mends what `--check` finds.
    fn mending_command(&self) -> String {
        let flag = |name: &str, path: &Option<PathBuf>| match path {
            Some(path) => format!(" --{name} {}", path.display()),
            None => String::new(),
        };
        format!("cargo xtask regen{}{}", flag("specs", &self.specs), flag("out", &self.out))
    }
}

pub(crate) fn run(flags: &Flags) -> Result<()> {
    let start = Instant::now();
    let specs = flags.specs.clone().unwrap_or_else(|| specs::in_workspace("specs"));
    let out = flags.out.clone().unwrap_or_else(|| specs::in_workspace("generated"));
    let hand_kept = hand_kept(&out)?;
    let made = pipeline::generated(&specs, flags.verbosity)?;

    let writing = Instant::now();
    let mut output = Output::new(&out);
    into_output(&mut output, &out, made, hand_kept)?;
    let summary =
        if flags.check { output.check(&flags.mending_command())? } else { output.write()? };
    flags.verbosity.step("write", writing.elapsed());
    if flags.verbosity.results() {
        eprintln!("{}: {summary} in {:.2} s", out.display(), start.elapsed().as_secs_f64());
    }
    Ok(())
}

/// Wants the crate in its directory, and nothing there that an earlier run has generated and this one has not.
pub(crate) fn into_output(
    output: &mut Output,
    out: &Path,
    made: Crate,
    hand_kept: String,
) -> Result<()> {
    let mut own = Output::new(out);
    for path in orphans(out, |path| made.files.contains_key(path))? {
        own.remove(&path);
    }
    own.file("Cargo.toml", format!("{hand_kept}{MARKER}\n\n{}", made.manifest_features))?;
    for (path, text) in made.files {
        own.file(&path, text)?;
    }
    output.join(own);
    Ok(())
}

/// The part of the crate's Cargo.toml that is kept by hand; a new crate starts with that of the
/// workspace's. Refuses a directory that holds something else.
pub(crate) fn hand_kept(out: &Path) -> Result<String> {
    let manifest = out.join("Cargo.toml");
    let of = |manifest: &Path| -> Result<Option<String>> {
        let Some(bytes) = specs::optional(manifest)? else { return Ok(None) };
        let text = String::from_utf8(bytes)
            .with_context(|| format!("{} is no text", manifest.display()))?;
        Ok(text.find(MARKER).map(|at| text[..at].to_owned()))
    };
    if let Some(kept) = of(&manifest)? {
        return Ok(kept);
    }
    if out.exists() && !is_empty(out)? {
        bail!(
            "{} holds something else than the crate: its Cargo.toml has no line\n  {MARKER}\nGive an empty directory, or add the line to that file",
            out.display()
        );
    }
    Ok(of(&specs::in_workspace("generated").join("Cargo.toml"))?.unwrap_or_default())
}

fn is_empty(directory: &Path) -> Result<bool> {
    let mut entries =
        fs::read_dir(directory).with_context(|| format!("cannot read {}", directory.display()))?;
    Ok(entries.next().is_none())
}

/// Generated files below src/ that this run does not produce.
fn orphans(out: &Path, is_produced: impl Fn(&str) -> bool) -> Result<Vec<String>> {
    let mut orphans = files_below(out, &out.join("src"))?;
    orphans.retain(|path| !is_produced(path) && is_generated(&out.join(path)));
    Ok(orphans)
}

fn is_generated(path: &Path) -> bool {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines().next().is_some_and(|first| first.contains(PREAMBLE))
}
