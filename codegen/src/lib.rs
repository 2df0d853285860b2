//! The generator of the `bigcommerce` crate: published OpenAPI files in, Rust source and diagnostics out.
//!
//! It is pure: the caller reads the files and writes the crate. Each stage is a module, takes what the one before it
//! gives, and none reaches back:
//!
//! [`load`] → [`overlay`] → [`resolve`] → [`lower`] → [`analyze`] → [`names`] → [`plan`] → `emit` → `format` → [`report`]
//!
//! [`keep`] is what names and merging obey, so that published paths stay. [`drift`] compares two specs by what these stages make of them.

pub mod analyze;
pub mod bundle;
pub mod contradiction;
pub mod diagnostic;
pub mod drift;
mod emit;
mod format;
pub mod keep;
pub mod load;
pub mod lock;
pub mod lower;
pub mod manifest;
pub mod model;
pub mod names;
pub mod overlay;
pub mod plan;
pub mod position;
pub mod reduce;
pub mod report;
pub mod resolve;
pub mod statement;
mod status;
pub mod upstream;
mod words;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use diagnostic::{Diagnostic, Diagnostics, Place};
use format::FormatError;
use load::Specs;
use report::Coverage;

/// A generated crate, not written yet.
#[derive(Clone, Debug)]
pub struct Crate {
    /// Texts by their path below the crate's directory.
    pub files: BTreeMap<String, String>,
    /// What belongs below the marker in its `Cargo.toml`.
    pub manifest_features: String,
    /// What was passed over.
    pub warnings: Diagnostics,
    /// What was bound.
    pub coverage: Coverage,
}

/// Generates the crate; `on_step` hears of each stage that is done and of the time it took.
///
/// # Errors
/// Everything that could not be bound.
pub fn generate(
    specs: &Specs,
    on_step: &mut dyn FnMut(&str, Duration),
) -> Result<Crate, Diagnostics> {
    let mut clock = Clock { since: Instant::now(), on_step };
    let resolved = resolve::resolve(&specs.documents)?;
    clock.done("resolve");
    let (api, warnings) = lower::lower(&resolved, &specs.manifest)?;
    clock.done("lower");
    let keeps = keep::find(specs, &api)?;
    let lowered = (!keeps.is_empty()).then(|| api.clone());
    let analysis = analyze::analyze(api, &keeps);
    clock.done("analyze");
    let names = names::name(&analysis)?;
    if let Some(lowered) = lowered {
        keep::check(specs, &lowered, &keeps, (&analysis, &names))?;
    }
    clock.done("names");
    let plan = plan::plan(&analysis, &names, &specs.lock.commit);
    clock.done("plan");
    let emitted = emit::emit(&plan);
    clock.done("emit");
    let formatted = format_all(&emitted, format::format)?;
    clock.done("format");
    let coverage = report::coverage(specs, &plan, formatted.iter().map(|file| file.text.as_str()));
    let mut files = BTreeMap::from([("api.txt".to_owned(), report::api_text(&formatted))]);
    files.extend(formatted.into_iter().map(|file| (file.path, file.text)));
    clock.done("report");
    Ok(Crate { files, manifest_features: report::manifest_features(&plan), warnings, coverage })
}

/// Holds specs against all that decides what the crate has, without making its text; names that are kept are not asked for.
///
/// # Errors
/// Everything that could not be bound.
pub fn check(specs: &Specs) -> Result<(), Diagnostics> {
    let resolved = resolve::resolve(&specs.documents)?;
    let (api, _) = lower::lower(&resolved, &specs.manifest)?;
    names::name(&analyze::analyze(api, &[])).map(drop)
}

struct Clock<'a> {
    since: Instant,
    on_step: &'a mut dyn FnMut(&str, Duration),
}

impl Clock<'_> {
    fn done(&mut self, step: &str) {
        (self.on_step)(step, self.since.elapsed());
        self.since = Instant::now();
    }
}

fn format_all<T>(
    emitted: &[emit::File],
    format: fn(&emit::File) -> Result<T, FormatError>,
) -> Result<Vec<T>, Diagnostics> {
    let mut formatted = Vec::new();
    let mut faults = Diagnostics::new();
    for file in emitted {
        match format(file) {
            Ok(file) => formatted.push(file),
            Err(fault) => faults.push(Diagnostic::error(
                "no-rust",
                Place::file(fault.path.as_str()),
                fault.reason,
                "Rust; this is a fault of the generator",
            )),
        }
    }
    if faults.is_empty() { Ok(formatted) } else { Err(faults) }
}
