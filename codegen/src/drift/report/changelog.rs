//! For users of the crate: the section of a changelog for a version. Takes the changelog as it is and a drift, gives it with what
//! has changed in its section that is not released, which is made where there is none.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::super::{Drift, Level, Verdict};
use super::markdown::escape;
use super::{meaning, reach, short};

/// What stands behind a version that is not released; a release puts its date there.
const UNRELEASED: &str = "unreleased";

/// How a changelog begins that is written anew.
const HEAD: &str = "# Changelog\n\nWhat changes for users of the crate `bigcommerce`. `cargo xtask sync` writes the sections of versions that are not released; a\nrelease puts its date in the place of `unreleased`.\n";

const HEADINGS: [(Level, &str); 3] =
    [(Level::Breaking, "Breaking"), (Level::Additive, "Added"), (Level::Facts, "Facts")];

/// A changelog with its new section, and the version of that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    pub text: String,
    pub version: String,
}

/// A changelog in parts.
#[derive(Debug)]
struct Changelog<'a> {
    head: &'a str,
    /// The section that is not released.
    unreleased: Option<Section<'a>>,
    /// The sections of versions that are.
    released: &'a str,
}

#[derive(Debug, Default)]
struct Section<'a> {
    /// What stands between its heading and its groups.
    about: &'a str,
    /// Subjects and what is said of them, by heading.
    groups: BTreeMap<usize, Vec<(String, Vec<String>)>>,
    /// Groups of other headings, as they stand.
    others: String,
}

/// Writes what has changed from one commit of upstream to another into a changelog. `current` is the version of the crate; nothing
/// is given where nothing has changed.
///
/// # Errors
/// A version that is not `MAJOR.MINOR.PATCH`, and so has no next one: the text that is none.
pub fn changelog(
    text: &str,
    current: &str,
    (from, to): (&str, &str),
    drift: &Drift,
) -> Result<Option<Changed>, String> {
    let verdict = Verdict::of(drift);
    if verdict.level.is_none() {
        return Ok(None);
    }
    let text = if text.trim().is_empty() { HEAD } else { text };
    let Changelog { head, unreleased, released } = parse(text);
    // What is not released has taken its step from the version before already.
    let told = unreleased.as_ref().and_then(Section::level);
    let base = match &unreleased {
        Some(_) => last_version(released),
        None => Some(current.to_owned()),
    };
    let verdict = Verdict::of_worst(verdict.level.max(told));
    let version = match base {
        Some(base) => verdict.next(&base).ok_or(base)?,
        // Nothing was ever released: the first version stays what it is.
        None => current.to_owned(),
    };
    let mut section = unreleased.unwrap_or_default();
    section.add(drift);
    let was = section.about.split('`').nth(3).unwrap_or(short(from)).to_owned();
    let mut out = format!("{}\n\n## {version} - {UNRELEASED}\n\n", head.trim_end());
    // Writing to a String does not fail.
    let _ = writeln!(out, "Upstream `{}`, was `{was}`.", short(to));
    section.write(&mut out);
    if !released.is_empty() {
        let _ = write!(out, "\n{}", released.trim_start());
    }
    Ok(Some(Changed { text: out, version }))
}

fn parse(text: &str) -> Changelog<'_> {
    let first = headings(text).next();
    let Some((start, heading)) = first else {
        return Changelog { head: text, unreleased: None, released: "" };
    };
    let (head, sections) = text.split_at(start);
    if !heading.ends_with(UNRELEASED) {
        return Changelog { head, unreleased: None, released: sections };
    }
    let end = headings(sections).nth(1).map_or(sections.len(), |(at, _)| at);
    let body = sections[..end].split_once('\n').map_or("", |(_, body)| body);
    Changelog { head, unreleased: Some(Section::parse(body)), released: &sections[end..] }
}

/// The headings of versions, with their places.
fn headings(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').filter_map(move |line| {
        let start = at;
        at += line.len();
        line.starts_with("## ").then(|| (start, line.trim_end()))
    })
}

/// The version of the first heading.
fn last_version(sections: &str) -> Option<String> {
    let (_, heading) = headings(sections).next()?;
    let version = heading.trim_start_matches("## ").split_whitespace().next()?;
    Some(version.trim_matches(['[', ']']).to_owned())
}

impl<'a> Section<'a> {
    fn parse(body: &'a str) -> Self {
        let mut parts = body.split("\n### ");
        let mut section = Self { about: parts.next().unwrap_or_default(), ..Self::default() };
        for part in parts {
            let (heading, lines) = part.split_once('\n').unwrap_or((part, ""));
            match HEADINGS.iter().position(|(_, known)| *known == heading.trim()) {
                Some(index) => {
                    let group = section.groups.entry(index).or_default();
                    for line in lines.lines().filter(|line| !line.trim().is_empty()) {
                        match line.strip_prefix("- ") {
                            Some(subject) => group.push((subject.to_owned(), Vec::new())),
                            None => {
                                if let Some((_, said)) = group.last_mut() {
                                    said.push(line.to_owned());
                                }
                            }
                        }
                    }
                }
                None => section.others.push_str(&format!("\n### {}\n", part.trim_end())),
            }
        }
        section
    }

