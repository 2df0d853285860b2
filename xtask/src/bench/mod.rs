//! `cargo xtask bench`: whether the client keeps to a quota and uses all of it. Server and client are programs of `tests/`, each
//! in a process of its own; this command starts them and judges what they tell.

mod case;
mod programs;
mod report;

use std::time::{Duration, Instant};

use anyhow::Result;
use clap::{Args, ValueEnum};

use crate::failure::Failure;
use crate::progress::Verbosity;
use case::{Beside, CASES, Case};
use programs::Programs;
use report::Measured;

/// Measure the client against a server that enforces a quota; fail on a 429 and on lost time.
#[derive(Args)]
pub(crate) struct Flags {
    /// Requests in a window, for the single reads.
    #[arg(long, default_value_t = 450, value_parser = clap::value_parser!(u64).range(2..))]
    quota: u64,
    /// Requests in a window, for the 40 pages: so few that the walk takes several windows.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u64).range(2..))]
    page_quota: u64,
    /// Milliseconds of a window.
    #[arg(long, default_value_t = 300, value_parser = clap::value_parser!(u64).range(1..))]
    window: u64,
    /// The part of the quota that another app asks for, where there is one.
    #[arg(long, default_value_t = 0.2, value_parser = part)]
    others: f64,
    /// The largest ratio of the time taken to the time that the quota allows.
    #[arg(long, default_value_t = 1.05)]
    limit: f64,
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
    let programs = Programs::build()?;
    let mut measured = Vec::new();
    for case in CASES {
        let begun = Instant::now();
        measured.push(measure(&programs, case, flags)?);
        flags.verbosity.step(case.name, begun.elapsed());
    }
    match flags.format {
        Format::Text => print!("{}", report::text(&measured)),
        Format::Json => println!("{:#}", report::json(&measured)),
    }
    let failed: Vec<_> = measured.iter().filter_map(|row| row.fault(flags.limit)).collect();
    match failed.is_empty() {
        true => Ok(()),
        false => Err(Failure(failed.join("\n")).into()),
    }
}

/// One case on a server with a quota; then its last window on one without.
fn measure(programs: &Programs, case: &'static Case, flags: &Flags) -> Result<Measured> {
    let quota = if case.is_pages() { flags.page_quota } else { flags.quota };
    let window = Duration::from_millis(flags.window);
    let server = programs.server(Some((quota, window)))?;
    let spender = match case.beside {
        Beside::Nobody => None,
        Beside::Another | Beside::AnotherWithShare => {
            Some(programs.spender(&server, window.div_f64(quota as f64 * flags.others))?)
        }
    };
    let share = if case.beside == Beside::AnotherWithShare { 1.0 - flags.others } else { 1.0 };
    let told = programs.client(&server, case, case.requests, share)?;
    let sent_by_other = spender.map(programs::Spender::end).transpose()?;
    let counts = server.counts()?;

    let granted = counts.requests - counts.refused;
    let windows = granted.div_ceil(quota);
    let unlimited = programs.server(None)?;
    let last = programs.client(&unlimited, case, granted - (windows - 1) * quota, 1.0)?;
    Ok(Measured { case, quota, window, windows, last: last.elapsed, told, counts, sent_by_other })
}

/// A number from 0 to 1, both left out.
fn part(text: &str) -> Result<f64, String> {
    let part: f64 = text.parse().map_err(|_| "is no number".to_owned())?;
    (part > 0.0 && part < 1.0).then_some(part).ok_or("must lie between 0 and 1".to_owned())
}
