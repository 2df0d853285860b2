//! What was written, and how many times: nothing may be created twice.

use std::collections::BTreeMap;

/// Names or paths, and how many times each was written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) created: BTreeMap<String, u64>,
    pub(crate) updated: BTreeMap<String, u64>,
    pub(crate) deleted: BTreeMap<String, u64>,
}

impl Tally {
    pub(crate) fn create(&mut self, name: &str) {
        *self.created.entry(name.to_owned()).or_default() += 1;
    }

    pub(crate) fn update(&mut self, path: String) {
        *self.updated.entry(path).or_default() += 1;
    }

    pub(crate) fn delete(&mut self, path: String) {
        *self.deleted.entry(path).or_default() += 1;
    }
}
