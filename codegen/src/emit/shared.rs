//! Shapes that several modules share: a module per topic, a file per set of features.

use crate::plan::{Plan, Topic};

use super::record;
use super::registry;
use super::spell::{Here, Speller, cfg, wrapped};
use super::{Chunk, File};

pub(super) fn files(plan: &Plan<'_>) -> Vec<File> {
    if plan.topics.is_empty() {
        return Vec::new();
    }
    let mut lines = Vec::new();
    for topic in &plan.topics {
        lines.push(cfg(&topic.gate));
        lines.push(format!("pub mod {};", topic.name));
    }
    let mut files = vec![File {
        path: "src/shared/mod.rs".to_owned(),
        docs: vec![
            "Shapes that several modules share, each once; modules export those that they use."
                .to_owned(),
        ],
        uses: Vec::new(),
        chunks: vec![Chunk::Lines(lines)],
    }];
    for topic in &plan.topics {
        files.extend(topic_files(plan, topic));
    }
    files
}

fn topic_files(plan: &Plan<'_>, topic: &Topic) -> Vec<File> {
    let mut lines = Vec::new();
    let mut exports = Vec::new();
    let mut files = Vec::new();
    for group in &topic.groups {
        let gate = (group.gate != topic.gate).then(|| cfg(&group.gate));
        lines.extend(gate.clone());
        lines.push(format!("pub(crate) mod {};", group.file));
        exports.extend(gate);
        let names: Vec<String> = group
            .definitions
            .iter()
            .map(|definition| plan.names.types[*definition].name.clone())
            .collect();
        exports.push(match names.as_slice() {
            [sole] => format!("pub use {}::{sole};", group.file),
            _ => wrapped(&format!("pub use {}::{{", group.file), &names, "};"),
        });
        let speller = Speller { plan, here: Here::Shared(&group.definitions) };
        files.push(File {
            path: format!("src/shared/{}/{}.rs", directory(topic), group.file),
            docs: vec![format!("Of `shared::{}`: {}.", topic.name, names.join(", "))],
            uses: Vec::new(),
            chunks: group
                .definitions
                .iter()
                .flat_map(|definition| record::definition(&speller, *definition))
                .chain(registry::shared(plan, topic, &group.gate, &group.definitions))
                .collect(),
        });
    }
    files.insert(
        0,
        File {
            path: format!("src/shared/{}/mod.rs", directory(topic)),
            docs: vec![format!("Shared shapes: {}.", topic.name.replace('_', " "))],
            uses: Vec::new(),
            chunks: vec![Chunk::Lines(lines), Chunk::Lines(exports)],
        },
    );
    files
}

/// The directory of a topic.
fn directory(topic: &Topic) -> &str {
    topic.name.trim_start_matches("r#")
}
