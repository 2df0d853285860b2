//! `bigcommerce-replay`: the program behind `cargo xtask replay`.

use std::io::{ErrorKind, Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;

use bigcommerce_replay::index;
use bigcommerce_replay::replay::replay;
use bigcommerce_replay::report::{self, Totals};
use clap::{Parser, ValueEnum};

/// Sends payloads through the generated types and back, and says what was lost.
#[derive(Parser)]
#[command(name = "cargo xtask replay", bin_name = "cargo xtask replay")]
struct Flags {
    /// A table with tabs and the columns file, method, path, status, kind.
    index: PathBuf,
    /// The form of the report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Show only what is not ok.
    #[arg(long)]
    quiet: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

fn main() -> anyhow::Result<ExitCode> {
    let flags = Flags::parse();
    let samples = index::read(&flags.index)?;
    let rows: Vec<_> = samples.iter().map(replay).collect();
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
