//! What changed between two versions of upstream, and what that means for users of the crate: two [`Side`]s in, a [`Drift`] out.
//!
//! [`read`] takes specs through the stages; [`compare`] pairs operations and events, then the types that these name, and tells each
//! difference by a rule of [`rules`]. What the public API has lost without a rule that tells it becomes a change as well.
//! [`succeed`] makes one side the successor of another, with the names that the older one has published.

mod accepted;
mod answers;
mod bodies;
mod change;
mod facts;
mod homes;
mod items;
mod locate;
mod modules;
mod net;
mod operations;
mod pairs;
mod parameters;
pub mod report;
pub mod rules;
mod side;
mod succession;
mod types;
mod unions;
mod verdict;

use std::collections::{BTreeMap, BTreeSet};

use operations::Matched;
use pairs::Comparing;

pub use accepted::Accepted;
pub use change::{Change, Subject};
pub use rules::{Direction, Level, Rule};
pub use side::{Pointer, Side, named, read};
pub use succession::{names, succeed};
pub use verdict::{Step, Verdict};

/// All that has changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Drift {
    /// By family, subject and level, the worst first; no two have one fingerprint.
    pub changes: Vec<Change>,
    /// Paths of the public API that go with what is told, beside those that the changes name.
    alongside: Vec<String>,
}

impl Drift {
    /// How many breaking changes are accepted.
    pub fn accepted(&self) -> usize {
        self.changes.iter().filter(|change| change.accepted.is_some()).count()
    }

    /// How many changes are of a level.
    pub fn count(&self, level: Level) -> usize {
        self.changes.iter().filter(|change| change.level == level).count()
    }

    /// Paths of the public API that breaking changes tell of as gone or changed: items, or what such are part of.
    pub fn told(&self) -> impl Iterator<Item = &str> {
        let breaking = self.changes.iter().filter(|change| change.level == Level::Breaking);
        breaking.flat_map(Change::items).chain(&self.alongside).map(String::as_str)
    }
}

/// Tells what has changed from `old` to `new`.
pub fn compare(old: &Side<'_>, new: &Side<'_>) -> Drift {
    let (mut comparing, matched) = paired(old, new);
    comparing.compare_types();
    comparing.homes(&matched);
    comparing.catch();
    let mut changes: Vec<Change> = comparing.changes.into_values().collect();
    changes.sort_by(|a, b| {
        let key = |change: &Change| {
            (change.family, change.subject.clone(), std::cmp::Reverse(change.level), change.rule)
        };
        key(a)
            .cmp(&key(b))
            .then_with(|| a.wire.cmp(&b.wire))
            .then_with(|| a.fingerprint.cmp(&b.fingerprint))
    });
    Drift { changes, alongside: comparing.explained }
}

/// Holds operations, modules and events against one another, which pairs the types that these name.
fn paired<'c, 's>(old: &'c Side<'s>, new: &'c Side<'s>) -> (Comparing<'c, 's>, Matched) {
    let mut comparing = Comparing {
        old,
        new,
        changes: BTreeMap::new(),
        pairs: BTreeMap::new(),
        explained: Vec::new(),
        renames: BTreeSet::new(),
        moved: BTreeSet::new(),
    };
    let matched = operations::matched(old, new);
    comparing.one_sided(&matched);
    for both in &matched.both {
        comparing.statements(*both);
        comparing.parameters(*both);
        comparing.bodies(*both);
        comparing.answers(*both);
    }
    comparing.modules(&matched);
    comparing.events();
    (comparing, matched)
}
