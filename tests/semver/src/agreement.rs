//! `agreement.txt`: for every case and direction the verdict, and who shows each breaking change. Committed, so that a lint that comes
//! or goes, or a change that nobody shows any more, is seen in review.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::judge::Shown;
use crate::pairs::Outcome;

const HEAD: &str = "\
# Each case of codegen/tests/drift/cases/ in both directions: drift's verdict, what cargo-semver-checks demands, and who shows each
# breaking change: its lints, else the compiler by a program that no longer compiles, else nobody (src/reasons.rs says why).
# Written by cargo run -p bigcommerce-semver -- --write; edit nothing here.

";

/// A line for each direction of a case, and a line for each rule that breaks.
pub(crate) fn lines(name: &str, outcomes: &[Outcome]) -> String {
    let mut text = String::new();
    for outcome in outcomes {
        let demanded = if outcome.is_major { "major" } else { "nothing major" };
        let _ = writeln!(text, "{name} {}: {}, {demanded}", outcome.way.name(), outcome.level);
        let mut rules: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (rule, _, shown) in &outcome.breaking {
            rules.entry(rule).or_default().insert(by(shown));
        }
        for (rule, by) in rules {
            let _ = writeln!(text, "  {rule}: {}", by.into_iter().collect::<Vec<_>>().join("; "));
        }
    }
    text
}

/// Who shows a change, in words.
pub(crate) fn by(shown: &Shown) -> String {
    match shown {
        Shown::Lints(lints) => lints.iter().cloned().collect::<Vec<_>>().join(", "),
        Shown::Compiler => "the compiler".to_owned(),
        Shown::WithItsType => "with its type".to_owned(),
        Shown::Nobody => "nobody".to_owned(),
    }
}

fn path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("agreement.txt")
}

/// Writes the file.
pub(crate) fn write(lines: &str) -> Result<()> {
    let path = path();
    fs::write(&path, format!("{HEAD}{lines}"))
        .with_context(|| format!("cannot write {}", path.display()))
}

/// The lines that differ from the file, as faults.
pub(crate) fn differences(lines: &str) -> Result<Vec<String>> {
    let path = path();
    let known =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let known = known.strip_prefix(HEAD).unwrap_or(&known);
    let (was, is) = (blocks(known), blocks(lines));
    let keys: BTreeSet<&str> = was.keys().chain(is.keys()).copied().collect();
    let differ = keys.into_iter().filter(|key| was.get(key) != is.get(key));
    let text = |block: Option<&String>| block.map_or("nothing".to_owned(), |lines| lines.clone());
    Ok(differ
        .map(|key| {
            format!(
                "agreement.txt differs: {key}\n  found:{}\n  there:{}\n  if what is found is right: cargo run -p bigcommerce-semver -- --write",
                text(is.get(key)),
                text(was.get(key))
            )
        })
        .collect())
}

/// What is said of each case and direction.
fn blocks(text: &str) -> BTreeMap<&str, String> {
    let mut blocks: BTreeMap<&str, String> = BTreeMap::new();
    let mut key = "";
    for line in text.lines().filter(|line| !line.is_empty()) {
        let said = match line.strip_prefix("  ") {
            Some(rule) => format!("; {rule}"),
            None => {
                let (name, verdict) = line.split_once(':').unwrap_or((line, ""));
                key = name;
                verdict.to_owned()
            }
        };
        blocks.entry(key).or_default().push_str(&said);
    }
    blocks
}
