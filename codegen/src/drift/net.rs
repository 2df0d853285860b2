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
            let now = self.successor(path);
            if now.is_some_and(|now| is_same(signature, now, &self.renames)) || is_told(path, &told)
            {
                continue;
            }
            let text = match now {
                None => format!("`{path}` is gone"),
                Some(now) => format!("`{path}`: `{now}` was `{signature}`"),
            };
            let family = Family::ALL
                .into_iter()
                .find(|family| path.split("::").next() == Some(family.name()));
            let context = Context {
                family: family.unwrap_or(Family::V3),
                subject: Subject::Item { rust: path.to_owned() },
                direction: Direction::Both,
                operations: Vec::new(),
            };
            let change = Change::new(API_CHANGED, &context, now.unwrap_or_default());
            caught.push(change.rust(text).explains([path.to_owned()]));
        }
        caught.into_iter().for_each(|change| self.tell(change));
    }

    /// The item that users of `path` find on the new side: of a type that is defined elsewhere and exported here, or of a trait
    /// for a type that has got another name, too.
    fn successor(&self, path: &str) -> Option<&str> {
        let new = self.new;
        let owner =
            ends(path).filter_map(|end| Some((end, new.paths.get(path.get(..end)?)?))).next();
        let path = match owner {
            Some((end, definition)) => format!("{}{}", new.type_path(*definition), &path[end..]),
            None => path.to_owned(),
        };
        let (owner, implemented) = path.split_once(" as ").unwrap_or((&path, ""));
        if let Some(found) = new.items.get(&path) {
            return Some(found);
        }
        let implementations = new.items.below(owner);
        let mut implementations = implementations
            .filter_map(|(path, signature)| Some((path.split_once(" as ")?.1, signature)));
        let found = implementations.find(|(other, _)| is_same(implemented, other, &self.renames));
        found.filter(|_| !implemented.is_empty()).map(|(_, signature)| signature)
    }
}

/// Where names end in a path.
fn ends(path: &str) -> impl Iterator<Item = usize> {
    let ends =
        path.char_indices().filter(|(_, c)| !(c.is_alphanumeric() || *c == '_' || *c == '#'));
    ends.map(|(end, _)| end).chain([path.len()])
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
    ends(path).any(|end| told.contains(&path[..end]))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::super::{compare, read};
    use super::*;
    use crate::load::{SpecFiles, load};
    use crate::lock::{Lock, Locked, sha256};

    const MUGS: &[u8] = b"openapi: 3.0.3\ninfo: {title: Mugs, version: ''}\npaths: {/mugs: {delete: {operationId: deleteMugs, responses: {'204': {description: ''}}}}}\n";
    const MANIFEST: &[u8] = b"[[bound]]\npath = \"mugs.yml\"\nfamily = \"v3\"\nmodule = \"mugs\"\nfeature = \"v3-mugs\"\n";

    #[test]
    fn what_the_api_loses_without_a_rule_that_tells_it_is_breaking() {
        let locked = Locked { source: String::new(), reduction: sha256(MUGS) };
        let lock = Lock { files: [("mugs.yml".to_owned(), locked)].into(), ..Lock::default() };
        let files = SpecFiles {
            manifest: Some(MANIFEST.to_vec()),
            lock: Some(lock.to_toml().into_bytes()),
            openapi: [("mugs.yml".to_owned(), MUGS.to_vec())].into(),
            ..SpecFiles::default()
        };
        let specs = load(&files).unwrap();
        let (old, mut new) = (read(&specs).unwrap(), read(&specs).unwrap());
        assert!(new.items.lose("v3::mugs::DeleteMugs::new").is_some());
        let told = compare(&old, &new).changes;
        let told: Vec<_> =
            told.iter().map(|change| (change.rule, change.level, change.rust.as_deref())).collect();
        assert_eq!(
            told,
            [("api-changed", Level::Breaking, Some("`v3::mugs::DeleteMugs::new` is gone"))]
        );
    }

    #[test]
    fn an_item_is_told_by_what_it_is_part_of() {
        let told = HashSet::from(["v3::mugs::Mug".to_owned()]);
        for path in [
            "v3::mugs::Mug",
            "v3::mugs::Mug.size",
            "v3::mugs::Mug::new",
            "v3::mugs::Mug as From<i64>",
        ] {
            assert!(is_told(path, &told), "{path}");
        }
        assert!(!is_told("v3::mugs::MugRack", &told));
    }
}
