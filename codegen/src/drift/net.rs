//! The safety net: every item of the public API that is gone or changed has to be told by a breaking change, or is one itself; so a
//! verdict is never milder than the crate.

use std::collections::{BTreeSet, HashSet};

use crate::model::Family;

use super::change::{Change, Context, Subject};
use super::items::words;
use super::pairs::Comparing;
use super::rules::{API_CHANGED, Direction, Level};

impl Comparing<'_, '_> {
    pub(super) fn catch(&mut self) {
        let breaking = self.changes.values().filter(|change| change.level == Level::Breaking);
        let told = breaking.flat_map(|change| &change.explains).chain(&self.explained);
        let told: HashSet<String> = told.cloned().collect();
        let mut caught = Vec::new();
        for (path, signature) in self.old.items.iter() {
            let now = self.new.items.get(path);
            if now.is_some_and(|now| is_same(signature, now, &self.renames)) || is_told(path, &told) {
                continue;
            }
            let text = match now {
                None => format!("`{path}` is gone"),
                Some(now) => format!("`{path}`: `{now}` was `{signature}`"),
            };
            let family = Family::ALL.into_iter().find(|family| path.split("::").next() == Some(family.name()));
            let context = Context {
                family: family.unwrap_or(Family::V3),
                subject: Subject::Item { rust: path.to_owned() },
                direction: Direction::Both,
                operations: Vec::new(),
            };
            caught.push(Change::new(API_CHANGED, &context, now.unwrap_or_default()).rust(text));
        }
        caught.into_iter().for_each(|change| self.tell(change));
    }
}

/// Whether callers see no difference but types that have got another name, which is told.
fn is_same(old: &str, new: &str, renames: &BTreeSet<(String, String)>) -> bool {
    // What is exported is told by its own path; where it stands is not what callers write.
    if old.starts_with("use ") || new.starts_with("use ") {
        return true;
    }
    if old == new {
        return true;
    }
    let (old, new) = (words(old), words(new));
    let is_one = |(old, new): (String, String)| old == new || renames.contains(&(old, new));
    old.len() == new.len() && old.into_iter().zip(new).all(is_one)
}

/// Whether an item, or what it is part of, is told.
fn is_told(path: &str, told: &HashSet<String>) -> bool {
    let ends = path.char_indices().filter(|(_, c)| !(c.is_alphanumeric() || *c == '_' || *c == '#'));
    told.contains(path) || ends.map(|(end, _)| &path[..end]).any(|part| told.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_is_told_by_what_it_is_part_of() {
        let told = HashSet::from(["v3::mugs::Mug".to_owned()]);
        for path in ["v3::mugs::Mug", "v3::mugs::Mug.size", "v3::mugs::Mug::new", "v3::mugs::Mug as From<i64>"] {
            assert!(is_told(path, &told), "{path}");
        }
        assert!(!is_told("v3::mugs::MugRack", &told));
    }
}
