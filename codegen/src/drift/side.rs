//! One side of a comparison: what the pipeline knows of one specs directory, as [`read`] takes it there. The model is kept as it is
//! lowered, where every schema has its own place and facts; what its types are called is known of the merged ones.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use crate::analyze::{Analysis, analyze};
use crate::diagnostic::{Diagnostics, Place};
use crate::emit::emit;
use crate::keep::{self, Keep};
use crate::load::Specs;
use crate::lower::lower;
use crate::model::{Api, Operation, Shape, Type, TypeId};
use crate::names::{Names, OperationNames, module_path, name, public_paths, room};
use crate::plan::plan;
use crate::resolve::resolve;

use super::items::Items;
use super::locate;

/// What the pipeline knows of one specs directory.
#[derive(Debug)]
pub struct Side<'s> {
    specs: &'s Specs,
    /// As lowered: a definition for each use of each schema.
    pub(super) api: Api,
    pub(super) analysis: Analysis,
    pub(super) names: Names,
    /// The paths of the modules in Rust.
    pub(super) modules: Vec<String>,
    pub(super) features: Vec<String>,
    pub(super) items: Items,
    /// What each public path of a type leads to.
    pub(super) paths: BTreeMap<String, usize>,
    /// Upstream's path of each file.
    files: HashMap<String, String>,
}

/// A place of upstream.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Pointer {
    /// The file's path upstream.
    pub file: String,
    /// A JSON pointer into its reduction.
    pub pointer: String,
}

/// An operation by its module and its index there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct OperationId {
    pub module: usize,
    pub index: usize,
}

/// Takes specs through the stages up to the public API, of which no text is made.
///
/// # Errors
/// Everything that could not be bound.
pub fn read(specs: &Specs) -> Result<Side<'_>, Diagnostics> {
    named(specs)?.with_api()
}

/// Takes specs through the stages up to the names, which is enough to find what stands for what.
///
/// # Errors
/// Everything that could not be bound.
pub fn named(specs: &Specs) -> Result<Side<'_>, Diagnostics> {
    let resolved = resolve(&specs.documents)?;
    let (api, _) = lower(&resolved, &specs.manifest)?;
    let keeps = keep::find(specs, &api)?;
    let analysis = analyze(api.clone(), &keeps);
    let names = name(&analysis)?;
    keep::obeyed(specs, (&analysis, &names))?;
    let modules = api.modules.iter().map(module_path).collect();
    let paths = public_paths(&analysis, &names);
    let files = specs.documents.iter().zip(specs.manifest.reduced());
    let files =
        files.map(|(document, path)| (document.path.to_string(), path.to_owned())).collect();
    let (features, items) = (Vec::new(), Items::default());
    Ok(Side { specs, api, analysis, names, modules, features, items, paths, files })
}

impl<'s> Side<'s> {
    /// The same with its public API.
    ///
    /// # Errors
    /// Files that are no Rust, which is a fault of the generator.
    pub fn with_api(mut self) -> Result<Self, Diagnostics> {
        let plan = plan(&self.analysis, &self.names, &self.specs.lock.commit);
        self.items = Items::of(&emit(&plan))?;
        self.features = plan.features.into_iter().map(|feature| feature.name).collect();
        Ok(self)
    }

    /// Names everything anew, with these names kept; gives what was.
    ///
    /// # Errors
    /// Every name that could not be given; all is as it was then.
    pub(super) fn rename(&mut self, keeps: &[Keep]) -> Result<(Analysis, Names), Diagnostics> {
        let analysis = analyze(self.api.clone(), keeps);
        let names = name(&analysis)?;
        self.paths = public_paths(&analysis, &names);
        let analysis = std::mem::replace(&mut self.analysis, analysis);
        Ok((analysis, std::mem::replace(&mut self.names, names)))
    }

    pub(super) fn specs(&self) -> &'s Specs {
        self.specs
    }
}

