//! `cargo xtask drift`: what changed between two versions of upstream, and what that means for users of the crate. Nothing is
//! written; exit code 1 where `--fail-on` asks for it and for accepted changes that are none, 2 for what cannot be read.

use std::io::{ErrorKind, IsTerminal, Write, stdout};
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Context, Result, bail};
use bigcommerce_codegen::diagnostic::Diagnostics;
use bigcommerce_codegen::drift::report::{Origin, Report, Shown, json, markdown, text};
use bigcommerce_codegen::drift::{self, Change, Level, Side, compare, succeed};
use bigcommerce_codegen::load::{Specs, load};
use bigcommerce_codegen::upstream::{Edit, Fitted, Upstream, fit};
use clap::{Args, ValueEnum};

use crate::accepted;
use crate::failure::{self, Exit, Failure};
use crate::progress::Verbosity;
use crate::specs;
use crate::tree::{self, TreeArgument};

/// Say what changed upstream, and what it breaks.
///
/// Upstream is taken as `cargo xtask sync --accept` would take it: what specs/, or the specs directory of the other side, binds is reduced in memory and its overlays are applied,
/// both with the edits after which they fit; these are told.
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
    /// A list of accepted breaking changes, which `--fail-on breaking` passes over [default: accepted.toml of specs/, without --from].
    #[arg(long, value_name = "FILE")]
    allow: Option<PathBuf>,
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

impl Flags {
    /// The list of accepted changes: one that is named has to be there.
    fn allowed(&self) -> Result<Option<PathBuf>> {
        match &self.allow {
            Some(list) if !list.is_file() => bail!("{} is no file", list.display()),
            Some(list) => Ok(Some(list.clone())),
            None if self.from.is_none() => {
                Ok(Some(specs::in_workspace("specs").join(accepted::FILE)))
            }
            None => Ok(None),
        }
    }
}

/// What a directory has, and the edits that it took.
struct Read {
    name: String,
    specs: Specs,
    edits: Vec<Edit>,
    /// The checkout that it was read from; none for a specs directory.
    upstream: Option<Upstream>,
}

impl Read {
    fn of_tree(
        name: String,
        upstream: Upstream,
        binding: &Path,
        check: &dyn Fn(&Specs) -> Result<(), Diagnostics>,
    ) -> Result<Self> {
        let bound = specs::read(binding)?;
        let Fitted { specs, edits, .. } =
            fit(&upstream, &bound, check).map_err(|error| failure::unloadable(&error))?;
        Ok(Self { name, specs, edits, upstream: Some(upstream) })
    }

    /// The same with edits also for what cannot be bound as upstream states it.
    fn fit_to_what_binds(self, binding: &Path) -> Result<Self> {
        match self.upstream {
            Some(upstream) => {
                Self::of_tree(self.name, upstream, binding, &bigcommerce_codegen::check)
            }
            None => Ok(self),
        }
    }
}

pub(crate) fn run(flags: &Flags) -> Result<()> {
    let found = report(flags).map_err(|error| {
        failure::print(&error);
        Exit(2)
    })?;
    let fails = match flags.fail_on {
        Some(FailOn::Any) => found.any,
        Some(FailOn::Breaking) => found.breaking,
        None => false,
    };
    if fails || found.idle { Err(Exit(1).into()) } else { Ok(()) }
}

/// What an exit code tells of a report.
struct Found {
    any: bool,
    /// Not counting what is accepted.
    breaking: bool,
    /// Whether the list of accepted changes has entries that match none.
    idle: bool,
}

/// Prints the report.
fn report(flags: &Flags) -> Result<Found> {
    let from = flags.from.clone();
    let from = from.unwrap_or_else(|| specs::in_workspace("specs").into_os_string().into());
    let to = flags.to.clone().unwrap_or_default();
    // What a specs directory of one side binds is what is sought on the other.
    let binding = from.specs().or_else(|| to.specs()).map(Path::to_owned);
    let binding = binding.unwrap_or_else(|| specs::in_workspace("specs"));
    // Both sides take the same time.
    let (old, new) = thread::scope(|scope| {
        let old = scope.spawn(|| read(&from, &binding, flags.verbosity));
        let new = read(&to, &binding, flags.verbosity);
        (joined(old), new)
    });
    let (mut old, mut new) = (old?, new?);
    let (before, mut after) = match sides(&old, &new) {
        (Ok(before), Ok(after)) => (before, after),
        // What cannot be bound takes more edits to fit, which are looked for here alone: it costs the same once more.
        (before, after) => {
            let failed = (before.is_err(), after.is_err());
            drop((before, after));
            if failed.0 {
                old = old.fit_to_what_binds(&binding)?;
            }
            if failed.1 {
                new = new.fit_to_what_binds(&binding)?;
            }
            let (before, after) = sides(&old, &new);
            (before?, after?)
        }
    };
    // A specs directory has been made the successor of another one, or is meant to be taken as it is.
    if to.specs().is_none() {
        (_, after) = succeed(&before, after).map_err(|faults| told(&faults, &new))?;
    }
    let (before, after) = thread::scope(|scope| {
        let before = scope.spawn(|| before.with_api().map_err(|faults| told(&faults, &old)));
        let after = after.with_api().map_err(|faults| told(&faults, &new));
        (joined(before), after)
    });
    let mut drift = compare(&before?, &after?);
    let idle = match flags.allowed()? {
        Some(list) => accepted::mark(&mut drift, &list)?,
        None => None,
    };
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
    if let Some(idle) = &idle {
        failure::print(idle);
    }
    let breaks = |change: &Change| change.level == Level::Breaking && change.accepted.is_none();
    Ok(Found {
        any: !drift.changes.is_empty(),
        breaking: drift.changes.iter().any(breaks),
        idle: idle.is_some(),
    })
}

fn joined<T>(thread: thread::ScopedJoinHandle<'_, Result<T>>) -> Result<T> {
    thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

fn read(argument: &TreeArgument, binding: &Path, verbosity: Verbosity) -> Result<Read> {
    if let Some(directory) = argument.specs() {
        let specs = load(&specs::read(directory)?).map_err(|error| failure::unloadable(&error))?;
        let name = directory.display().to_string();
        return Ok(Read { name, specs, edits: Vec::new(), upstream: None });
    }
    let upstream = tree::open(argument, verbosity)?;
    let name = upstream.root.clone();
    Read::of_tree(name, upstream, binding, &|_| Ok(()))
}

fn sides<'r>(old: &'r Read, new: &'r Read) -> (Result<Side<'r>>, Result<Side<'r>>) {
    thread::scope(|scope| {
        let before = scope.spawn(|| named(old));
        let after = named(new);
        (joined(before), after)
    })
}

fn named(read: &Read) -> Result<Side<'_>> {
    drift::named(&read.specs).map_err(|faults| told(&faults, read))
}

fn told(faults: &Diagnostics, read: &Read) -> anyhow::Error {
    Failure::of(faults, &read.specs.sources)
}

fn origin(read: &Read) -> Origin<'_> {
    Origin { name: &read.name, commit: &read.specs.lock.commit, edits: &read.edits }
}
