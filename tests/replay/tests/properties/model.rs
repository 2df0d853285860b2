//! The model of the committed specs, with the registry's entry of each of its definitions.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use bigcommerce::registry::{self, TypeEntry};
use bigcommerce_codegen::analyze::{self, Analysis};
use bigcommerce_codegen::load::{self, SpecFiles};
use bigcommerce_codegen::model::{Field, Shape, Type, TypeId};
use bigcommerce_codegen::{keep, lower, names, plan, resolve};

/// The model and the names of its definitions.
pub(crate) struct Model {
    analysis: Analysis,
    /// Of each definition: `v3::catalog::products::Product`.
    names: Vec<String>,
    defined: Vec<Type>,
}

/// A definition that has an entry.
pub(crate) struct Subject {
    pub definition: usize,
    pub name: &'static str,
    pub entry: &'static TypeEntry,
}

pub(crate) static MODEL: LazyLock<Model> = LazyLock::new(Model::read);

impl Model {
    fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs");
        let files = SpecFiles {
            root: "specs".to_owned(),
            manifest: fs::read(root.join("manifest.toml")).ok(),
            lock: fs::read(root.join("specs.lock")).ok(),
            contradictions: fs::read(root.join("contradictions.toml")).ok(),
            names: fs::read(root.join("names.toml")).ok(),
            openapi: files_below(&root.join("openapi")),
            overlays: files_below(&root.join("overlays")),
        };
        let specs = load::load(&files).unwrap();
        let resolved = resolve::resolve(&specs.documents).unwrap();
        let (api, _) = lower::lower(&resolved, &specs.manifest).unwrap();
        let keeps = keep::find(&specs, &api).unwrap();
        let analysis = analyze::analyze(api, &keeps);
        let names = names::name(&analysis).unwrap();
        let plan = plan::plan(&analysis, &names, &specs.lock.commit);
        let modules = plan.modules.iter().flat_map(|module| {
            module.definitions.iter().map(|&index| (index, module.rust_path.clone()))
        });
        let shared = plan.topics.iter().flat_map(|topic| {
            let definitions = topic.groups.iter().flat_map(|group| &group.definitions);
            definitions.map(|&index| (index, format!("shared::{}", topic.name)))
        });
        let places: BTreeMap<usize, String> = modules.chain(shared).collect();
        let names =
            places.iter().map(|(&index, path)| format!("{path}::{}", names.types[index].name));
        let names: Vec<String> = names.collect();
        Self { defined: (0..names.len()).map(Type::Defined).collect(), names, analysis }
    }

    pub(crate) fn ty(&self, id: TypeId) -> &Type {
        self.analysis.api.types.get(id)
    }

    pub(crate) fn shape(&self, definition: usize) -> &Shape {
        &self.analysis.api.types.definitions[definition].shape
    }

    /// The type that a definition is.
    pub(crate) fn defined(&self, definition: usize) -> &Type {
        &self.defined[definition]
    }

    /// Whether a record or a union stands in a type.
    pub(crate) fn has_parts(&self, id: TypeId) -> bool {
        let definition = self.analysis.api.types.named_in(id);
        definition.is_some_and(|definition| !matches!(self.shape(definition), Shape::Text(_)))
    }

    /// The fields of the records that a union holds.
    pub(crate) fn fields_of_variants(&self, ty: &Type) -> Vec<&Field> {
        let Type::Defined(definition) = ty else { return Vec::new() };
        let Shape::Union(union) = self.shape(*definition) else { return Vec::new() };
        let types = &self.analysis.api.types;
        let records = union.variants.iter().filter_map(|variant| types.record(variant.ty));
        records.flat_map(|record| &record.fields).collect()
    }

    /// Every definition with its entry, in the order of the model.
    pub(crate) fn subjects(&'static self) -> Vec<Subject> {
        let entries = entries();
        let subjects = self.names.iter().enumerate().filter_map(|(definition, name)| {
            Some(Subject { definition, name, entry: entries.get(name)? })
        });
        subjects.collect()
    }

    /// The definitions that live in a module.
    pub(crate) fn subjects_of(&self, module: &str) -> Vec<usize> {
        let lives_here =
            |name: &str| name.rsplit_once("::").is_some_and(|(path, _)| path == module);
        (0..self.names.len()).filter(|&index| lives_here(&self.names[index])).collect()
    }
}

/// The types of the registry, by module and name.
fn entries() -> BTreeMap<String, &'static TypeEntry> {
    registry::ALL
        .types()
        .map(|(module, entry)| (format!("{}::{}", module.path, entry.name), entry))
        .collect()
}

fn files_below(directory: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![directory.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(directory).unwrap().to_str().unwrap();
                files.insert(name.replace('\\', "/"), fs::read(&path).unwrap());
            }
        }
    }
    files
}

#[test]
fn every_definition_of_the_model_has_an_entry_and_the_reverse() {
    let known: BTreeSet<&str> = MODEL.names.iter().map(String::as_str).collect();
    let entries = entries();
    let registered: BTreeSet<&str> = entries.keys().map(String::as_str).collect();
    let differing: Vec<_> = known.symmetric_difference(&registered).collect();
    assert!(differing.is_empty(), "in the model or in the registry alone: {differing:?}");
    assert_eq!(MODEL.names.len(), registry::ALL.types().count(), "a name stands for two types");
}

#[test]
fn an_entry_of_a_record_has_the_fields_of_its_definition() {
    for Subject { definition, name, entry } in MODEL.subjects() {
        let fields: Vec<&str> = match MODEL.shape(definition) {
            Shape::Record(record) => record.fields.iter().map(|field| &*field.wire).collect(),
            Shape::Text(_) | Shape::Union(_) => Vec::new(),
        };
        assert_eq!(entry.fields, fields, "{name}");
    }
}
