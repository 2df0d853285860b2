//! Edits of a manifest and of overlays, as data: what `fit` makes so that they fit an upstream, what `sync` proposes and writes,
//! and what `drift` tells of.

use std::fmt;

use serde::Serialize;

use crate::manifest::Family;

/// One edit, and why.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Edit {
    /// A file that has another path upstream.
    Move { from: String, to: String },
    /// An entry of the manifest that does not hold any more.
    Forget { path: String, reason: String },
    /// A new file of upstream.
    Bind(Entry),
    /// A file that is not bound, or no longer.
    Exclude { path: String, reason: String, duplicate_of: Vec<String> },
    /// Operations that another bound file brings as well.
    Yield { path: String, to: String },
    /// A file that has none of these operations any more.
    Keep { path: String, from: String },
    /// An operation that cannot be bound.
    Skip { file: String, operation: String, reason: String },
    /// An operation that was skipped, and is gone or can be bound.
    Unskip { file: String, operation: String, reason: String },
    /// A file that was excluded for a fault, which is mended.
    Rebind { path: String },
    /// A reference that leads nowhere.
    Dangle { file: String, reference: String },
    /// A reference that led nowhere, and leads somewhere or is gone.
    Undangle { file: String, reference: String },
    /// The events of webhooks, whose files cannot be read.
    ForgetEvents { path: String, reason: String },
    /// The models of events, whose file is not bound.
    ForgetModels { path: String },
    /// An action of an overlay that has become unnecessary, or no longer matches.
    DropAction { overlay: String, target: String, reason: String },
    /// An overlay of a file that is not bound.
    DropOverlay { overlay: String, extends: String },
    /// A correction of what cannot be bound as it is stated.
    Correct { overlay: String, target: String, reason: String },
}

/// The `[[bound]]` entry of a new file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Entry {
    /// The file's path upstream.
    pub path: String,
    pub family: Family,
    /// `catalog::brands`.
    pub module: String,
    pub feature: String,
    /// Bound files that bring some of its operations already.
    pub yields_to: Vec<String>,
    /// How many operations it brings.
    pub operations: usize,
}

impl Edit {
    /// Whether the crate has less than upstream for it, or something else than upstream states.
    pub fn loses(&self) -> bool {
        match self {
            Self::Exclude { duplicate_of, .. } => duplicate_of.is_empty(),
            Self::Skip { .. }
            | Self::Dangle { .. }
            | Self::ForgetEvents { .. }
            | Self::Correct { .. } => true,
            _ => false,
        }
    }

    /// Whether it takes out what another one has brought.
    pub(super) fn takes_back(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Unskip { file, operation, .. }, Self::Skip { file: f, operation: o, .. }) => {
                file == f && operation == o
            }
            (
                Self::DropAction { overlay, target, .. },
                Self::Correct { overlay: o, target: t, .. },
            ) => overlay == o && target == t,
            _ => false,
        }
    }

    /// The edit that takes it back, of those that come in pairs.
    pub(super) fn opposite(&self) -> Option<Self> {
        Some(match self.clone() {
            Self::Yield { path, to } => Self::Keep { path, from: to },
            Self::Keep { path, from } => Self::Yield { path, to: from },
            Self::Dangle { file, reference } => Self::Undangle { file, reference },
            Self::Undangle { file, reference } => Self::Dangle { file, reference },
            _ => return None,
        })
    }

    /// The file that it edits, below the specs directory.
    pub fn file(&self) -> &str {
        match self {
            Self::DropAction { overlay, .. }
            | Self::DropOverlay { overlay, .. }
            | Self::Correct { overlay, .. } => overlay,
            _ => "manifest.toml",
        }
    }
}

impl fmt::Display for Edit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Move { from, to } => write!(f, "{from} is now {to}"),
            Self::Forget { path, reason } => write!(f, "forget {path}: {reason}"),
            Self::Bind(entry) => write!(f, "{entry}"),
            Self::Exclude { path, reason, duplicate_of } if duplicate_of.is_empty() => {
                write!(f, "exclude {path}: {reason}")
            }
            Self::Exclude { path, duplicate_of, .. } => {
                write!(f, "exclude {path}: a duplicate of {}", duplicate_of.join(", "))
            }
            Self::Yield { path, to } => {
                write!(f, "{path} yields to {to}, which has some of its operations")
            }
            Self::Keep { path, from } => {
                write!(f, "{path} no longer yields to {from}, which has none of its operations")
            }
            Self::Skip { file, operation, reason } => {
                write!(f, "skip {operation} of {file}: {reason}")
            }
            Self::Unskip { file, operation, reason } => {
                write!(f, "no longer skip {operation} of {file}: {reason}")
            }
            Self::Rebind { path } => write!(f, "bind {path} again: it can be read"),
            Self::Dangle { file, reference } => {
                write!(f, "`{reference}` in {file} leads nowhere: take any JSON for it")
            }
            Self::Undangle { file, reference } => {
                write!(f, "`{reference}` in {file} is gone, or leads somewhere now")
            }
            Self::ForgetEvents { path, reason } => {
                write!(f, "forget the events of webhooks in {path}: {reason}")
            }
            Self::ForgetModels { path } => {
                write!(f, "forget {path} as the models of events: it is not bound")
            }
            Self::DropAction { target, reason, .. } => write!(f, "delete {target}: {reason}"),
            Self::DropOverlay { extends, .. } => {
                write!(f, "delete the overlay: {extends} is not bound")
            }
            Self::Correct { target, reason, .. } => write!(f, "correct {target}: {reason}"),
        }
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, family, module, feature, yields_to, operations } = self;
        let noun = if *operations == 1 { "operation" } else { "operations" };
        write!(
            f,
            "bind {path} as {family}::{module} behind feature {feature}: {operations} {noun}"
        )?;
        match yields_to.is_empty() {
            true => Ok(()),
            false => write!(f, "; it yields to {}", yields_to.join(", ")),
        }
    }
}
