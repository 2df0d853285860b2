//! The events of webhooks, of which upstream has a file each, as one document: a component for each file, under the file's
//! name without its ending. Takes the checkout, gives the tree that is reduced as bound documents are.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::bundle::{Bundle, File, Reference, bundle_but};
use crate::diagnostic::{Diagnostic, Place};
use crate::load::{parse_yaml, text};
use crate::manifest::{Events, Manifest};

use super::{Checkout, Reductions};

impl Checkout<'_> {
    /// The reduction of all events; nothing for an index that cannot be read.
    pub(super) fn events(&mut self, events: &Events, manifest: &Manifest, made: &mut Reductions) {
        let Some(bundle) = self.event_tree(events, manifest) else { return };
        self.reduction(&events.path, &bundle.document, made);
        for part in bundle.parts {
            let digest = self.digest(&part);
            made.lock.parts.insert(part, digest);
        }
    }

    /// The document of all events whose files are there; nothing for an index that cannot be read.
    pub(super) fn event_tree(&mut self, events: &Events, manifest: &Manifest) -> Option<Bundle> {
        let index = self.event_file(&events.path)?;
        let (document, files) = self.event_document(events, manifest, &index);
        let dangling = self.check_index(events, &index, &files);
        let mut bundle = self.event_bundle(events, document)?;
        bundle.parts.extend(files);
        bundle.dangling.extend(dangling);
        self.met.extend(bundle.dangling.iter().cloned());
        Some(bundle)
    }

    fn event_bundle(&mut self, events: &Events, mut document: Value) -> Option<Bundle> {
        let shown = self.shown(&events.path);
        let tree = Arc::new(document.take());
        let open = &mut |path: &str| {
            if path == events.path {
                return Ok(Some(File { shown: Arc::clone(&shown), tree: Arc::clone(&tree) }));
            }
            self.open(path)
        };
        let bundled = bundle_but(&events.path, open, &self.dangling);
        bundled.map_err(|faults| self.report(faults)).ok()
    }

    /// The document, and the files that it is made of.
    fn event_document(
        &mut self,
        events: &Events,
        manifest: &Manifest,
        index: &Value,
    ) -> (Value, BTreeSet<String>) {
        let upstream = self.upstream;
        let mut schemas = Map::new();
        let mut files = BTreeSet::new();
        for path in upstream.files.keys() {
            let Some((stem, _)) = name_in(events.directory(), path).and_then(is_yaml) else {
                continue;
            };
            if *path == events.path || manifest.excludes(path) {
                continue;
            }
            let Some(tree) = self.event_file(path) else { continue };
            if scopes(&tree).next().is_none() {
                let expected = "a property that is called by the scope of an event";
                let fault = Diagnostic::error(
                    "no-event",
                    Place::file(self.shown(path)),
                    "a file among those of the events that states none",
                    expected,
                );
                self.faults.push(fault);
            }
            schemas.insert(stem.to_owned(), tree);
            files.insert(path.clone());
        }
        let title = index.get("title").and_then(Value::as_str).unwrap_or("Webhook Events");
        let document = json!({
            "openapi": "3.0.3",
            "info": {"title": title, "version": ""},
            "paths": {},
            "components": {"schemas": schemas},
        });
        (document, files)
    }

    /// Files that the index names and the directory lacks: their events would be lost.
    fn check_index(
        &mut self,
        events: &Events,
        index: &Value,
        files: &BTreeSet<String>,
    ) -> BTreeSet<Reference> {
        let mut named = Vec::new();
        references(index, &mut named);
        let mut dangling = BTreeSet::new();
        for reference in named {
            let name = reference.rsplit('/').next().unwrap_or(reference);
            if files.contains(&format!("{}/{name}", events.directory())) {
                continue;
            }
            if let Some(known) =
                self.dangling.get(&(events.path.clone(), reference.to_owned())).cloned()
            {
                dangling.insert(known);
                continue;
            }
            let place = Place::file(self.shown(&events.path));
            let found = format!("the event of `{reference}`");
            let expected = "a file that stands beside the index";
            self.faults.push(Diagnostic::error("missing-file", place, found, expected));
        }
        dangling
    }

    fn event_file(&mut self, path: &str) -> Option<Value> {
        let shown = self.shown(path);
        let bytes = self.upstream.files.get(path)?;
        let tree = text(&shown, bytes).and_then(|text| parse_yaml(&shown, text));
        tree.map_err(|faults| self.report(faults)).ok()
    }
}

