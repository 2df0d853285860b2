//! `bigcommerce-replay`: the program behind `cargo xtask replay`.

use std::io::{ErrorKind, Write, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Context, Result};
use bigcommerce_codegen::manifest::Manifest;
use bigcommerce_replay::examples::{Example, examples};
use bigcommerce_replay::index;
use bigcommerce_replay::replay::{Replayed, replay};
use bigcommerce_replay::report::{self, Totals};
use clap::{Args, Parser, ValueEnum};

/// Sends payloads through the generated types and back, and says what was lost. Exit code 1 if anything was lost or not
/// understood.
#[derive(Parser)]
#[command(name = "cargo xtask replay", bin_name = "cargo xtask replay", after_help = INDEX)]
struct Flags {
    #[command(flatten)]
    payloads: Payloads,
    /// The form of the report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Show only what is not ok.
    #[arg(short, long)]
    quiet: bool,
    /// Fail also where no operation has a payload's path.
    #[arg(long)]
    strict: bool,
    /// The manifest of the files whose examples are read [default: specs/manifest.toml of the workspace].
    #[arg(long, value_name = "FILE", requires = "examples")]
    manifest: Option<PathBuf>,
}

/// Where the payloads are.
#[derive(Args)]
#[group(required = true, multiple = false)]
struct Payloads {
    /// A table with tabs and the columns file, method, path, status, kind.
    index: Option<PathBuf>,
    /// The published examples of a directory laid out as upstream's repository.
    #[arg(long, value_name = "TREE")]
    examples: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// What an index says, below the flags.
const INDEX: &str = "\
An index, with tabs between the columns and a header; files stand relative to it:
  file        method  path             status  kind
  order.json  GET     /v2/orders/{id}  2xx     response
  method  GET, POST, PUT, PATCH or DELETE
  path    with its prefix (/v3/, /v2/, /api/storefront/, /api/v3/io/) and any names of parameters, or a URL
  status  a code, 2xx, or any: then the body says whether it is a success (a `status` from 400 on is none)
  kind    response, request (which has no status), or webhook (an event, which says itself what it is)

Results: ok; lost (what changed); failed (what could not be understood); unknown (no operation has this path);
invalid (a published example that is none of its own schema, and did not come back).
Exit codes: 0; 1 if anything was lost or failed, with --strict also if unknown; 2 if there is nothing to replay.";

fn main() -> ExitCode {
    run(&Flags::parse()).unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        ExitCode::from(2)
    })
}

fn run(flags: &Flags) -> Result<ExitCode> {
    let rows = rows(flags)?;
    let report = match flags.format {
        Format::Text => report::text(&rows, flags.quiet),
        Format::Json => format!("{:#}\n", report::json(&rows)),
    };
    match stdout().write_all(report.as_bytes()) {
        // Whoever reads has read enough: `replay | head`.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        written => written?,
    }
    let totals = Totals::of(&rows);
    let failed = totals.has_failures() || (flags.strict && totals.unknown > 0);
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn rows(flags: &Flags) -> Result<Vec<Replayed>> {
    if let Some(index) = &flags.payloads.index {
        return Ok(index::read(index)?.iter().map(replay).collect());
    }
    let tree = flags.payloads.examples.as_deref().context("neither an index nor examples")?;
    let manifest = flags
        .manifest
        .clone()
        .unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/manifest.toml"));
    let shown = manifest.display().to_string();
    let text =
        std::fs::read_to_string(&manifest).with_context(|| format!("cannot read {shown}"))?;
    let manifest = Manifest::parse(&Arc::from(shown), &text)?;
    Ok(examples(tree, &manifest)?.iter().map(replay_example).collect())
}

/// An example that is no example of its own schema cannot be held against the types that are made of it.
fn replay_example(example: &Example) -> Replayed {
    let replayed = replay(&example.sample);
    match example.fault() {
        Some(fault) => replayed.excused(fault),
        None => replayed,
    }
}
