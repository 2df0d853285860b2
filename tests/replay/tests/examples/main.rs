//! Examples of small specs, by where they stand and what they are; and how many upstream has.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod belonging;
mod places;
mod trees;
mod upstream;
mod verdicts;

use std::fs;
use std::sync::Arc;

use bigcommerce_codegen::manifest::Manifest;
use bigcommerce_replay::examples::{Example, ExamplesError, examples};

/// The examples of a document with `paths`, bound to V3.
fn of_paths(paths: &str) -> Vec<Example> {
    of_document(&format!("openapi: 3.0.3\npaths:\n{paths}")).unwrap()
}

/// The examples of the answers to `GET /mugs` with status 200, of which `content` is JSON.
fn of_content(content: &str) -> Vec<Example> {
    of_paths(&format!("  /mugs: {{get: {{responses: {{200: {{content: {content}}}}}}}}}\n"))
}

fn of_document(text: &str) -> Result<Vec<Example>, ExamplesError> {
    of_document_without(text, "")
}

/// The examples of a document under a manifest that ends with `skipped`.
fn of_document_without(text: &str, skipped: &str) -> Result<Vec<Example>, ExamplesError> {
    let tree = tempfile::tempdir().unwrap();
    fs::write(tree.path().join("mugs.yml"), text).unwrap();
    let bound = "[[bound]]\npath = \"mugs.yml\"\nfamily = \"v3\"\nmodule = \"mugs\"\nfeature = \"v3-mugs\"\npage = \"mugs\"\n";
    let manifest = format!("{bound}{skipped}");
    let manifest = Manifest::parse(&Arc::from("manifest.toml"), &manifest).unwrap();
    examples(tree.path(), &manifest)
}

/// The bodies of examples, as text.
fn bodies(examples: &[Example]) -> Vec<&str> {
    examples.iter().map(|example| str::from_utf8(&example.sample.body).unwrap()).collect()
}
