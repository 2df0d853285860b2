//! Two crates and what drift says of them, held against cargo-semver-checks and the compiler: who shows each breaking change, and
//! what they show that drift does not tell.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Result;
use bigcommerce_codegen::drift::{Change, Drift, Level, Subject, Verdict};

use crate::built::Built;
use crate::findings::Finding;
use crate::tools::Tools;
use crate::witness::Line;

/// Who shows that a breaking change breaks something.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shown {
    /// cargo-semver-checks, by these lints.
    Lints(BTreeSet<String>),
    /// A program that compiles with the old crate and not with the new one; there is no lint for it.
    Compiler,
    /// Whoever shows that the type it belongs to has gone, moved, or become several: what stands at its path is another one.
    WithItsType,
    /// Nobody: it is about the wire, or about what code means.
    Nobody,
}

/// A breaking change with who shows it.
pub(crate) struct Told<'d> {
    pub(crate) change: &'d Change,
    pub(crate) shown: Shown,
}

/// What has been found of one pair.
pub(crate) struct Judged<'d> {
    pub(crate) level: Option<Level>,
    /// Whether cargo-semver-checks demands a new major version.
    pub(crate) is_major: bool,
    /// What it finds, and which items programs cannot use any more.
    pub(crate) findings: Vec<Finding>,
    pub(crate) broken: BTreeMap<String, String>,
    pub(crate) breaking: Vec<Told<'d>>,
    /// What is shown and not told, or told too mildly.
    pub(crate) faults: Vec<String>,
}

impl Judged<'_> {
    /// Whether code that was written against the old crate breaks.
    pub(crate) fn breaks(&self) -> bool {
        self.is_major || !self.broken.is_empty()
    }
}

/// Holds a drift against the two crates.
pub(crate) fn judge<'d>(
    drift: &'d Drift,
    (old, new): (&Built, &Built),
    tools: &Tools,
    scratch: &Path,
) -> Result<Judged<'d>> {
    let mut findings = tools.compared(&old.documentation, &new.documentation)?;
    if old.features != new.features {
        findings.extend(tools.compared_features(&old.features_alone, &new.features_alone)?);
    }
    findings.extend(lost_gates(old, new));
    let broken = tools.broken(&old.program, &new.library, scratch)?;
    let level = Verdict::of(drift).level;
    let mut faults = Vec::new();
    for finding in &findings {
        if finding.is_major && !is_told(drift, finding) {
            faults
                .push(format!("drift does not tell what {} finds: {}", finding.lint, finding.text));
        }
        if !finding.is_major && level < Some(Level::Additive) {
            faults.push(format!(
                "drift tells no more than facts, {} finds: {}",
                finding.lint, finding.text
            ));
        }
    }
    let breaking = || drift.changes.iter().filter(|change| change.level == Level::Breaking);
    let named = types(breaking());
    for (item, message) in &broken {
        let mut lines = old.program.iter().filter(|line| line.item.as_deref() == Some(item));
        let is_module = lines.clone().any(|line| line.text.ends_with("::*;"));
        let is_told = drift.told().any(|told| is_told_by(told, item, is_module));
        if !is_told && !lines.any(|line| mentions(&line.text, &named)) {
            faults.push(format!(
                "drift does not tell that `{item}` cannot be used as before: {message}"
            ));
        }
    }
    let breaking: Vec<Told<'_>> = breaking()
        .map(|change| Told { change, shown: shown(change, &findings, &broken, &old.program) })
        .collect();
    let breaking = with_types(breaking);
    let is_major = findings.iter().any(|finding| finding.is_major);
    Ok(Judged { level, is_major, findings, broken, breaking, faults })
}

