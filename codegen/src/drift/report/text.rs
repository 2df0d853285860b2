//! For people: counts and verdict on top, then the changes by level, family and subject, the worst first; a screen of them.

use std::fmt::Write as _;

use annotate_snippets::renderer::{AnsiColor, Style};

use super::super::{Change, Level};
use super::{Report, meaning, reach, short};

/// How much of a report is shown, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// All changes and notes, not a screen of them.
    pub all: bool,
    /// Colours of a terminal.
    pub colour: bool,
}

/// Lines of a report that is not shown whole.
const SCREEN: usize = 40;

/// Lines at the end of a screen that say what it leaves out.
const FOOTER: usize = 3;

/// The report for people; ends with a newline.
pub fn text(report: &Report<'_>, shown: Shown) -> String {
    let paint = Paint(shown.colour);
    let mut lines = head(report, &paint);
    let mut told = 0;
    let most = if shown.all { usize::MAX } else { SCREEN - FOOTER };
    let mut last: Option<(Level, &str, String)> = None;
    for (level, change) in by_level(report) {
        let (family, subject) = (change.family.name(), change.subject.title());
        let mut next = Vec::new();
        if last.as_ref().is_none_or(|last| last.0 != level) {
            next.extend([String::new(), paint.level(level, level.name())]);
        }
        if last.as_ref().is_none_or(|last| (last.0, last.1) != (level, family)) {
            next.push(format!("  {}", paint.bold(family)));
        }
        if last.as_ref().is_none_or(|known| {
            (known.0, known.1, known.2.as_str()) != (level, family, subject.as_str())
        }) {
            next.push(format!("    {subject}{}", reach(change)));
        }
        next.push(format!(
            "      {} {}",
            meaning(change),
            paint.dim(&format!("[{}]", change.rule))
        ));
        if shown.all {
            next.extend(places(change).map(|place| format!("        {}", paint.dim(&place))));
        }
        if lines.len() + next.len() > most {
            break;
        }
        lines.extend(next);
        told += 1;
        last = Some((level, family, subject));
    }
    lines.extend(foot(report, shown, told, &paint));
    lines.join("\n") + "\n"
}

fn head(report: &Report<'_>, paint: &Paint) -> Vec<String> {
    let (from, to) = (&report.from, &report.to);
    let sides =
        format!("{} ({}) to {} ({})", from.name, short(from.commit), to.name, short(to.commit));
    let counts = Level::ALL.map(|level| {
        let only = if level == Level::Facts { " only" } else { "" };
        let accepted = report.accepted(level);
        let text = format!("{} {}{only}{accepted}", report.drift.count(level), level.name());
        if report.drift.count(level) == 0 { text } else { paint.level(level, &text) }
    });
    vec![sides, counts.join(", "), paint.bold(&format!("version: {}", report.verdict()))]
}

fn foot(report: &Report<'_>, shown: Shown, told: usize, paint: &Paint) -> Vec<String> {
    let left = report.drift.changes.len() - told;
    let notes = report.notes();
    let mut lines = Vec::new();
    if left > 0 {
        lines.extend([String::new(), paint.bold(&format!("{left} more: --all shows them"))]);
    }
    match notes.as_slice() {
        [] => {}
        notes if shown.all => {
            lines.extend([
                String::new(),
                paint.bold("edits of manifest and overlays, which `sync` proposes"),
            ]);
            lines.extend(notes.iter().map(|note| format!("  {note}")));
        }
        notes => {
            if left == 0 {
                lines.push(String::new());
            }
            let edits = if notes.len() == 1 { "edit" } else { "edits" };
            lines.push(format!(
                "{} {edits} of manifest and overlays, which `sync` proposes: --all shows them",
                notes.len()
            ));
        }
    }
    lines
}

fn by_level<'a>(report: &'a Report<'_>) -> impl Iterator<Item = (Level, &'a Change)> {
    Level::ALL.into_iter().flat_map(|level| {
        let changes = report.drift.changes.iter().filter(move |change| change.level == level);
        changes.map(move |change| (level, change))
    })
}

/// Where a change stands, each place once.
fn places(change: &Change) -> impl Iterator<Item = String> {
    let place = |what: &str, pointer: &Option<super::super::Pointer>| {
        pointer.as_ref().map(|at| format!("{what} {}#{}", at.file, at.pointer))
    };
    let texts = match change.from == change.to {
        true => [place("at", &change.from), None],
        false => [place("from", &change.from), place("to", &change.to)],
    };
    texts.into_iter().flatten()
}

/// Writes with colours, or without.
struct Paint(bool);

impl Paint {
    fn level(&self, level: Level, text: &str) -> String {
        let colour = match level {
            Level::Breaking => AnsiColor::BrightRed,
            Level::Additive => AnsiColor::BrightGreen,
            Level::Facts => AnsiColor::BrightCyan,
        };
        self.styled(colour.on_default().bold(), text)
    }

    fn bold(&self, text: &str) -> String {
        self.styled(Style::new().bold(), text)
    }

    fn dim(&self, text: &str) -> String {
        self.styled(Style::new().dimmed(), text)
    }

    fn styled(&self, style: Style, text: &str) -> String {
        let mut out = String::new();
        // Writing to a String does not fail.
        let _ = match self.0 {
            true => write!(out, "{style}{text}{style:#}"),
            false => write!(out, "{text}"),
        };
        out
    }
}
