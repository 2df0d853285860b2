//! A line per step with its time, on stderr: on a terminal or when asked for, never with `--quiet`.

use std::io::{IsTerminal, stderr};
use std::time::Duration;

use clap::Args;

/// How much a command says of what it does.
#[derive(Args, Clone, Copy, Debug, Default)]
pub(crate) struct Verbosity {
    /// Say nothing but errors.
    #[arg(long, short, conflicts_with = "verbose")]
    quiet: bool,
    /// Say each step and its time also when stderr is no terminal, and show warnings in full.
    #[arg(long, short)]
    verbose: bool,
}

impl Verbosity {
    /// Whether steps are said.
    pub(crate) fn steps(self) -> bool {
        !self.quiet && (self.verbose || stderr().is_terminal())
    }

    /// Whether results are said.
    pub(crate) fn results(self) -> bool {
        !self.quiet
    }

    /// Whether warnings are drawn, not only counted.
    pub(crate) fn warnings(self) -> bool {
        self.verbose
    }

    /// Says one step.
    pub(crate) fn step(self, name: &str, time: Duration) {
        if self.steps() {
            eprintln!("{name:>8}  {:>7.1} ms", time.as_secs_f64() * 1000.0);
        }
    }
}