/// Modules that a feature brought and no longer brings, which neither documentation nor a manifest shows alone.
fn lost_gates(old: &Built, new: &Built) -> Vec<Finding> {
    let gates =
        old.gates.iter().filter_map(|(module, was)| Some((module, was, new.gates.get(module)?)));
    let lost = gates
        .filter(|(_, was, is)| new.features.contains_key(*was) && !new.enabled(was).contains(*is));
    lost.map(|(module, was, is)| Finding {
        lint: "feature_of_module".to_owned(),
        is_major: true,
        text: format!("feature {was} no longer brings {module}, which asks for {is}"),
    })
    .collect()
}

fn is_told(drift: &Drift, finding: &Finding) -> bool {
    if finding.lint.starts_with("feature_") {
        let mut breaking = drift.changes.iter().filter(|change| change.level == Level::Breaking);
        return breaking.any(|change| is_of_feature(change, finding));
    }
    let (path, is_module) = (finding.path(), finding.lint == "module_missing");
    drift.told().any(|told| is_told_by(told, &path, is_module))
}

/// Whether what drift tells of is an item, or has it; a module is told by what it held.
fn is_told_by(told: &str, path: &str, is_module: bool) -> bool {
    let told = told.replace("r#", "");
    is_part(path, &told) || is_module && is_part(&told, path)
}

fn is_of_feature(change: &Change, finding: &Finding) -> bool {
    let Subject::Feature { name } = &change.subject else { return false };
    finding.lint.starts_with("feature_") && finding.text.split([' ', ',']).any(|word| word == name)
}

fn shown(
    change: &Change,
    findings: &[Finding],
    broken: &BTreeMap<String, String>,
    program: &[Line],
) -> Shown {
    let found = findings.iter().filter(|finding| finding.is_major);
    let shows = |path: &str| change.items().iter().any(|item| is_told_by(item, path, true));
    let lints: BTreeSet<String> = found
        .filter(|finding| is_of_feature(change, finding) || shows(&finding.path()))
        .map(|finding| finding.lint.clone())
        .collect();
    if !lints.is_empty() {
        return Shown::Lints(lints);
    }
    let names = types(std::iter::once(change));
    let mut lines = program
        .iter()
        .filter(|line| line.item.as_ref().is_some_and(|item| broken.contains_key(item)));
    let is_seen =
        broken.keys().any(|item| shows(item)) || lines.any(|line| mentions(&line.text, &names));
    if is_seen { Shown::Compiler } else { Shown::Nobody }
}

/// What belongs to a type that stands elsewhere needs no more showing than that.
fn with_types(mut breaking: Vec<Told<'_>>) -> Vec<Told<'_>> {
    let is_of_type = |told: &Told<'_>| WHOLE_TYPES.contains(&told.change.rule);
    let whole = breaking.iter().filter(|told| is_of_type(told) && told.shown != Shown::Nobody);
    let whole: BTreeSet<Subject> = whole.map(|told| told.change.subject.clone()).collect();
    for told in breaking.iter_mut().filter(|told| !is_of_type(told)) {
        if !matches!(told.shown, Shown::Lints(_)) && whole.contains(&told.change.subject) {
            told.shown = Shown::WithItsType;
        }
    }
    breaking
}

/// The rules by which another type stands at a path, or none.
const WHOLE_TYPES: [&str; 4] = ["type-gone", "type-moved", "type-renamed", "type-split"];

fn is_part(part: &str, whole: &str) -> bool {
    let rest = part.strip_prefix(whole);
    !whole.is_empty()
        && rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
}

/// The names of types that changes tell of as a whole.
fn types<'c>(changes: impl Iterator<Item = &'c Change>) -> BTreeSet<String> {
    let names = changes.flat_map(Change::items).filter_map(|item| item.rsplit("::").next());
    names
        .filter(|name| name.starts_with(|c: char| c.is_uppercase()) && !name.contains('.'))
        .map(str::to_owned)
        .collect()
}

fn mentions(text: &str, names: &BTreeSet<String>) -> bool {
    text.split(|c: char| !(c.is_alphanumeric() || c == '_')).any(|word| names.contains(word))
}
