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
#[command(name = "cargo xtask replay", bin_name = "cargo xtask replay")]
struct Flags {
    #[command(flatten)]
    payloads: Payloads,
    /// The form of the report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Show only what is not ok.
    #[arg(long)]
    quiet: bool,
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

fn main() -> Result<ExitCode> {
    let flags = Flags::parse();
    let rows = rows(&flags)?;
    let report = match flags.format {
        Format::Text => report::text(&rows, flags.quiet),
        Format::Json => format!("{:#}\n", report::json(&rows)),
    };
    match stdout().write_all(report.as_bytes()) {
        // Whoever reads has read enough: `replay | head`.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => {}
        written => written?,
    }
    Ok(if Totals::of(&rows).has_failures() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
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
