//! Pairs of crates: built, compared, and judged in both directions.

use std::fs;
use std::path::Path;

use anyhow::{Result, anyhow};
use bigcommerce_codegen::drift::{Level, Side, compare, read};
use bigcommerce_codegen::load::Specs;

use crate::built::Built;
use crate::judge::{Judged, Shown, judge};
use crate::reasons::is_explained;
use crate::tools::Tools;
use crate::witness::Line;

/// Which side of a pair is the old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Forth,
    Back,
}

impl Way {
    /// `forth` or `back`.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Forth => "forth",
            Self::Back => "back",
        }
    }
}

/// Specs, and the crate that they give.
pub(crate) struct Made<'s> {
    pub(crate) side: Side<'s>,
    pub(crate) built: Built,
}

impl<'s> Made<'s> {
    pub(crate) fn new(specs: &'s Specs, tools: &Tools, directory: &Path) -> Result<Self> {
        let side = read(specs).map_err(|faults| anyhow!("{faults}"))?;
        Ok(Self { side, built: Built::new(specs, tools, directory)? })
    }
}

/// What has been found of a pair in one direction.
pub(crate) struct Outcome {
    pub(crate) way: Way,
    /// The word for the worst level.
    pub(crate) level: &'static str,
    pub(crate) is_major: bool,
    /// The breaking changes: rule, what is told of it, and who shows it.
    pub(crate) breaking: Vec<(&'static str, String, Shown)>,
    /// What cargo-semver-checks finds, and what programs cannot use any more.
    pub(crate) seen: Vec<String>,
    pub(crate) faults: Vec<String>,
}

/// Judges a pair in both directions; what is no more than facts has to hold in both.
pub(crate) fn both_ways(
    first: &Made<'_>,
    second: &Made<'_>,
    tools: &Tools,
    scratch: &Path,
) -> Result<[Outcome; 2]> {
    fs::create_dir_all(scratch)?;
    let (forth, back) = (compare(&first.side, &second.side), compare(&second.side, &first.side));
    let there = judge(&forth, (&first.built, &second.built), tools, scratch)?;
    let here = judge(&back, (&second.built, &first.built), tools, scratch)?;
    let programs = (first.built.program.as_slice(), second.built.program.as_slice());
    Ok([
        outcome(Way::Forth, (&there, &here), programs),
        outcome(Way::Back, (&here, &there), (programs.1, programs.0)),
    ])
}

fn outcome(
    way: Way,
    (judged, reverse): (&Judged<'_>, &Judged<'_>),
    (old, new): (&[Line], &[Line]),
) -> Outcome {
    let mut faults = judged.faults.clone();
    if judged.level < Some(Level::Additive) && reverse.breaks() {
        faults.push("drift tells no more than facts, and there is more to call".to_owned());
    }
    let mut breaking = Vec::new();
    for told in &judged.breaking {
        let change = told.change;
        let text = change.rust.as_deref().or(change.wire.as_deref()).unwrap_or_default();
        let text = format!("{}: {text}", change.subject.title());
        if !is_explained(change, &told.shown, old, new) {
            let sought =
                if told.shown == Shown::Compiler { "no lint shows" } else { "nobody shows" };
            faults.push(format!(
                "{sought} {} ({text}), and reasons.rs does not say why",
                change.rule
            ));
        }
        breaking.push((change.rule, text, told.shown.clone()));
    }
    let level = judged.level.map_or("none", Level::name);
    let findings =
        judged.findings.iter().map(|finding| format!("{}: {}", finding.lint, finding.text));
    let broken =
        judged.broken.iter().map(|(item, message)| format!("the compiler: {item}: {message}"));
    let seen = findings.chain(broken).collect();
    Outcome { way, level, is_major: judged.is_major, breaking, seen, faults }
}
