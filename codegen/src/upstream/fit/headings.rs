//! Operations that are called by the headings of their reference: one that has been reworded is a text that has changed, so what is
//! published keeps its name, by an overlay.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::diagnostic::{Diagnostics, escape};
use crate::load::{parse_yaml, text};
use crate::lower::{NAME, operation_name};
use crate::manifest::Family;
use crate::statement::{Identity, statements};

use super::super::edit::Edit;
use super::Fitting;
use super::overlays::Correction;
use super::unit::json_path;

/// By operation: its operationId and what it is called.
pub(super) type Called = BTreeMap<Identity, (String, String)>;

const REASON: &str = "its heading has changed, its operationId has not: it keeps its name";

impl Fitting<'_> {
    /// Gives operations back the names that a reworded heading would take from them.
    pub(super) fn fit_headings(
        &mut self,
        trees: &BTreeMap<String, Value>,
    ) -> Result<(), Diagnostics> {
        if self.published.is_none() {
            self.published = Some(self.published_names());
        }
        let published = self.published.take().unwrap_or_default();
        let mut renamed = Vec::new();
        for bound in self.manifest.parsed.bound.iter().filter(|bound| bound.family == Family::B2b) {
            let Some(tree) = trees.get(&bound.path) else { continue };
            for statement in statements(tree) {
                let now = called(tree, statement.path, statement.method);
                let Some((before, (id, name))) = published.get(&statement.identity).zip(now) else {
                    continue;
                };
                if before.0 == id && before.1 != name {
                    let (path, method) = (escape(statement.path), statement.method);
                    let target = json_path(tree, &format!("/paths/{path}/{method}"));
                    renamed.push((bound.path.clone(), target, before.1.clone()));
                }
            }
        }
        self.published = Some(published);
        for (file, target, name) in renamed {
            let correction = Correction { target, update: Some(json!({NAME: name})) };
            let path = self.overlays.correct(&file, &correction, REASON)?;
            let (overlay, target) = (self.overlays.name(&path), correction.target);
            self.edit(Edit::Correct { overlay, target, reason: REASON.to_owned() });
        }
        Ok(())
    }

    /// What operations are called in specs/, its own overlays applied.
    fn published_names(&self) -> Called {
        let mut published = Called::new();
        let overlays = self.before.as_slice();
        for (path, bytes) in &self.specs.openapi {
            let is_sought =
                |bound: &crate::manifest::Bound| bound.family == Family::B2b && bound.path == *path;
            if !self.manifest.parsed.bound.iter().any(is_sought) {
                continue;
            }
            let shown = self.specs.shown(path);
            let tree = text(&shown, bytes).and_then(|text| parse_yaml(&shown, text));
            let Ok(mut tree) = tree else { continue };
            let extends = format!("openapi/{path}");
            for overlay in overlays.iter().filter(|overlay| overlay.extends == extends) {
                overlay.apply(&mut tree);
            }
            for statement in statements(&tree) {
                let called = called(&tree, statement.path, statement.method);
                published.extend(called.map(|called| (statement.identity, called)));
            }
        }
        published
    }
}

/// The operationId of an operation of B2B Edition, and what it is called.
fn called(tree: &Value, path: &str, method: &str) -> Option<(String, String)> {
    let operation = tree.get("paths")?.get(path)?.get(method)?;
    let text = |key: &str| operation.get(key).and_then(Value::as_str);
    let id = text("operationId")?;
    let name = operation_name(Family::B2b, id, text("x-reference"), text(NAME));
    Some((id.to_owned(), name))
}
