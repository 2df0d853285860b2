//! `specs/accepted.toml`: breaking changes that are accepted, by their fingerprints, with reasons. Takes its text and a drift; marks
//! the changes, and gives a fault for each entry that matches none.

use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::manifest::toml_fault;
use crate::position;

use super::Drift;
use super::rules::Level;

/// The breaking changes that are accepted.
#[derive(Clone, Debug, Default)]
pub struct Accepted {
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    fingerprint: String,
    reason: String,
    place: Place,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    accepted: Vec<WrittenEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenEntry {
    fingerprint: Spanned<String>,
    reason: Spanned<String>,
}

impl Accepted {
    /// Reads a list; `file` is its path as the user knows it.
    ///
    /// ```
    /// use bigcommerce_codegen::drift::Accepted;
    /// let text = "[[accepted]]\nfingerprint = \"4e29a1f5ab1f67a8\"\nreason = \"nobody has called it since 2025\"\n";
    /// assert!(Accepted::parse(&"accepted.toml".into(), text).is_ok());
    /// ```
    ///
    /// # Errors
    /// TOML that does not parse, unknown keys, fingerprints that are none or stand twice, empty reasons.
    pub fn parse(file: &Arc<str>, text: &str) -> Result<Self, Diagnostics> {
        let written: Written =
            toml::from_str(text).map_err(|error| toml_fault(file, text, &error))?;
        let place = |at: &Spanned<String>| {
            let (line, column) = position::line_column(text, at.span().start);
            Place::at(file.clone(), line, column)
        };
        let mut faults = Diagnostics::new();
        let mut fault = |place: Place, found: String, expected: &str| {
            faults.push(Diagnostic::error("bad-acceptance", place, found, expected));
        };
        let mut entries: Vec<Entry> = Vec::new();
        for WrittenEntry { fingerprint, reason } in written.accepted {
            let at = place(&fingerprint);
            let text = fingerprint.as_ref();
            let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
            if text.len() != 16 || !text.bytes().all(is_hex) {
                fault(
                    at.clone(),
                    format!("fingerprint `{text}`"),
                    "16 hexadecimal digits, as `cargo xtask drift --format json` has them",
                );
            }
            if let Some(first) = entries.iter().find(|entry| entry.fingerprint == *text) {
                let line = first.place.spot.map_or(0, |(line, _)| line);
                fault(
                    at.clone(),
                    format!("fingerprint `{text}` a second time, after line {line}"),
                    "each once",
                );
            }
            if reason.as_ref().trim().is_empty() {
                fault(place(&reason), "an empty reason".to_owned(), "why the change is accepted");
            }
            entries.push(Entry {
                fingerprint: fingerprint.into_inner(),
                reason: reason.into_inner(),
                place: at,
            });
        }
        if faults.has_errors() { Err(faults) } else { Ok(Self { entries }) }
    }

    /// Marks the changes that are accepted.
    ///
    /// # Errors
    /// Every entry that matches no breaking change: it has done its work, or never had any.
    pub fn mark(&self, drift: &mut Drift) -> Result<(), Diagnostics> {
        let mut faults = Diagnostics::new();
        for entry in &self.entries {
            let mut changes = drift.changes.iter_mut();
            match changes.find(|change| change.fingerprint == entry.fingerprint) {
                Some(change) if change.level == Level::Breaking => {
                    change.accepted = Some(entry.reason.clone());
                }
                other => {
                    let found = match other {
                        Some(change) => {
                            format!("`{}`, which is {}", entry.fingerprint, change.level.name())
                        }
                        None => format!("`{}`, which no change has", entry.fingerprint),
                    };
                    let fault = Diagnostic::error(
                        "idle-acceptance",
                        entry.place.clone(),
                        found,
                        "the fingerprint of a breaking change",
                    );
                    faults.push(fault.with_help("delete the entry"));
                }
            }
        }
        if faults.has_errors() { Err(faults) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use crate::drift::change::{Context, Subject};
    use crate::drift::{Change, Direction};
    use crate::manifest::Family;

    use super::*;

    fn drift() -> Drift {
        let context = Context {
            family: Family::V3,
            subject: Subject::Type { rust: "v3::mugs::Mug".into() },
            direction: Direction::Response,
            operations: Vec::new(),
        };
        let change = |rule| Change::new(rule, &context, "name");
        Drift { changes: vec![change("field-gone"), change("field-new")], ..Drift::default() }
    }

    fn accepted(fingerprints: &[&str]) -> Result<Accepted, String> {
        let entry = |fingerprint: &&str| {
            format!("[[accepted]]\nfingerprint = \"{fingerprint}\"\nreason = \"nobody has it\"\n")
        };
        let text: String = fingerprints.iter().map(entry).collect();
        Accepted::parse(&"accepted.toml".into(), &text).map_err(|faults| faults.to_string())
    }

    #[test]
    fn a_breaking_change_is_marked_with_the_reason() {
        let mut drift = drift();
        let fingerprint = drift.changes[0].fingerprint.clone();
        accepted(&[&fingerprint]).unwrap().mark(&mut drift).unwrap();
        let marks: Vec<_> = drift.changes.iter().map(|change| change.accepted.as_deref()).collect();
        assert_eq!(marks, [Some("nobody has it"), None]);
    }

    #[test]
    fn an_entry_that_matches_no_breaking_change_fails_at_its_line() {
        let mut drift = drift();
        let additive = drift.changes[1].fingerprint.clone();
        let faults =
            accepted(&["0123456789abcdef", &additive]).unwrap().mark(&mut drift).unwrap_err();
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        assert!(lines[0].starts_with("accepted.toml:2:15: error[idle-acceptance]: found `0123456789abcdef`, which no change has"), "{lines:?}");
        assert!(
            lines[1].starts_with("accepted.toml:5:15: error[idle-acceptance]")
                && lines[1].contains("which is additive"),
            "{lines:?}"
        );
    }

    #[test]
    fn what_is_no_fingerprint_or_stands_twice_is_refused() {
        assert!(accepted(&["4E29A1F5AB1F67A8"]).unwrap_err().contains("bad-acceptance"));
        let twice = accepted(&["0123456789abcdef", "0123456789abcdef"]).unwrap_err();
        assert!(twice.contains("a second time, after line 2"), "{twice}");
    }

    #[test]
    fn an_entry_without_a_reason_is_refused() {
        let text = "[[accepted]]\nfingerprint = \"0123456789abcdef\"\nreason = \" \"\n";
        let fault = Accepted::parse(&"accepted.toml".into(), text).unwrap_err().to_string();
        assert!(fault.contains("an empty reason"), "{fault}");
    }
}
