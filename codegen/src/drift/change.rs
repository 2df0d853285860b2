//! Changes as data: what `compare` gives, and what reports and allow lists are made of.

use serde::{Serialize, Serializer};

use crate::lock::sha256;
use crate::model::Family;
use crate::statement::nameless;

use super::rules::{Direction, Level, Rule};
use super::side::Pointer;

/// One thing that has changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The id of its rule.
    pub rule: &'static str,
    pub level: Level,
    pub direction: Direction,
    #[serde(serialize_with = "family")]
    pub family: Family,
    pub subject: Subject,
    /// What reaches the type that has changed: `GET /v3/orders`, `event store/order/created`; for a change of an operation, itself.
    pub operations: Vec<String>,
    /// Where it stood.
    pub from: Option<Pointer>,
    /// Where it stands.
    pub to: Option<Pointer>,
    /// What it means in Rust; `None` where nothing changes there.
    pub rust: Option<String>,
    /// What it means on the wire; `None` where nothing changes there.
    pub wire: Option<String>,
    /// The same in every run that finds the change, whatever else has changed: 16 hexadecimal digits.
    pub fingerprint: String,
    /// Why a breaking change is accepted.
    pub accepted: Option<String>,
    /// Paths of the public API that are gone or changed by it.
    #[serde(skip)]
    pub(super) explains: Vec<String>,
}

/// What has changed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Subject {
    Module { rust: String },
    Feature { name: String },
    Operation { base: &'static str, method: String, path: String, rust: String },
    Event { scope: String },
    Type { rust: String },
    Item { rust: String },
}

impl Subject {
    /// What it is called in reports.
    pub fn title(&self) -> String {
        match self {
            Self::Operation { method, path, rust, .. } => format!("{method} {path} ({rust})"),
            Self::Module { rust } => format!("module {rust}"),
            Self::Feature { name } => format!("feature {name}"),
            Self::Event { scope } => format!("event {scope}"),
            Self::Type { rust } => format!("type {rust}"),
            Self::Item { rust } => rust.clone(),
        }
    }

    /// What tells it from all others: an operation by its address, whatever its parameters and its type are called.
    fn identity(&self) -> String {
        match self {
            Self::Operation { base, method, path, .. } => {
                format!("{base} {method} {}", nameless(path))
            }
            other => other.title(),
        }
    }
}

/// Where a change belongs: its subject, and what reaches it.
#[derive(Clone, Debug)]
pub(super) struct Context {
    pub family: Family,
    pub subject: Subject,
    pub direction: Direction,
    pub operations: Vec<String>,
}

impl Change {
    /// A change of a rule; `detail` is what tells it from others of its rule and subject.
    pub(super) fn new(rule: &'static str, context: &Context, detail: &str) -> Self {
        let Context { family, subject, direction, operations } = context.clone();
        let level = Rule::of(rule).map_or(Level::Breaking, |rule| rule.level(direction));
        let fingerprint = fingerprint(rule, &subject.identity(), detail);
        Self {
            rule,
            level,
            direction,
            family,
            subject,
            operations,
            from: None,
            to: None,
            rust: None,
            wire: None,
            fingerprint,
            accepted: None,
            explains: Vec::new(),
        }
    }

    pub(super) fn at(
        mut self,
        from: impl Into<Option<Pointer>>,
        to: impl Into<Option<Pointer>>,
    ) -> Self {
        self.from = from.into();
        self.to = to.into();
        self
    }

    pub(super) fn at_both(self, (from, to): (Pointer, Pointer)) -> Self {
        self.at(from, to)
    }

    pub(super) fn rust(mut self, text: impl Into<String>) -> Self {
        self.rust = Some(text.into());
        self
    }

    pub(super) fn wire(mut self, text: impl Into<String>) -> Self {
        self.wire = Some(text.into());
        self
    }

    pub(super) fn explains(mut self, paths: impl IntoIterator<Item = String>) -> Self {
        self.explains.extend(paths);
        self
    }

    /// Paths of the public API that are gone or changed by it: `v3::orders::Order.id`, or the item that such are part of.
    pub fn items(&self) -> &[String] {
        &self.explains
    }

    /// Takes over what another finding of the same change says.
    pub(super) fn join(&mut self, other: Self) {
        let own = self.operations.len();
        let new = other.operations.into_iter();
        self.operations.extend(new);
        self.operations[own..].sort();
        let mut seen = std::collections::BTreeSet::new();
        self.operations.retain(|operation| seen.insert(operation.clone()));
        self.explains.extend(other.explains);
        self.direction = self.direction.and(other.direction);
        self.level = self.level.max(other.level);
    }
}

/// 16 hexadecimal digits of the SHA-256 of rule, subject and detail.
fn fingerprint(rule: &str, identity: &str, detail: &str) -> String {
    let mut digest = sha256(format!("{rule}\n{identity}\n{detail}").as_bytes());
    digest.truncate(16);
    digest
}

fn family<S: Serializer>(family: &Family, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(family.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_is_known_whatever_its_parameters_are_called() {
        let subject = |path: &str| Subject::Operation {
            base: "v3",
            method: "GET".into(),
            path: path.into(),
            rust: String::new(),
        };
        assert_eq!(
            subject("/mugs/{id}/a-{b}").identity(),
            subject("/mugs/{mug_id}/a-{c}").identity()
        );
    }
}
