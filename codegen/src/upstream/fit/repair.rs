//! What cannot be bound as upstream states it: the mildest edit after which the rest can be, and the next one where that did not
//! help. Names that are lacking or taken are given; actions of overlays that are at fault go; else the ladder of `unit`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::words;

use super::super::edit::Edit;
use super::Fitting;
use super::unit::{Step, completed, steps};

impl Fitting<'_> {
    /// Makes one edit for each fault, as far as these are of different places.
    pub(super) fn repair(
        &mut self,
        faults: &Diagnostics,
        trees: &BTreeMap<String, Value>,
    ) -> Result<(), Diagnostics> {
        let mut touched: BTreeSet<(String, String)> = BTreeSet::new();
        for fault in faults.iter().filter(|fault| fault.severity == Severity::Error) {
            let root = self.checkout.shown("");
            let Some(file) = fault.place.file.strip_prefix(&*root).map(str::to_owned) else {
                continue;
            };
            let Some(tree) = trees.get(&file) else { continue };
            let is_touched = |(other, pointer): &(String, String)| {
                *other == file && fault.place.pointer.starts_with(pointer.as_str())
            };
            if touched.iter().any(is_touched) {
                continue;
            }
            if self.drop_author(&file, fault) {
                // Its other actions have other places now.
                touched.insert((file, String::new()));
                continue;
            }
            let mut ladder = given(tree, fault);
            ladder.extend(steps(tree, &fault.place.pointer));
            if let Some(pointer) = self.take_step(&file, fault, ladder)? {
                touched.insert((file, pointer));
            }
        }
        Ok(())
    }

    /// Takes the first step that was not taken yet; the pointer of what it touches.
    fn take_step(
        &mut self,
        file: &str,
        fault: &Diagnostic,
        ladder: Vec<Step>,
    ) -> Result<Option<String>, Diagnostics> {
        for step in ladder {
            if !self.tried.insert((file.to_owned(), format!("{step:?}"))) {
                continue;
            }
            let reason = format!("{}: expected {}", fault.code, fault.expected);
            return Ok(Some(match step {
                Step::Correct { pointer, corrections } => {
                    for correction in corrections {
                        let path = self.overlays.correct(file, &correction, &reason)?;
                        let overlay = self.overlays.name(&path);
                        let (target, reason) = (correction.target, reason.clone());
                        let edit = Edit::Correct { overlay, target, reason };
                        self.corrected.push((file.to_owned(), pointer.clone(), edit.clone()));
                        self.edit(edit);
                    }
                    pointer
                }
                Step::Skip { operations } => {
                    for operation in operations {
                        self.skip(file, operation, reason.clone());
                    }
                    // What stands beside them in the document keeps its place.
                    fault.place.pointer.split('/').take(4).collect::<Vec<_>>().join("/")
                }
                Step::Exclude if self.is_bound(file) => {
                    self.exclude_file(file, reason);
                    String::new()
                }
                Step::Exclude => {
                    self.forget_events(file, reason);
                    String::new()
                }
            }));
        }
        Ok(None)
    }

    pub(super) fn skip(&mut self, file: &str, operation: String, reason: String) {
        let known = &self.manifest.parsed.skipped;
        if known.iter().any(|each| each.file == file && each.operation == operation) {
            return;
        }
        let (method, path) = operation.split_once(' ').unwrap_or_default();
        let path = crate::diagnostic::escape(path);
        self.forget_corrections(file, &format!("/paths/{path}/{}", method.to_lowercase()));
        self.manifest.skip(file, &operation, &reason);
        self.edit(Edit::Skip { file: file.to_owned(), operation, reason });
    }

    /// Takes back the corrections below a pointer, since all of that is left out.
    pub(super) fn forget_corrections(&mut self, file: &str, pointer: &str) {
        let is_below = |at: &str| {
            at.strip_prefix(pointer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let (gone, left): (Vec<_>, Vec<_>) = std::mem::take(&mut self.corrected)
            .into_iter()
            .partition(|(path, at, _)| path == file && is_below(at));
        self.corrected = left;
        for (_, _, edit) in gone {
            self.edits.retain(|known| *known != edit);
            let Edit::Correct { target, reason, .. } = edit else { continue };
            self.overlays.take_back(file, &target, &reason);
        }
    }

    /// Takes out the action of an overlay that has brought what is at fault.
    fn drop_author(&mut self, file: &str, fault: &Diagnostic) -> bool {
        let Some(tree) = self.before_overlays(file) else { return false };
        let mut tree = tree;
        let mut found = None;
        for (path, overlay) in self.overlays.of(file) {
            if let Some(action) = overlay.author(&mut tree, &fault.place.pointer) {
                found = Some((path.to_owned(), action));
            }
        }
        let Some((path, action)) = found else { return false };
        let (overlay, target) = (self.overlays.name(&path), self.overlays.target(&path, action));
        let step = format!("drop {overlay} {target} {}", fault.code);
        let is_own = self.corrected.iter().any(|(_, _, edit)| {
            matches!(edit, Edit::Correct { overlay: own, target: at, .. } if *own == overlay && *at == target)
        });
        if is_own || !self.tried.insert((file.to_owned(), step)) {
            return false;
        }
        self.overlays.drop_action(&path, action);
        let reason = format!("{}: expected {}", fault.code, fault.expected);
        self.edit(Edit::DropAction { overlay, target, reason });
        true
    }

    fn before_overlays(&self, file: &str) -> Option<Value> {
        self.reduced().remove(file)
    }
}

/// What can be given where it lacks: names of operations, and what OpenAPI requires of a document.
fn given(tree: &Value, fault: &Diagnostic) -> Vec<Step> {
    let pointer = fault.place.pointer.as_str();
    let node = tree.pointer(pointer);
    let lacks = |key: &str| node.is_some_and(|node| node.is_object() && node.get(key).is_none());
    match fault.code {
        "missing-operation-id" => {
            vec![completed(tree, pointer, json!({"operationId": operation_name(pointer)}))]
        }
        "taken-operation-name" => {
            vec![completed(tree, pointer, json!({"x-name": operation_name(pointer)}))]
        }
        "openapi-version" => vec![completed(tree, "", json!({"openapi": "3.0.3"}))],
        "not-openapi" if pointer.is_empty() => {
            let parts = [("info", json!({"title": "", "version": ""})), ("paths", json!({}))];
            let lacking = parts.into_iter().filter(|(key, _)| lacks(key));
            lacking.map(|(key, value)| completed(tree, "", json!({key: value}))).collect()
        }
        "not-openapi" if pointer == "/info" => {
            let lacking = ["title", "version"].into_iter().filter(|key| lacks(key));
            lacking.map(|key| completed(tree, pointer, json!({key: ""}))).collect()
        }
        "not-openapi" if pointer.starts_with("/paths/") && lacks("responses") => {
            let is_operation = pointer.split('/').count() == 4;
            let step = || completed(tree, pointer, json!({"responses": {}}));
            is_operation.then(step).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// What an operation may be called by its method and its path.
fn operation_name(pointer: &str) -> String {
    let mut segments = pointer.split('/').skip(2);
    let path = segments.next().unwrap_or_default().replace("~1", "/").replace("~0", "~");
    let method = segments.next().unwrap_or_default();
    let camel = words::camel(&words::ascii(&format!("{method} {path}")));
    let mut characters = camel.chars();
    characters
        .next()
        .map(|first| first.to_lowercase().chain(characters).collect())
        .unwrap_or_default()
}
