//! Names that are taken: each is claimed once.

use std::collections::HashSet;

/// One namespace.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope(HashSet<String>);

impl Scope {
    pub(super) fn with(reserved: &[&str]) -> Self {
        Self(reserved.iter().map(|name| (*name).to_owned()).collect())
    }

    /// Takes every name of another namespace.
    pub(super) fn join(&mut self, other: &Self) {
        self.0.extend(other.0.iter().cloned());
    }

    /// Takes a name; false if it is taken already.
    pub(super) fn take(&mut self, name: &str) -> bool {
        self.0.insert(name.to_owned())
    }

    /// Takes the first candidate that is free.
    pub(super) fn claim(&mut self, candidates: impl IntoIterator<Item = String>) -> Option<String> {
        candidates.into_iter().find(|name| !name.is_empty() && self.take(name))
    }
}
