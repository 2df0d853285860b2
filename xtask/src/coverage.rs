//! `cargo xtask coverage`: what the crate has of what upstream published, on stdout.

use std::io::{ErrorKind, Write};
use std::path::PathBuf;

use anyhow::{Context, Result};
use clap::{Args, ValueEnum};

use crate::pipeline;
use crate::progress::Verbosity;
use crate::specs;

/// Say which operations are bound, which are not and why, and how large the crate is.
#[derive(Args)]
pub(crate) struct Flags {
    /// The specs directory [default: specs/ of the workspace].
    #[arg(long, value_name = "DIR")]
    specs: Option<PathBuf>,
    /// The form of the report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    verbosity: Verbosity,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

pub(crate) fn run(flags: &Flags) -> Result<()> {
    let specs = flags.specs.clone().unwrap_or_else(|| specs::in_workspace("specs"));
    let coverage = pipeline::generated(&specs, flags.verbosity)?.coverage;
    let report = match flags.format {
        Format::Text => coverage.to_string(),
        Format::Json => serde_json::to_string_pretty(&coverage)?,
    };
    match writeln!(std::io::stdout(), "{report}") {
        // Whoever reads has read enough: `coverage | head`.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written.context("the report cannot be written"),
    }
}
