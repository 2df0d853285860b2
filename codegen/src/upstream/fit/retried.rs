//! What `sync` has proposed for faults of upstream is tried without at each fit: what is still needed comes back as it was, and is
//! no edit; what is not has become unnecessary, which is told.

use crate::diagnostic::Diagnostics;
use crate::load::{Source, SpecFiles};
use crate::manifest::{Excluded, Skipped};

use super::super::edit::Edit;
use super::Fitted;
use super::manifest::ManifestText;
use super::overlays::OverlayTexts;

/// What was taken out to be tried without.
pub(super) struct Retried {
    excluded: Vec<Excluded>,
    skipped: Vec<Skipped>,
    /// Overlay and target.
    actions: Vec<(String, String)>,
}

impl Retried {
    pub(super) fn take(
        manifest: &mut ManifestText,
        overlays: &mut OverlayTexts,
    ) -> Result<Self, Diagnostics> {
        let parsed = &manifest.parsed;
        let excluded = parsed.excluded.iter().filter(|each| each.proposed).cloned().collect();
        let skipped = parsed.skipped.iter().filter(|each| each.proposed).cloned().collect();
        manifest.retry();
        manifest.settle()?;
        Ok(Self { excluded, skipped, actions: overlays.retry() })
    }

    /// Takes from the edits those that bring back what was there, and adds what has become unnecessary. Where nothing is left, the
    /// texts are those that were given.
    pub(super) fn settled(
        self,
        mut fitted: Fitted,
        specs: &SpecFiles,
        manifest: &Source,
    ) -> Fitted {
        let edits = &mut fitted.edits;
        let mut told = Vec::new();
        for Excluded { path, was, .. } in self.excluded {
            let same = |edit: &Edit| matches!(edit, Edit::Exclude { path: other, duplicate_of, .. } if *other == path && duplicate_of.is_empty());
            let is_again = |edit: &Edit| match edit {
                Edit::Exclude { path: other, .. } | Edit::Forget { path: other, .. } => {
                    *other == path
                }
                Edit::Bind(entry) => entry.path == path,
                _ => false,
            };
            if !take(edits, same) && !edits.iter().any(is_again) {
                told.push(match was {
                    Some(_) => Edit::Rebind { path },
                    None => Edit::Forget { path, reason: "it needs no entry any more".to_owned() },
                });
            }
        }
        for Skipped { file, operation, .. } in self.skipped {
            let same = |edit: &Edit| matches!(edit, Edit::Skip { file: f, operation: o, .. } if *f == file && *o == operation);
            if !take(edits, same) {
                let reason = "it can be bound, or is gone".to_owned();
                told.push(Edit::Unskip { file, operation, reason });
            }
        }
        for (overlay, target) in self.actions {
            let same = |edit: &Edit| matches!(edit, Edit::Correct { overlay: o, target: t, .. } if *o == overlay && *t == target);
            if !take(edits, same) {
                let reason = "upstream has mended it".to_owned();
                told.push(Edit::DropAction { overlay, target, reason });
            }
        }
        edits.extend(told);
        fitted.edits = super::sorted(fitted.edits);
        if fitted.edits.is_empty() {
            fitted.manifest = manifest.text.clone();
            fitted.overlays = specs.overlays.clone();
        }
        fitted
    }
}

/// Takes the first edit that is meant out; false where there is none.
fn take(edits: &mut Vec<Edit>, is_meant: impl Fn(&Edit) -> bool) -> bool {
    let found = edits.iter().position(is_meant);
    found.map(|index| edits.remove(index)).is_some()
}
