//! For programs: everything that is known, in the form of `drift.schema.json` beside this file.

use serde::Serialize;

use super::super::{Change, Level, Verdict};
use super::{Origin, Report};
use crate::upstream::Edit;

#[derive(Serialize)]
struct Document<'a> {
    /// Of the form; it grows with every change that a reader has to know of.
    version: u32,
    from: Side<'a>,
    to: Side<'a>,
    counts: Counts,
    verdict: Verdict,
    changes: &'a [Change],
}

#[derive(Serialize)]
struct Side<'a> {
    name: &'a str,
    commit: &'a str,
    edits: &'a [Edit],
}

#[derive(Serialize)]
struct Counts {
    breaking: usize,
    additive: usize,
    facts: usize,
}

/// The report as JSON; ends with a newline.
///
/// # Errors
/// None that is known: all keys are texts.
pub fn json(report: &Report<'_>) -> Result<String, serde_json::Error> {
    let drift = report.drift;
    let document = Document {
        version: 1,
        from: side(report.from),
        to: side(report.to),
        counts: Counts {
            breaking: drift.count(Level::Breaking),
            additive: drift.count(Level::Additive),
            facts: drift.count(Level::Facts),
        },
        verdict: report.verdict(),
        changes: &drift.changes,
    };
    serde_json::to_string_pretty(&document).map(|text| text + "\n")
}

fn side(origin: Origin<'_>) -> Side<'_> {
    Side { name: origin.name, commit: origin.commit, edits: origin.edits }
}