    /// The worst level that is told.
    fn level(&self) -> Option<Level> {
        self.groups.keys().next().map(|index| HEADINGS[*index].0)
    }

    fn add(&mut self, drift: &Drift) {
        for (index, (level, _)) in HEADINGS.iter().enumerate() {
            for change in drift.changes.iter().filter(|change| change.level == *level) {
                let group = self.groups.entry(index).or_default();
                let subject =
                    format!("{}: `{}`{}", change.family, change.subject.title(), reach(change));
                let said = format!("  - {}", escape(&meaning(change)));
                match group.iter_mut().find(|(known, _)| *known == subject) {
                    Some((_, lines)) if lines.contains(&said) => {}
                    Some((_, lines)) => lines.push(said),
                    None => group.push((subject, vec![said])),
                }
            }
        }
    }

    fn write(&self, out: &mut String) {
        for (index, group) in &self.groups {
            let _ = write!(out, "\n### {}\n", HEADINGS[*index].1);
            for (subject, said) in group {
                let _ = writeln!(out, "- {subject}");
                for line in said {
                    let _ = writeln!(out, "{line}");
                }
            }
        }
        out.push_str(&self.others);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use crate::drift::change::{Context, Subject};
    use crate::drift::{Change, Direction};
    use crate::manifest::Family;

    use super::*;

    fn drift(rules: &[(&'static str, &str)]) -> Drift {
        let change = |(rule, name): &(&'static str, &str)| {
            let context = Context {
                family: Family::V3,
                subject: Subject::Type { rust: format!("v3::mugs::{name}") },
                direction: Direction::Response,
                operations: Vec::new(),
            };
            Change::new(rule, &context, "").rust(format!("`{name}::a_b` has changed"))
        };
        Drift { changes: rules.iter().map(change).collect(), ..Drift::default() }
    }

    fn changed(text: &str, current: &str, rules: &[(&'static str, &str)]) -> Changed {
        changelog(text, current, ("aaaaaaaaaaaa", "bbbbbbbbbbbb"), &drift(rules)).unwrap().unwrap()
    }

    #[test]
    fn a_section_is_made_with_the_step_of_the_worst_change() {
        let changed = changed("", "0.1.0", &[("field-gone", "Mug"), ("field-new", "Cup")]);
        let expected = "\
## 0.2.0 - unreleased

Upstream `bbbbbbbbb`, was `aaaaaaaaa`.

### Breaking
- v3: `type v3::mugs::Mug`
  - `Mug::a_b` has changed

### Added
- v3: `type v3::mugs::Cup`
  - `Cup::a_b` has changed
";
        assert_eq!(changed.version, "0.2.0");
        assert_eq!(changed.text, format!("{HEAD}\n{expected}"));
    }

    #[test]
    fn a_section_that_is_not_released_takes_what_comes_and_no_second_step() {
        let released = "## 1.4.0 - 2026-01-31\n\n- By hand.\n";
        let first = changed(&format!("{HEAD}\n{released}"), "1.4.0", &[("field-gone", "Mug")]);
        assert_eq!(first.version, "2.0.0");
        let second = changelog(
            &first.text,
            "2.0.0",
            ("bbbbbbbbbbbb", "cccccccccccc"),
            &drift(&[("field-gone", "Mug"), ("field-gone", "Jug"), ("field-new", "Cup")]),
        );
        let second = second.unwrap().unwrap();
        assert_eq!(second.version, "2.0.0");
        assert!(second.text.contains("Upstream `ccccccccc`, was `aaaaaaaaa`."), "{}", second.text);
        assert_eq!(second.text.matches("`Mug::a_b` has changed").count(), 1, "{}", second.text);
        assert!(
            second.text.contains("Jug")
                && second.text.contains("### Added")
                && second.text.ends_with(released)
        );
    }

    #[test]
    fn a_worse_change_takes_the_larger_step_from_what_was_released() {
        let first = changed("## 1.4.0 - 2026-01-31\n", "1.4.0", &[("field-new", "Mug")]);
        assert_eq!(first.version, "1.5.0");
        assert_eq!(changed(&first.text, "1.5.0", &[("field-gone", "Cup")]).version, "2.0.0");
    }

    #[test]
    fn groups_of_other_headings_stay() {
        let text = "# Changelog\n\n## 0.2.0 - unreleased\n\nUpstream `b`, was `a`.\n\n### Fixed\n- A fault.\n\n## 0.1.0 - 2026-01-31\n";
        let changed = changed(text, "0.2.0", &[("field-new", "Cup")]);
        assert!(
            changed.text.contains("### Added")
                && changed.text.contains("### Fixed\n- A fault.\n\n## 0.1.0"),
            "{}",
            changed.text
        );
        assert_eq!(changed.version, "0.1.1");
    }

    #[test]
    fn nothing_is_written_where_nothing_has_changed() {
        assert_eq!(changelog("", "0.1.0", ("a", "b"), &drift(&[])), Ok(None));
    }

    #[test]
    fn a_version_that_has_no_next_one_is_told() {
        let told = changelog("", "0.1.0-rc.1", ("a", "b"), &drift(&[("field-new", "Cup")]));
        assert_eq!(told, Err("0.1.0-rc.1".to_owned()));
    }
}
