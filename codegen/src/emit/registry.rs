//! The crate as data, behind its feature `registry`: a table of all modules, and in each module one of its operations and types.

use quote::quote;

use crate::model::{Body, ModuleId, Operation};
use crate::names::OperationNames;
use crate::plan::{Gate, Plan, Topic};

use super::operation::spelled;
use super::spell::{Here, Speller, cfg, ident, literal, wrapped};
use super::{Chunk, File};

/// The name of the feature.
const FEATURE: &str = "registry";

/// The table of all modules whose features are on.
pub(super) fn root(plan: &Plan<'_>) -> File {
    let documents = (0..plan.modules.len()).map(|index| {
        let gate = Gate(vec![plan.analysis.api.modules[index].feature.clone()]);
        entry(&gate, &plan.modules[index].rust_path)
    });
    let shared = plan.topics.iter().flat_map(|topic| {
        topic
            .groups
            .iter()
            .map(|group| entry(&group.gate, &format!("shared::{}::{}", topic.name, group.file)))
    });
    let entries: Vec<String> = documents.chain(shared).flatten().collect();
    let mut lines = vec![
        "/// Every module whose feature is on, with its operations and types.".to_owned(),
        "pub static ALL: Registry = Registry::new(&[".to_owned(),
    ];
    lines.extend(entries.iter().flat_map(|entry| entry.lines()).map(|line| format!("    {line}")));
    lines.push("]);".to_owned());
    File {
        path: "src/registry.rs".to_owned(),
        docs: include_str!("registry.md").lines().map(str::to_owned).collect(),
        uses: Vec::new(),
        chunks: vec![
            Chunk::Lines(vec!["pub use bigcommerce_runtime::registry::*;".to_owned()]),
            Chunk::Lines(lines),
        ],
    }
}

fn entry(gate: &Gate, path: &str) -> [String; 2] {
    let path = if path.starts_with("shared::") {
        format!("&crate::{path}::MODULE,")
    } else {
        format!("&crate::{path}::registry::MODULE,")
    };
    [cfg(gate), path]
}

/// The line of a module's root that brings its registry.
pub(super) fn line() -> Chunk {
    let name = ident(FEATURE);
    Chunk::Items(quote! {
        #[cfg(feature = "registry")]
        pub(crate) mod #name;
    })
}

/// The line of the crate's root that brings the table.
pub(super) fn table() -> Chunk {
    let name = ident(FEATURE);
    Chunk::Items(quote! {
        #[cfg(feature = "registry")]
        pub mod #name;
    })
}

/// The registry of a bound document.
pub(super) fn module(plan: &Plan<'_>, id: ModuleId, names: &[String]) -> File {
    let speller = Speller { plan, here: Here::Module(id) };
    let place = &plan.modules[id.0];
    let stated = &plan.analysis.api.modules[id.0];
    let operations: Vec<String> = stated
        .operations
        .iter()
        .zip(&plan.names.operations[id.0])
        .flat_map(|(operation, names)| operation_entries(&speller, operation, names))
        .collect();
    let types: Vec<String> =
        place.definitions.iter().map(|&index| plan.names.types[index].name.clone()).collect();
    let features = std::slice::from_ref(&stated.feature);
    let text = invocation(&place.rust_path, features, &operations, &types);
    let used = [operations.join(" "), types.join(" ")].join(" ");
    let uses = names
        .iter()
        .cloned()
        .chain(plan.names.operations[id.0].iter().map(|names| names.name.clone()))
        .collect();
    File {
        path: format!("src/{}/registry.rs", place.directory),
        docs: vec![format!("Operations and types of {} as data.", stated.title)],
        uses,
        chunks: vec![Chunk::invocation_with(text, &used)],
    }
}

/// The registry of shared types, which stands in their file.
pub(super) fn shared(
    plan: &Plan<'_>,
    topic: &Topic,
    gate: &Gate,
    definitions: &[usize],
) -> [Chunk; 1] {
    let types: Vec<String> =
        definitions.iter().map(|&index| plan.names.types[index].name.clone()).collect();
    let text = invocation(&format!("shared::{}", topic.name), &gate.0, &[], &types);
    // By its whole path: an import would be idle where the feature is off.
    let text = format!("#[cfg(feature = \"{FEATURE}\")]\nbigcommerce_runtime::{text}");
    [Chunk::Macro { text, uses: types }]
}

fn invocation(path: &str, features: &[String], operations: &[String], types: &[String]) -> String {
    let features: Vec<String> = features.iter().map(|feature| literal(feature)).collect();
    let lines: Vec<String> = operations.iter().map(|entry| format!("    {entry},\n")).collect();
    let operations_list = match lines.concat() {
        none if none.is_empty() => "operations {}".to_owned(),
        lines => format!("operations {{\n{lines}}}"),
    };
    let types_list = match types {
        [] => "types {}".to_owned(),
        _ => wrapped("types { ", types, " }"),
    };
    format!(
        "registry!({} [{}]\n{operations_list}\n{types_list}\n);",
        literal(path),
        features.join(" "),
    )
}

/// An operation, and its second form where it has one.
fn operation_entries(
    speller: &Speller<'_>,
    operation: &Operation,
    names: &OperationNames,
) -> Vec<String> {
    let statuses: Vec<String> =
        operation.outcomes.iter().map(|outcome| outcome.status.to_string()).collect();
    let body = match &operation.body {
        Some(Body::Json(ty)) => format!(" ({})", spelled(&speller.ty(*ty))),
        _ => String::new(),
    };
    let errors: Vec<String> = operation
        .errors
        .iter()
        .filter_map(|error| {
            Some(format!("{} {}", error.status.unwrap_or(0), spelled(&speller.ty(error.ty?))))
        })
        .collect();
    let errors = match errors.as_slice() {
        [] => String::new(),
        all => format!(" {{ {} }}", all.join(", ")),
    };
    let statuses = statuses.join(" ");
    let mut entries = vec![format!("{} [{statuses}]{body}{errors}", names.name)];
    if let Some((spare, _)) = &names.spare {
        entries.push(format!("{spare} [{statuses}]{errors}"));
    }
    entries
}
