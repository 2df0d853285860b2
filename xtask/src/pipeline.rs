//! From a specs directory to the crate in memory, with a progress line per step: what `regen` and
//! `coverage` share. Nothing is written.

use std::path::Path;
use std::time::Duration;

use anyhow::Result;
use bigcommerce_codegen::load::{Specs, load_timed};
use bigcommerce_codegen::{Crate, generate};

use crate::failure::{self, Failure};
use crate::progress::Verbosity;
use crate::specs;

/// Loads and generates; warnings are drawn with `--verbose`, else counted.
pub(crate) fn generated(directory: &Path, verbosity: Verbosity) -> Result<Crate> {
    let mut on_step = |name: &str, time: Duration| verbosity.step(name, time);
    let files = specs::read(directory)?;
    let specs: Specs =
        load_timed(&files, &mut on_step).map_err(|error| failure::unloadable(&error))?;
    let made =
        generate(&specs, &mut on_step).map_err(|faults| Failure::of(&faults, &specs.sources))?;
    failure::warn(&specs.warnings, &specs.sources, verbosity);
    failure::warn(&made.warnings, &specs.sources, verbosity);
    Ok(made)
}
