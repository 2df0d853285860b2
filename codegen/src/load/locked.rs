//! A reduction held against `specs.lock`. Called by `load` for each bound file.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place};
use crate::lock::{self, Lock};

/// The fault of a reduction that the lock does not name, or names with other bytes.
pub(super) fn lock_fault(
    path: &Arc<str>,
    upstream: &str,
    bytes: &[u8],
    lock: &Lock,
) -> Option<Diagnostic> {
    let place = Place::file(path.clone());
    match lock.files.get(upstream) {
        None => Some(
            Diagnostic::error("unlocked-file", place, "a reduction that specs.lock does not name", "one that it names")
                .with_help("cargo xtask sync --from TREE writes both"),
        ),
        Some(locked) if locked.reduction != lock::sha256(bytes) => Some(
            Diagnostic::error("edited-reduction", place, "a reduction that was changed after sync", "the bytes of specs.lock")
                .with_help("correct upstream in an overlay (specs/overlays/), and restore this file with cargo xtask sync"),
        ),
        Some(_) => None,
    }
}
