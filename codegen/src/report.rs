//! What a run bound and how large it became: the numbers of `cargo xtask coverage`.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::contradiction::Contradiction;
use crate::load::Specs;
use crate::lower::UNDOCUMENTED;
use crate::manifest::Family;
use crate::model::{METHODS, Shape, Type, TypeId};
use crate::plan::Plan;

/// The numbers of one run.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Coverage {
    pub operations: Operations,
    pub families: Vec<FamilyCoverage>,
    pub excluded: Vec<ExcludedFile>,
    /// Events of webhooks; none where the manifest names none.
    pub events: Option<EventCoverage>,
    /// Distinct definitions: records, enums of texts, unions.
    pub types: usize,
    pub records: usize,
    pub enums: usize,
    pub unions: usize,
    /// How many cargo features the crate has for modules and umbrellas.
    pub features: usize,
    /// Lines of code of the crate, without comments and blank lines.
    pub lines: usize,
    pub lines_per_operation: f64,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Operations {
    /// In the documents of the manifest.
    pub total: usize,
    pub bound: usize,
    /// Beside them: operations that stores answer although the reference does not have them.
    pub added: usize,
    pub skipped: Vec<SkippedOperation>,
    /// How many of the bound ones upstream does not publish.
    pub internal: usize,
    /// Other statements of bound operations that say something else.
    pub contradictions: Vec<Contradiction>,
}

/// A file, or a directory of files, that the crate does not bind.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExcludedFile {
    pub file: String,
    pub reason: String,
    /// The bound files that have its operations.
    pub covered_by: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SkippedOperation {
    pub file: String,
    pub operation: String,
    pub reason: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FamilyCoverage {
    pub family: String,
    pub total: usize,
    pub bound: usize,
    pub files: Vec<FileCoverage>,
}

/// The events of webhooks, by their scopes.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EventCoverage {
    pub module: String,
    /// Scopes that upstream states, without wildcards.
    pub total: usize,
    /// Those that have data of a type of their own.
    pub bound: usize,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FileCoverage {
    pub file: String,
    pub module: String,
    pub feature: String,
    pub total: usize,
    pub bound: usize,
    /// How many of the bound ones upstream does not publish: these need the family's feature for internal operations.
    pub internal: usize,
}

/// Counts what a plan binds of the specs; the texts are those of the crate's source files.
pub(crate) fn coverage<'t>(
    specs: &Specs,
    plan: &Plan<'_>,
    texts: impl Iterator<Item = &'t str>,
) -> Coverage {
    let mut families: BTreeMap<Family, FamilyCoverage> = BTreeMap::new();
    let mut added = 0;
    for (index, (bound, document)) in specs.manifest.bound.iter().zip(&specs.documents).enumerate()
    {
        let skipped = specs.manifest.skipped.iter().filter(|skipped| skipped.file == bound.path);
        let total = stated_operations(&document.tree) + skipped.count();
        let file = file_coverage(plan, index, total);
        added += file.undocumented;
        let family = families.entry(bound.family).or_insert_with(|| FamilyCoverage {
            family: bound.family.name().to_owned(),
            total: 0,
            bound: 0,
            files: Vec::new(),
        });
        family.total += file.coverage.total;
        family.bound += file.coverage.bound;
        family.files.push(FileCoverage { file: bound.path.clone(), ..file.coverage });
    }
    let families: Vec<FamilyCoverage> = families.into_values().collect();
    let operations = Operations {
        total: families.iter().map(|family| family.total).sum(),
        bound: families.iter().map(|family| family.bound).sum(),
        added,
        internal: families.iter().flat_map(|family| &family.files).map(|file| file.internal).sum(),
        skipped: specs
            .manifest
            .skipped
            .iter()
            .map(|skipped| SkippedOperation {
                file: skipped.file.clone(),
                operation: skipped.operation.clone(),
                reason: skipped.reason.clone(),
            })
            .collect(),
        contradictions: specs.contradictions.all.clone(),
    };
    let excluded = specs.manifest.excluded.iter().map(|excluded| ExcludedFile {
        file: excluded.path.clone(),
        reason: excluded.reason.clone(),
        covered_by: excluded.duplicate_of.clone(),
    });
    let excluded = excluded.collect();
    let events = plan.analysis.api.events.as_ref().map(|events| EventCoverage {
        module: plan.modules[events.module.0].rust_path.clone(),
        total: events.all.len(),
        bound: events.all.iter().filter(|event| is_typed(plan, event.data)).count(),
    });
    let lines = texts.map(lines_of_code).sum();
    Coverage {
        lines_per_operation: ratio(lines, operations.bound),
        operations,
        families,
        excluded,
        events,
        types: count(plan, |_| true),
        records: count(plan, |shape| matches!(shape, Shape::Record(_))),
        enums: count(plan, |shape| matches!(shape, Shape::Text(_))),
        unions: count(plan, |shape| matches!(shape, Shape::Union(_))),
        features: plan.features.len(),
        lines,
    }
}

/// A file's share, and how many operations it has beside it.
struct Share {
    coverage: FileCoverage,
    undocumented: usize,
}

/// What the modules of a document bind of its operations.
fn file_coverage(plan: &Plan<'_>, document: usize, total: usize) -> Share {
    let modules = plan.analysis.api.modules.iter().zip(&plan.modules);
    let modules: Vec<_> = modules.filter(|(module, _)| module.document == document).collect();
    let operations = || modules.iter().flat_map(|(module, _)| &module.operations);
    let undocumented = operations().filter(|operation| operation.undocumented).count();
    let (module, place) = modules[0];
    let coverage = FileCoverage {
        file: String::new(),
        module: place.rust_path.clone(),
        feature: module.feature.clone(),
        total,
        bound: operations().count() - undocumented,
        internal: operations().filter(|operation| operation.internal).count(),
    };
    Share { coverage, undocumented }
}

