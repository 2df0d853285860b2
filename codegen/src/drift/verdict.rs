//! The verdict: the smallest step of the version that is honest, by cargo's rules, and the changes that ask for it.

use std::fmt;

use serde::Serialize;

use super::Drift;
use super::rules::Level;

/// A step of a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    None,
    Patch,
    Minor,
    Major,
}

/// What the next version of the crate has to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Verdict {
    /// The worst level of all changes; `None` where nothing has changed.
    pub level: Option<Level>,
    /// The step of a version `0.x.y`.
    pub below_one: Step,
    /// The step of any later version.
    pub from_one: Step,
    /// The fingerprints of the changes that ask for it.
    pub proof: Vec<String>,
}

impl Verdict {
    /// The verdict on all changes.
    pub fn of(drift: &Drift) -> Self {
        let level = drift.changes.iter().map(|change| change.level).max();
        let proof = drift.changes.iter().filter(|change| Some(change.level) == level);
        let proof = proof.map(|change| change.fingerprint.clone()).collect();
        Self { proof, ..Self::of_worst(level) }
    }

    /// The steps that a level asks for, without a proof.
    pub(super) fn of_worst(level: Option<Level>) -> Self {
        let (below_one, from_one) = match level {
            None => (Step::None, Step::None),
            Some(Level::Facts) => (Step::Patch, Step::Patch),
            // Below 1.0 cargo takes a patch for compatible whatever it adds.
            Some(Level::Additive) => (Step::Patch, Step::Minor),
            Some(Level::Breaking) => (Step::Minor, Step::Major),
        };
        Self { level, below_one, from_one, proof: Vec::new() }
    }

    /// The version after `current`, which is `MAJOR.MINOR.PATCH`; `None` for any other text.
    ///
    /// ```
    /// # use bigcommerce_codegen::drift::{Step, Verdict};
    /// # use bigcommerce_codegen::drift::Level;
    /// let breaking = Verdict { level: Some(Level::Breaking), below_one: Step::Minor, from_one: Step::Major, proof: vec![] };
    /// assert_eq!(breaking.next("0.4.2").as_deref(), Some("0.5.0"));
    /// assert_eq!(breaking.next("1.4.2").as_deref(), Some("2.0.0"));
    /// ```
    pub fn next(&self, current: &str) -> Option<String> {
        let numbers: Option<Vec<u64>> =
            current.split('.').map(|number| number.parse().ok()).collect();
        let [major, minor, patch] = numbers?.try_into().ok()?;
        let step = if major == 0 { self.below_one } else { self.from_one };
        let (major, minor, patch) = match step {
            Step::None => (major, minor, patch),
            Step::Patch => (major, minor, patch + 1),
            Step::Minor => (major, minor + 1, 0),
            Step::Major => (major + 1, 0, 0),
        };
        Some(format!("{major}.{minor}.{patch}"))
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.level {
            None => "nothing to release",
            Some(Level::Facts) => "a patch: 0.x.(y+1), or x.y.(z+1)",
            Some(Level::Additive) => "compatible: 0.x.(y+1), or x.(y+1).0",
            Some(Level::Breaking) => "breaking: 0.(x+1).0, or (x+1).0.0",
        })
    }
}
