//! Holds the verdicts of drift against cargo-semver-checks and the compiler: for every case of every rule in both directions, for
//! cases taken together at random, and with `--trees` for two versions of upstream.

/// The cases are tested where they stand.
macro_rules! tests_of {
    ($($name:ident)*) => {};
}

mod agreement;
#[path = "../../../codegen/tests/drift/base.rs"]
mod base;
mod built;
// One file of two programs: its checks are called by the tests of drift alone, its data by both.
#[path = "../../../codegen/tests/drift/case.rs"]
#[allow(dead_code, reason = "the tests of drift use all of it")]
mod case;
#[path = "../../../codegen/tests/drift/cases/mod.rs"]
mod cases;
mod findings;
mod judge;
mod mutate;
mod pairs;
mod reasons;
mod runs;
mod tools;
mod trees;
mod witness;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Result;
use clap::Parser;

use case::{Case, Edited};
use runs::Run;
use tools::Tools;

/// Holds the verdicts of drift against cargo-semver-checks and the compiler.
///
/// Without flags: every case of codegen/tests/drift/cases/ in both directions, then some of them together. Exit code 1 where they do
/// not agree, or where agreement.txt says something else.
#[derive(Parser)]
#[command(name = "bigcommerce-semver")]
struct Flags {
    /// Take two directories that are laid out as upstream's repository, in the place of the cases.
    #[arg(long, num_args = 2, value_names = ["OLD", "NEW"], conflicts_with_all = ["only", "write"])]
    trees: Option<Vec<PathBuf>>,
    /// Take the case of this name alone.
    #[arg(long, value_name = "CASE")]
    only: Option<String>,
    /// Take what seeds choose alone.
    #[arg(long, conflicts_with_all = ["only", "write", "trees"])]
    random: bool,
    /// Write agreement.txt.
    #[arg(long, conflicts_with = "only")]
    write: bool,
    /// How many sets of cases are taken together.
    #[arg(long, value_name = "COUNT", default_value_t = 16)]
    together: u64,
    /// How many times the documents of the generator's rules are changed at random.
    #[arg(long, value_name = "COUNT", default_value_t = 4)]
    changed: u64,
    /// The seed of the first of these.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Say who shows each breaking change.
    #[arg(short, long)]
    verbose: bool,
}

fn main() -> Result<ExitCode> {
    let begun = Instant::now();
    let flags = Flags::parse();
    let tools = Tools::new()?;
    let scratch = tempfile::tempdir()?;
    let mut run = Run {
        tools: &tools,
        scratch: scratch.path(),
        verbose: flags.verbose,
        directions: 0,
        faults: Vec::new(),
        used: BTreeSet::new(),
    };
    match (flags.trees.as_deref(), &flags.only) {
        (Some([old, new]), _) => run.trees(old, new)?,
        (_, Some(name)) => {
            run.cases(Some(name))?;
        }
        _ if flags.random => {
            run.together(flags.seed, flags.together)?;
            run.changed(flags.seed, flags.changed)?;
        }
        _ => {
            let lines = run.cases(None)?;
            run.unused();
            match flags.write {
                true => agreement::write(&lines)?,
                false => run.faults.extend(agreement::differences(&lines)?),
            }
            run.together(flags.seed, flags.together)?;
            run.changed(flags.seed, flags.changed)?;
        }
    }
    Ok(run.end(begun))
}