/// The name of a file that stands in a directory, not below it.
fn name_in<'p>(directory: &str, path: &'p str) -> Option<&'p str> {
    let name = path.strip_prefix(directory)?.strip_prefix('/')?;
    (!name.contains('/')).then_some(name)
}

/// A name without its ending, which is YAML's.
fn is_yaml(name: &str) -> Option<(&str, &str)> {
    name.rsplit_once('.').filter(|(_, ending)| ["yml", "yaml"].contains(ending))
}

/// The scopes that the schema of an event states.
fn scopes(event: &Value) -> impl Iterator<Item = &String> {
    let properties = event.get("properties").and_then(Value::as_object);
    properties.into_iter().flat_map(Map::keys).filter(|name| name.contains('/'))
}

fn references<'v>(value: &'v Value, out: &mut Vec<&'v str>) {
    match value {
        Value::Object(object) => {
            out.extend(object.get("$ref").and_then(Value::as_str));
            object.values().for_each(|value| references(value, out));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, out)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Upstream, reduce_all};
    use super::*;
    use crate::load::Source;
    use crate::lock::sha256;

    const INDEX: &str = "title: Events\nproperties:\n  shop/mug/broken: {properties: {allOf: [{$ref: 'https://raw.example/x/shop_mug_broken.yml'}]}}\n";
    const BROKEN: &str = "type: object\nproperties:\n  shop/mug/broken:\n    description: A mug broke.\n    properties: {data: {type: object, properties: {id: {type: integer}}}}\n";

    fn reduced(files: &[(&str, &str)]) -> Result<Reductions, String> {
        let files = files
            .iter()
            .map(|(path, text)| (format!("events/{path}"), text.as_bytes().to_vec()))
            .collect();
        let upstream = Upstream { root: "tree".into(), commit: "c0ffee".into(), files };
        let text = "[events]\npath = \"events/_all.yml\"\n".to_owned();
        reduce_all(&upstream, &Source { path: "manifest.toml".into(), text })
            .map_err(|error| error.to_string())
    }

    #[test]
    fn every_file_beside_the_index_is_a_component_and_locked() {
        let more = BROKEN.replace("broken", "sold");
        let files = [
            ("_all.yml", INDEX),
            ("shop_mug_broken.yml", BROKEN),
            ("shop_mug_sold.yaml", more.as_str()),
            ("data/shop_mug_broken.yml", "type: string\n"),
        ];
        let made = reduced(&files).unwrap_or_default();
        let yaml = made.files.get("events/_all.yml").map_or("", String::as_str);
        assert!(yaml.contains("shop_mug_broken:") && yaml.contains("shop/mug/sold:"), "{yaml}");
        assert!(!yaml.contains("A mug broke"), "{yaml}");
        let parts: Vec<_> = made.lock.parts.into_iter().collect();
        assert_eq!(
            parts,
            [
                ("events/shop_mug_broken.yml".to_owned(), sha256(BROKEN.as_bytes())),
                ("events/shop_mug_sold.yaml".to_owned(), sha256(more.as_bytes())),
            ]
        );
    }

    #[test]
    fn an_event_of_the_index_without_a_file_is_told() {
        let fault = reduced(&[("_all.yml", INDEX)]).err().unwrap_or_default();
        assert!(
            fault.starts_with("tree/events/_all.yml") && fault.contains("missing-file"),
            "{fault}"
        );
    }

    #[test]
    fn a_file_that_states_no_event_is_told() {
        let files =
            [("_all.yml", "title: Events\n"), ("mug.yml", "properties: {id: {type: integer}}\n")];
        let fault = reduced(&files).err().unwrap_or_default();
        assert!(fault.starts_with("tree/events/mug.yml") && fault.contains("no-event"), "{fault}");
    }
}
