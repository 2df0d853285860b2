//! The command line of the project: `cargo xtask COMMAND`. Lists the commands; each has a file.

mod accepted;
mod bench;
mod coverage;
mod drift;
mod failure;
mod output;
mod pipeline;
mod progress;
mod regen;
mod replay;
mod specs;
mod sync;
mod tree;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Makes the bigcommerce crate from BigCommerce's published OpenAPI files.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Sync(sync::Flags),
    Regen(regen::Flags),
    Coverage(coverage::Flags),
    Drift(drift::Flags),
    Bench(bench::Flags),
    Replay(replay::Flags),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Sync(flags) => sync::run(&flags),
        Command::Regen(flags) => regen::run(&flags),
        Command::Coverage(flags) => coverage::run(&flags),
        Command::Drift(flags) => drift::run(&flags),
        Command::Bench(flags) => bench::run(&flags),
        Command::Replay(flags) => replay::run(&flags),
    };
    failure::exit_code(done)
}
