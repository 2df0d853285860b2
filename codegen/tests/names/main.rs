//! `names.toml`: what the crate makes of it, what is said of entries that do not fit, and what a newer upstream has to keep.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod entries;
mod faults;
mod successors;

use std::collections::BTreeMap;

use bigcommerce_codegen::generate;
use bigcommerce_codegen::load::{LoadError, SpecFiles, Specs, load};
use bigcommerce_codegen::lock::{Lock, Locked, sha256};

/// The modules of the tests.
const MODULES: [&str; 3] = ["mugs", "cups", "jugs"];

/// Specs of documents with these paths and components, one for each of the modules, and of a `names.toml`.
fn load_specs(documents: &[&str], names: Option<&str>) -> Result<Specs, LoadError> {
    let all = MODULES.iter().zip(documents);
    let manifest: String = all
        .clone()
        .map(|(name, _)| {
            format!(
                "[[bound]]\npath = \"{name}.yml\"\nfamily = \"v3\"\nmodule = \"{name}\"\nfeature = \"v3-{name}\"\n"
            )
        })
        .collect();
    let document =
        |parts: &str| format!("openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{parts}");
    let openapi: BTreeMap<String, Vec<u8>> =
        all.map(|(name, parts)| (format!("{name}.yml"), document(parts).into_bytes())).collect();
    let locked = |bytes: &Vec<u8>| Locked { source: String::new(), reduction: sha256(bytes) };
    let files = openapi.iter().map(|(path, bytes)| (path.clone(), locked(bytes))).collect();
    let lock = Lock { commit: "c0ffee".into(), files, ..Lock::default() };
    load(&SpecFiles {
        manifest: Some(manifest.into_bytes()),
        lock: Some(lock.to_toml().into_bytes()),
        names: names.map(|names| names.as_bytes().to_vec()),
        openapi,
        ..SpecFiles::default()
    })
}

fn specs(documents: &[&str]) -> Specs {
    load_specs(documents, None).unwrap_or_else(|faults| panic!("{faults}"))
}

fn specs_keeping(documents: &[&str], names: &str) -> Specs {
    load_specs(documents, Some(names)).unwrap_or_else(|faults| panic!("{faults}"))
}

/// An operation that answers a component, or takes one.
fn get(id: &str, schema: &str) -> String {
    format!(
        "  /{id}:\n    get: {{operationId: {id}, responses: {{'200': {{description: '', content: {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}}}}}}}\n"
    )
}

fn put(id: &str, schema: &str) -> String {
    format!(
        "  /{id}:\n    put: {{operationId: {id}, requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}}}, responses: {{'204': {{description: ''}}}}}}\n"
    )
}

/// A document of operations and components, which are written in flow style.
fn document(operations: &[String], schemas: &[(&str, &str)]) -> String {
    let schemas: Vec<String> =
        schemas.iter().map(|(name, schema)| format!("    {name}: {schema}\n")).collect();
    format!("paths:\n{}components:\n  schemas:\n{}", operations.concat(), schemas.concat())
}

/// An object of texts.
fn object(fields: &str) -> String {
    let fields: Vec<String> =
        fields.split(' ').map(|field| format!("{field}: {{type: string}}")).collect();
    format!("{{type: object, properties: {{{}}}}}", fields.join(", "))
}

/// The types of the crate and what modules export, a line for each module.
fn types(specs: &Specs) -> Vec<String> {
    let made = generate(specs, &mut |_, _| {}).unwrap_or_else(|faults| panic!("{faults}"));
    let mut modules: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut room = String::new();
    for line in made.files["api.txt"].lines() {
        if let Some(module) = line.strip_prefix("## ") {
            module.clone_into(&mut room);
        }
        let is_operation = room.ends_with("::operations");
        let defined = line.strip_prefix("struct ").or_else(|| line.strip_prefix("enum "));
        let exported = line.strip_prefix("pub use crate::");
        if let Some(name) = defined.filter(|_| !is_operation) {
            modules.entry(room.clone()).or_default().push(name.to_owned());
        } else if let Some(exported) = exported {
            let exported = exported.trim_end_matches(';');
            modules.entry(room.clone()).or_default().push(format!("use {exported}"));
        }
    }
    modules.into_iter().map(|(module, types)| format!("{module}: {}", types.join(", "))).collect()
}