/// Whether more is known of data than that they are JSON.
fn is_typed(plan: &Plan<'_>, data: TypeId) -> bool {
    !matches!(plan.analysis.api.types.get(data), Type::Json)
}

/// The methods below `paths`, whatever the generator makes of them.
fn stated_operations(tree: &serde_json::Value) -> usize {
    tree.get("paths")
        .and_then(|paths| paths.as_object())
        .into_iter()
        .flat_map(|paths| paths.values())
        .filter_map(|item| item.as_object())
        .flatten()
        .filter(|(key, node)| METHODS.contains(&key.as_str()) && !is_undocumented(node))
        .count()
}

fn is_undocumented(operation: &serde_json::Value) -> bool {
    operation.get(UNDOCUMENTED).and_then(serde_json::Value::as_bool) == Some(true)
}

/// How many definitions have a shape.
fn count(plan: &Plan<'_>, is: fn(&Shape) -> bool) -> usize {
    plan.analysis.api.types.definitions.iter().filter(|definition| is(&definition.shape)).count()
}

fn lines_of_code(text: &str) -> usize {
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")).count()
}

fn ratio(lines: usize, operations: usize) -> f64 {
    if operations == 0 {
        return 0.0;
    }
    #[expect(clippy::cast_precision_loss, reason = "both are far below 2^52")]
    let ratio = lines as f64 / operations as f64;
    (ratio * 10.0).round() / 10.0
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operations = &self.operations;
        writeln!(
            f,
            "operations  {} of {} bound, {} skipped; {} internal; {} that the reference does not have",
            operations.bound,
            operations.total,
            operations.skipped.len(),
            operations.internal,
            operations.added
        )?;
        for skipped in &operations.skipped {
            writeln!(f, "  skipped   {} {}: {}", skipped.file, skipped.operation, skipped.reason)?;
        }
        if let Some(events) = &self.events {
            writeln!(f, "events      {} of {} scopes bound", events.bound, events.total)?;
        }
        writeln!(
            f,
            "types       {}: {} records, {} enums, {} unions",
            self.types, self.records, self.enums, self.unions
        )?;
        writeln!(f, "features    {}", self.features)?;
        writeln!(f, "lines       {}, {:.1} per operation", self.lines, self.lines_per_operation)?;
        for family in &self.families {
            writeln!(f, "\n{:<11} {} of {}", family.family, family.bound, family.total)?;
            for file in &family.files {
                let internal = match file.internal {
                    0 => String::new(),
                    count => format!(" ({count} internal)"),
                };
                writeln!(
                    f,
                    "  {:>3} of {:>3}  {:<45} {}{internal}",
                    file.bound, file.total, file.module, file.file
                )?;
            }
        }
        if !self.excluded.is_empty() {
            writeln!(f, "\nexcluded")?;
        }
        for ExcludedFile { file, reason, covered_by } in &self.excluded {
            writeln!(f, "  {file}: {reason}")?;
            covered_by.iter().try_for_each(|by| writeln!(f, "    its operations: {by}"))?;
        }
        if !operations.contradictions.is_empty() {
            let count = operations.contradictions.len();
            writeln!(f, "\nstated otherwise elsewhere ({count})")?;
        }
        operations.contradictions.iter().try_for_each(|each| writeln!(f, "  {each}"))
    }
}

/// The public API of the crate: the lines of all files, in the order of the crate.
pub(crate) fn api_text(files: &[crate::format::Formatted]) -> String {
    let mut text = String::from(
        "# The public API of the generated crate, written by `cargo xtask regen`: a change of it is a change of what users call.\n",
    );
    for line in files.iter().flat_map(|file| &file.api) {
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// The features of the crate, as they stand in its `Cargo.toml`.
pub(crate) fn manifest_features(plan: &Plan<'_>) -> String {
    let mut text = String::from(
        "[features]\n\
         default = [\"rustls\"]\n\
         # The async transport on reqwest, with TLS by rustls.\n\
         rustls = [\"bigcommerce-runtime/rustls\"]\n\
         # The same with the TLS of the operating system.\n\
         native-tls = [\"bigcommerce-runtime/native-tls\"]\n\
         # Spans and events of each call, for subscribers of tracing.\n\
         tracing = [\"bigcommerce-runtime/tracing\"]\n\
         # A fake store, for tests of code that calls the client: enable it among the dev-dependencies.\n\
         testing = [\"bigcommerce-runtime/testing\"]\n\
         # What BigCommerce sends: the verification of webhooks, and their events.\n\
         webhooks = [\"bigcommerce-runtime/webhooks\"]\n\
         # Routers of axum for the contracts of providers. Not part of full, which is all APIs: a client serves nothing, and an app\n\
         # that serves with something else needs no axum.\n\
         axum = [\"bigcommerce-runtime/axum\"]\n\
         # The blocking client on ureq, with TLS by rustls unless native-tls is on; without the two features above, no tokio.\n\
         blocking = [\"bigcommerce-runtime/blocking\"]\n\
         # What the crate binds as data, for tools: operations and types, each with a function that decodes and encodes it.\n\
         registry = []\n",
    );
    for feature in &plan.features {
        let enables: Vec<String> =
            feature.enables.iter().map(|name| format!("\"{name}\"")).collect();
        let line = format!("{} = [{}]\n", feature.name, enables.join(", "));
        if line.len() <= 100 {
            text.push_str(&line);
        } else {
            text.push_str(&format!("{} = [\n", feature.name));
            for name in enables {
                text.push_str(&format!("    {name},\n"));
            }
            text.push_str("]\n");
        }
    }
    text
}
