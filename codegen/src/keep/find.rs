//! The definitions that entries speak of: schemas of upstream to indices of the model, paths to modules and topics.

use std::collections::{BTreeMap, HashMap};

use super::{Entry, Keep, Schema, split, topic_of};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::load::Specs;
use crate::model::{Api, Definition, ModuleId, Use};
use crate::names::module_path;

/// The model by what entries call its parts.
pub struct Found<'a> {
    api: &'a Api,
    /// The paths of the files upstream, by those that places have.
    files: HashMap<&'a str, &'a str>,
    definitions: HashMap<(&'a str, &'a str, Use), Vec<usize>>,
    modules: BTreeMap<String, ModuleId>,
}

impl<'a> Found<'a> {
    /// Takes the model that was lowered from these specs.
    pub fn new(specs: &'a Specs, api: &'a Api) -> Self {
        let paths = specs.documents.iter().zip(specs.manifest.reduced());
        let files: HashMap<&str, &str> =
            paths.map(|(document, path)| (&*document.path, path)).collect();
        let mut definitions: HashMap<_, Vec<usize>> = HashMap::new();
        for (index, definition) in api.types.definitions.iter().enumerate() {
            let Place { file, pointer, .. } = &definition.origin;
            let file = files.get(&**file).copied().unwrap_or(&**file);
            definitions.entry((file, pointer.as_str(), definition.usage)).or_default().push(index);
        }
        let modules = api.modules.iter().enumerate();
        let modules =
            modules.map(|(index, module)| (module_path(module), ModuleId(index))).collect();
        Self { api, files, definitions, modules }
    }

    /// The module of a path, as users write it.
    pub fn module(&self, path: &str) -> Option<ModuleId> {
        self.modules.get(path).copied()
    }

    /// The definitions of a schema.
    pub fn definitions(&self, schema: &Schema) -> Vec<usize> {
        let key = (schema.file.as_str(), schema.pointer.as_str(), schema.usage);
        let all = self.definitions.get(&key).into_iter().flatten().copied();
        let is_called = |index: &usize| {
            let name = self.api.types.definitions[*index].names.first();
            schema.called.is_none() || schema.called.as_ref() == name
        };
        all.filter(is_called).collect()
    }

    /// How an entry says which definition it means, without and with what it is called.
    pub fn schemas(&self, definition: &Definition) -> [Schema; 2] {
        let Place { file, pointer, .. } = &definition.origin;
        let file = self.files.get(&**file).copied().unwrap_or(&**file);
        let plain = Schema {
            usage: definition.usage,
            file: file.to_owned(),
            pointer: pointer.clone(),
            called: None,
            place: Place::file("names.toml"),
        };
        let called = Schema { called: definition.names.first().cloned(), ..plain.clone() };
        [plain, called]
    }

    /// An entry as the stages take it, as far as the model has what it names.
    pub fn keep(&self, entry: &Entry) -> Keep {
        let mut keep = Keep {
            name: String::new(),
            topic: None,
            modules: Vec::new(),
            apart: entry.apart,
            definitions: entry.of.iter().flat_map(|schema| self.definitions(schema)).collect(),
            parts: entry.parts.clone(),
        };
        keep.definitions.sort_unstable();
        keep.definitions.dedup();
        for path in &entry.paths {
            let (room, name) = split(path);
            name.clone_into(&mut keep.name);
            match topic_of(room) {
                Some(topic) => keep.topic = Some(topic.to_owned()),
                None => keep.modules.extend(self.module(room)),
            }
        }
        keep
    }
}

/// Finds what the entries of specs speak of in the model that was lowered from them.
///
/// # Errors
/// Schemas and modules that are not there.
pub fn find(specs: &Specs, api: &Api) -> Result<Vec<Keep>, Diagnostics> {
    let mut faults = Diagnostics::new();
    if specs.names.types.is_empty() {
        return Ok(Vec::new());
    }
    let found = Found::new(specs, api);
    for entry in &specs.names.types {
        for schema in entry.of.iter().filter(|schema| found.definitions(schema).is_empty()) {
            let called = schema.called.as_ref().map(|name| format!(" called `{name}`"));
            let text = format!(
                "`{}#{}`, which makes no type of this use{}",
                schema.file,
                schema.pointer,
                called.unwrap_or_default()
            );
            let expected = "a schema of a bound file that makes a type";
            let fault = Diagnostic::error("idle-name", schema.place.clone(), text, expected);
            faults.push(fault.with_help(HELP));
        }
        for path in &entry.paths {
            let room = split(path).0;
            if topic_of(room).is_none() && found.module(room).is_none() {
                let text = format!("`{path}`, of a module that the crate does not have");
                let fault =
                    Diagnostic::error("idle-name", entry.place.clone(), text, "a path of a module");
                faults.push(fault.with_help(HELP));
            }
        }
    }
    if faults.is_empty() {
        Ok(specs.names.types.iter().map(|entry| found.keep(entry)).collect())
    } else {
        Err(faults)
    }
}

/// What to do about an entry that nothing needs any more.
pub(super) const HELP: &str =
    "upstream has changed: delete it, or let cargo xtask sync write the file anew";
