//! What an answer's envelope states beside its data: `meta` and its kin, which the runtime reads by types of its own. Takes the schemas
//! of answers, gives a line for each fact; only `drift` compares them.

use crate::resolve::Node;

use super::Lowering;
use super::body::is_json;
use super::envelope::{ENVELOPE_KEYS, POSITIONS};

/// Deeper than this nothing is stated of positions and counts.
const DEEPEST: usize = 6;

impl<'a> Lowering<'_, 'a> {
    /// A line for each property beside the data of an operation's successes, and for each key of the envelope that is required.
    pub(super) fn beside(&self, operation: &Node<'a>) -> Vec<String> {
        let mut lines = Vec::new();
        for (status, stated) in operation.entries("responses") {
            if !status.starts_with('2') {
                continue;
            }
            for (media, content) in self.resolved.follow(&stated).entries("content") {
                if let Some(schema) = content.get("schema").filter(|_| is_json(media)) {
                    let mut found = Vec::new();
                    self.stated(&schema, "", DEEPEST, &mut found);
                    if found.iter().any(|line| line.starts_with("data")) {
                        lines.extend(found.into_iter().filter(|line| is_beside(line)));
                    }
                }
            }
        }
        lines.sort();
        lines.dedup();
        lines
    }

    fn stated(&self, schema: &Node<'a>, path: &str, depth: usize, out: &mut Vec<String>) {
        let schema = self.resolved.follow(schema);
        let Some(depth) = depth.checked_sub(1) else { return };
        for part in schema.items("allOf") {
            self.stated(&part, path, depth, out);
        }
        for required in schema.items("required").iter().filter_map(|each| each.value.as_str()) {
            out.push(format!("{}: required", joined(path, required)));
        }
        for (name, property) in schema.entries("properties") {
            let own = joined(path, name);
            let target = self.resolved.follow(&property);
            let format = target.text("format").map(|format| format!(" ({format})"));
            let kind = target.text("type").unwrap_or("anything");
            out.push(format!("{own}: {kind}{}", format.unwrap_or_default()));
            // The data have types of their own.
            if own != "data" {
                self.stated(&property, &own, depth, out);
            }
        }
        if let Some(items) = schema.get("items") {
            self.stated(&items, &format!("{path}[]"), depth, out);
        }
    }
}

fn joined(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// Whether a line is of the envelope: of one of its keys, and not of what the data are.
fn is_beside(line: &str) -> bool {
    let key = line.split(['.', ':', '[']).next().unwrap_or_default();
    let is_known = ENVELOPE_KEYS.contains(&key) || POSITIONS.contains(&key);
    is_known && (key != "data" || line == "data: required")
}
