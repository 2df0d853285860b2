//! For pull requests: counts and verdict on top, a group for each family that opens, those with breaking changes open.

use std::fmt::Write as _;

use super::super::{Change, Level};
use super::{Report, meaning, reach, short};
use crate::model::Family;

/// The report as Markdown of GitHub; ends with a newline.
pub fn markdown(report: &Report<'_>) -> String {
    let (from, to) = (&report.from, &report.to);
    let mut out = format!("## Drift from `{}` to `{}`\n\n", short(from.commit), short(to.commit));
    // Writing to a String does not fail.
    let _ = writeln!(out, "**{}**; version: {}\n", report.counts(), report.verdict());
    let changes = &report.drift.changes;
    for family in Family::ALL {
        let own: Vec<&Change> = changes.iter().filter(|change| change.family == family).collect();
        if !own.is_empty() {
            group(&mut out, family, &own);
        }
    }
    let notes = report.notes();
    if !notes.is_empty() {
        let _ = writeln!(
            out,
            "<details><summary>Edits of manifest and overlays: {}</summary>\n",
            notes.len()
        );
        for note in notes {
            let _ = writeln!(out, "- {}", escape(&note));
        }
        out.push_str("\n</details>\n");
    }
    out
}

fn group(out: &mut String, family: Family, changes: &[&Change]) {
    let count = |level: Level| changes.iter().filter(|change| change.level == level).count();
    let counts = Level::ALL.map(|level| (count(level), level.name()));
    let counts = counts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, name)| format!("{count} {name}"));
    let open = if count(Level::Breaking) > 0 { " open" } else { "" };
    let counts = counts.collect::<Vec<_>>().join(", ");
    let _ = writeln!(out, "<details{open}><summary><b>{family}</b>: {counts}</summary>\n");
    for level in Level::ALL {
        let mut subject = None;
        for change in changes.iter().filter(|change| change.level == level) {
            if subject.is_none() {
                let _ = writeln!(out, "**{}**\n", level.name());
            }
            let title = format!("{}{}", change.subject.title(), reach(change));
            if subject.as_ref() != Some(&title) {
                let _ = writeln!(out, "- {}", escape(&title));
                subject = Some(title);
            }
            let _ = writeln!(
                out,
                "  - {} <sub>{} {}</sub>",
                escape(&meaning(change)),
                change.rule,
                change.fingerprint
            );
        }
        if subject.is_some() {
            out.push('\n');
        }
    }
    out.push_str("</details>\n\n");
}

/// A text that Markdown shows as it stands; what is code in it stays code.
pub(super) fn escape(text: &str) -> String {
    let parts = text.split('`').enumerate();
    let parts = parts.map(|(index, part)| match index % 2 {
        0 => part.replace('<', "&lt;").replace('_', "\\_").replace('*', "\\*"),
        _ => format!("`{part}`"),
    });
    parts.collect()
}
