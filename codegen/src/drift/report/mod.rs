//! A drift as text, for people, for pull requests and for programs. Takes what `compare` gives with the names of both sides and what
//! had to be edited to read them; the caller prints it.

mod changelog;
mod json;
mod markdown;
mod text;

use crate::upstream::Edit;

use super::{Change, Drift, Level, Subject, Verdict};

pub use changelog::{Changed, changelog};
pub use json::json;
pub use markdown::markdown;
pub use text::{Shown, text};

/// A drift with what is said around it.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    pub from: Origin<'a>,
    pub to: Origin<'a>,
    pub drift: &'a Drift,
}

/// What one side was read from.
#[derive(Clone, Copy, Debug)]
pub struct Origin<'a> {
    /// The directory as the user knows it.
    pub name: &'a str,
    /// The commit of upstream.
    pub commit: &'a str,
    /// The edits of manifest and overlays after which they fit it.
    pub edits: &'a [Edit],
}

impl Report<'_> {
    fn verdict(&self) -> Verdict {
        Verdict::of(self.drift)
    }

    /// `3 breaking, 1 additive, 9 facts only`.
    fn counts(&self) -> String {
        let counts = Level::ALL.map(|level| {
            let only = if level == Level::Facts { " only" } else { "" };
            format!("{} {}{only}{}", self.drift.count(level), level.name(), self.accepted(level))
        });
        counts.join(", ")
    }

    /// How many changes of a level are accepted, where any is.
    fn accepted(&self, level: Level) -> String {
        match self.drift.accepted() {
            count if level == Level::Breaking && count > 0 => format!(" ({count} accepted)"),
            _ => String::new(),
        }
    }

    /// The edits of both sides.
    fn notes(&self) -> Vec<String> {
        let side = |origin: &Origin<'_>| -> Vec<String> {
            let edits = origin.edits.iter();
            edits.map(|edit| format!("{}: {}: {edit}", origin.name, edit.file())).collect()
        };
        side(&self.from).into_iter().chain(side(&self.to)).collect()
    }
}

/// The beginning of a commit.
fn short(commit: &str) -> &str {
    commit.get(..9).unwrap_or(commit)
}

/// What a change means, in one line, and why it is accepted, where it is.
fn meaning(change: &Change) -> String {
    match &change.accepted {
        Some(reason) => format!("{}; accepted: {reason}", plain_meaning(change)),
        None => plain_meaning(change),
    }
}

/// In Rust, and on the wire where that says more.
fn plain_meaning(change: &Change) -> String {
    let says_the_same = change.rule.ends_with("-gone") || change.rule.ends_with("-new");
    match (&change.rust, &change.wire) {
        (Some(rust), Some(wire)) if !says_the_same => format!("{rust}; {wire}"),
        (Some(text), _) | (None, Some(text)) => text.clone(),
        (None, None) => String::new(),
    }
}

/// How many operations reach a type.
fn reach(change: &Change) -> String {
    match (change.operations.as_slice(), &change.subject) {
        ([_], Subject::Operation { .. } | Subject::Event { .. }) | ([], _) => String::new(),
        ([sole], _) => format!(", of {sole}"),
        (all, _) => format!(", of {} operations", all.len()),
    }
}
