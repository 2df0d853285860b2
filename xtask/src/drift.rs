//! `cargo xtask drift`: what changed between two versions of upstream, and what that means for users of the crate. Nothing is
//! written; exit code 1 only where `--fail-on` asks for it, 2 for what cannot be read.

use std::io::{ErrorKind, IsTerminal, Write, stdout};
use std::thread;

use anyhow::{Context, Result, bail};
use bigcommerce_codegen::diagnostic::Diagnostics;
use bigcommerce_codegen::drift::report::{Origin, Report, Shown, json, markdown, text};
use bigcommerce_codegen::drift::{self, Level, Side, compare, succeed};
use bigcommerce_codegen::load::{Specs, load};
use bigcommerce_codegen::upstream::{Dropped, specs_of};
use clap::{Args, ValueEnum};

use crate::failure::{self, Exit, Failure};
use crate::progress::Verbosity;
use crate::specs;
use crate::tree::{self, TreeArgument};

/// Say what changed upstream, and what it breaks.
///
/// Of upstream, what specs/ binds is reduced in memory, its overlays are applied, and what does not fit is passed over and told.
/// A specs directory is read as it is. `--format json` prints what codegen/src/drift/report/drift.schema.json describes.
#[derive(Args)]
#[command(after_long_help = tree::HELP)]
pub(crate) struct Flags {
    /// The older side: a TREE of upstream, or a specs directory [default: specs/ of the workspace].
    #[arg(long, value_name = "TREE")]
    from: Option<TreeArgument>,
    /// The newer side [default: the published repository at main].
    #[arg(long, value_name = "TREE")]
    to: Option<TreeArgument>,
    /// The form of the report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// End with exit code 1 if there are such changes.
    #[arg(long, value_enum, value_name = "WHAT")]
    fail_on: Option<FailOn>,
    /// Show all changes with their places, not a screen of them.
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    verbosity: Verbosity,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For pull requests.
    Markdown,
    /// For programs.
    Json,
}

#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    /// Changes after which code may no longer compile.
    Breaking,
    /// Any change.
    Any,
}

/// What a directory has, and what did not fit.
struct Read {
    name: String,
    specs: Specs,
    dropped: Vec<Dropped>,
}

pub(crate) fn run(flags: &Flags) -> Result<()> {
    let found = report(flags).map_err(|error| {
        failure::print(&error);
        Exit(2)
    })?;
    match (flags.fail_on, found) {
        (Some(FailOn::Any), Some(_)) | (Some(FailOn::Breaking), Some(Level::Breaking)) => {
            Err(Exit(1).into())
        }
        _ => Ok(()),
    }
}

/// Prints the report; gives the worst level in it.
fn report(flags: &Flags) -> Result<Option<Level>> {
    let from = flags.from.clone();
    let from = from.unwrap_or_else(|| specs::in_workspace("specs").into_os_string().into());
    let to = flags.to.clone().unwrap_or_default();
    // Both sides take the same time.
    let (old, new) = thread::scope(|scope| {
        let old = scope.spawn(|| read(&from, flags.verbosity));
        let new = read(&to, flags.verbosity);
        (joined(old), new)
    });
    let (old, new) = (old?, new?);
    let (before, after) = thread::scope(|scope| {
        let before = scope.spawn(|| named(&old));
        let after = named(&new);
        (joined(before), after)
    });
    let (before, mut after) = (before?, after?);
    // A specs directory has been made the successor of another one, or is meant to be taken as it is.
    if to.specs().is_none() {
        (_, after) = succeed(&before, after).map_err(|faults| told(&faults, &new))?;
    }
    let (before, after) = thread::scope(|scope| {
        let before = scope.spawn(|| before.with_api().map_err(|faults| told(&faults, &old)));
        let after = after.with_api().map_err(|faults| told(&faults, &new));
        (joined(before), after)
    });
    let drift = compare(&before?, &after?);
    let report = Report { from: origin(&old), to: origin(&new), drift: &drift };
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let text = match flags.format {
        Format::Text => {
            text(&report, Shown { all: flags.all, colour: stdout().is_terminal() && !no_color })
        }
        Format::Markdown => markdown(&report),
        Format::Json => json(&report)?,
    };
    match stdout().write_all(text.as_bytes()) {
        // Whoever reads has read enough: `drift | head`.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        written => written.context("the report cannot be written")?,
    }
    Ok(drift.changes.iter().map(|change| change.level).max())
}

fn joined<T>(thread: thread::ScopedJoinHandle<'_, Result<T>>) -> Result<T> {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

fn read(argument: &TreeArgument, verbosity: Verbosity) -> Result<Read> {
    if let Some(directory) = argument.specs() {
        let specs = load(&specs::read(directory)?).map_err(|error| failure::unloadable(&error))?;
        return Ok(Read { name: directory.display().to_string(), specs, dropped: Vec::new() });
    }
    let upstream = tree::open(argument, verbosity)?;
    let name = upstream.root.clone();
    if !upstream.files.keys().any(|path| path.starts_with("reference/")) {
        bail!(
            "{name} is no specs directory (manifest.toml) and no checkout of upstream (reference/)"
        );
    }
    let bound = specs::read(&specs::in_workspace("specs"))?;
    let (specs, dropped) =
        specs_of(&upstream, &bound).map_err(|error| failure::unloadable(&error))?;
    Ok(Read { name, specs, dropped })
}

fn named(read: &Read) -> Result<Side<'_>> {
    drift::named(&read.specs).map_err(|faults| told(&faults, read))
}

fn told(faults: &Diagnostics, read: &Read) -> anyhow::Error {
    Failure::of(faults, &read.specs.sources)
}

fn origin(read: &Read) -> Origin<'_> {
    Origin { name: &read.name, commit: &read.specs.lock.commit, dropped: &read.dropped }
}
