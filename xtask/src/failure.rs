//! How a command fails: diagnostics drawn on their sources with a count below, anything else as
//! one line with its causes; exit code 1 for both. Usage errors (2) are clap's; a program that was started has its own code.

use std::fmt;
use std::io::{IsTerminal, stderr};
use std::process::ExitCode;

use bigcommerce_codegen::diagnostic::{Diagnostics, Severity, render};
use bigcommerce_codegen::load::{LoadError, Source};

use crate::progress::Verbosity;

/// A failure whose text is complete: it is printed as it is.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

/// A program that this one started has said what is wrong; only its exit code is left to tell.
#[derive(Debug)]
pub(crate) struct Exit(pub(crate) u8);

impl fmt::Display for Exit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "exit code {}", self.0)
    }
}

impl std::error::Error for Exit {}

impl Failure {
    /// The diagnostics, drawn, and how many they are.
    pub(crate) fn of(diagnostics: &Diagnostics, sources: &[Source]) -> anyhow::Error {
        Self(format!("{}{}", draw(diagnostics, sources), summary(diagnostics))).into()
    }
}

/// As [`Failure::of`], for specs that do not load.
pub(crate) fn unloadable(error: &LoadError) -> anyhow::Error {
    Failure::of(&error.diagnostics, &error.sources)
}

/// Says what was passed over: drawn with `--verbose`, else how much it is.
pub(crate) fn warn(diagnostics: &Diagnostics, sources: &[Source], verbosity: Verbosity) {
    if diagnostics.is_empty() || !verbosity.results() {
    } else if verbosity.warnings() {
        eprintln!("{}{}", draw(diagnostics, sources), summary(diagnostics));
    } else {
        eprintln!("{}; --verbose shows them", summary(diagnostics));
    }
}

/// Prints what went wrong, if anything did.
pub(crate) fn exit_code(done: anyhow::Result<()>) -> ExitCode {
    let Err(error) = done else {
        return ExitCode::SUCCESS;
    };
    if let Some(Exit(code)) = error.downcast_ref() {
        return ExitCode::from(*code);
    }
    print(&error);
    ExitCode::FAILURE
}

/// Prints a failure; for commands that have an exit code of their own for it.
pub(crate) fn print(error: &anyhow::Error) {
    match error.downcast_ref::<Failure>() {
        Some(failure) => eprintln!("{failure}"),
        None => eprintln!("error: {error:#}"),
    }
}

fn draw(diagnostics: &Diagnostics, sources: &[Source]) -> String {
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    render(diagnostics, sources, stderr().is_terminal() && !no_color)
}

fn summary(diagnostics: &Diagnostics) -> String {
    let count = |severity, one: &str| match diagnostics.count(severity) {
        0 => None,
        1 => Some(format!("1 {one}")),
        more => Some(format!("{more} {one}s")),
    };
    let counts = [count(Severity::Error, "error"), count(Severity::Warning, "warning")];
    counts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