impl<'s> Side<'s> {
    /// The commit of upstream.
    pub fn commit(&self) -> &'s str {
        &self.specs.lock.commit
    }

    pub(super) fn operation_ids(&self) -> impl Iterator<Item = OperationId> {
        self.api.modules.iter().enumerate().flat_map(|(module, stated)| {
            (0..stated.operations.len()).map(move |index| OperationId { module, index })
        })
    }

    pub(super) fn operation(&self, id: OperationId) -> &Operation {
        &self.api.modules[id.module].operations[id.index]
    }

    pub(super) fn operation_names(&self, id: OperationId) -> &OperationNames {
        &self.names.operations[id.module][id.index]
    }

    /// `v3::orders::GetOrders`.
    pub(super) fn operation_path(&self, id: OperationId) -> String {
        format!("{}::{}", self.modules[id.module], self.operation_names(id).name)
    }

    /// What a definition of the model has become.
    pub(super) fn merged(&self, definition: usize) -> Option<usize> {
        self.analysis.became.get(definition).copied().flatten()
    }

    pub(super) fn shape(&self, definition: usize) -> &Shape {
        &self.api.types.definitions[definition].shape
    }

    /// The name in Rust of a merged definition.
    pub(super) fn type_name(&self, merged: usize) -> &str {
        &self.names.types[merged].name
    }

    /// The path of a merged definition where it is defined.
    pub(super) fn type_path(&self, merged: usize) -> String {
        let room = room(&self.analysis, &self.analysis.homes[merged]);
        format!("{room}::{}", self.type_name(merged))
    }

    /// The index and the name in Rust of a field, in the merged definition.
    pub(super) fn field(&self, merged: usize, wire: &str) -> Option<(usize, &str)> {
        let Shape::Record(record) = &self.analysis.api.types.definitions[merged].shape else {
            return None;
        };
        let index = record.fields.iter().position(|field| field.wire == wire)?;
        Some((index, self.names.types[merged].parts.get(index)?))
    }

    /// The name in Rust of a text's variant; `None` for one that has none of its own.
    pub(super) fn value(&self, merged: usize, wire: &str) -> Option<&str> {
        let Shape::Text(text) = &self.analysis.api.types.definitions[merged].shape else {
            return None;
        };
        let index = text.values.iter().position(|value| value.wire == wire)?;
        self.names.types[merged]
            .parts
            .get(index)
            .map(String::as_str)
            .filter(|name| !name.is_empty())
    }

    /// A type of the model in words.
    pub(super) fn word(&self, ty: TypeId) -> String {
        let leaf = match self.api.types.get(ty) {
            Type::List(inner) => return format!("list of {}", self.word(*inner)),
            Type::Map(inner) => return format!("map of {}", self.word(*inner)),
            Type::Defined(definition) => {
                let merged = self.merged(*definition);
                return merged
                    .map_or_else(String::new, |merged| format!("`{}`", self.type_name(merged)));
            }
            Type::Boolean => "boolean",
            Type::Integer => "integer",
            Type::Decimal => "number",
            Type::DecimalText => "number in a string",
            Type::Float => "inexact number",
            Type::Text => "string",
            Type::DateTime => "date and time",
            Type::DateTimeRfc2822 => "date and time of RFC 2822",
            Type::Date => "date",
            Type::Time => "time",
            Type::Json => "any JSON",
            Type::Binary => "binary",
        };
        leaf.to_owned()
    }

    /// A place as changes show it.
    pub(super) fn pointer(&self, place: &Place, pointer: String) -> Pointer {
        let file = self.files.get(&*place.file).cloned().unwrap_or_else(|| place.file.to_string());
        Pointer { file, pointer }
    }

    /// The place itself.
    pub(super) fn at(&self, place: &Place) -> Pointer {
        self.pointer(place, place.pointer.clone())
    }

    /// Below the schema at a place: one of its properties, or a keyword, wherever its parts state it.
    pub(super) fn below(&self, place: &Place, sought: locate::Sought<'_>) -> Pointer {
        let document = self.specs.documents.iter().find(|document| document.path == place.file);
        let found =
            document.and_then(|document| locate::locate(&document.tree, &place.pointer, sought));
        self.pointer(place, found.unwrap_or_else(|| place.pointer.clone()))
    }
}
