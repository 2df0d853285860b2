//! Examples of documents that have parts, or other statements of their operations, in other files.

use std::fs;
use std::sync::Arc;

use bigcommerce_codegen::manifest::Manifest;
use bigcommerce_replay::examples::{Example, ExamplesError, Verdict, examples};

use crate::bodies;

/// The examples of a tree, of which all YAML files named here are bound; what stands behind a path is its further keys.
fn of_tree(files: &[(&str, &str)], bound: &[(&str, &str)]) -> Result<Vec<Example>, ExamplesError> {
    let tree = tempfile::tempdir().unwrap();
    for (path, text) in files {
        fs::write(tree.path().join(path), text).unwrap();
    }
    let entry = |(path, keys): &(&str, &str)| {
        let stem = path.trim_end_matches(".yml");
        format!(
            "[[bound]]\npath = \"{path}\"\nfamily = \"v3\"\nmodule = \"{stem}\"\nfeature = \"v3-{stem}\"\n{keys}\n"
        )
    };
    let manifest: String = bound.iter().map(entry).collect();
    examples(tree.path(), &Manifest::parse(&Arc::from("manifest.toml"), &manifest).unwrap())
}

/// A document that answers `GET /mugs` with an example.
fn document(schema: &str, example: &str) -> String {
    format!(
        "openapi: 3.0.3\npaths: {{/mugs: {{get: {{responses: {{200: {{content: {{application/json: {{schema: {schema}, example: {example}}}}}}}}}}}}}}}\n"
    )
}

#[test]
fn an_example_is_held_against_a_schema_in_another_file() {
    let mugs = document("{$ref: mug.yml}", "{id: blue}");
    let mug = "type: object\nproperties: {id: {type: integer}}\n";
    let found = of_tree(&[("mugs.yml", &mugs), ("mug.yml", mug)], &[("mugs.yml", "")]).unwrap();
    assert!(matches!(found[0].verdict, Verdict::Invalid(_)), "{:?}", found[0].verdict);
}

#[test]
fn a_document_with_a_part_that_is_nowhere_is_an_error() {
    let mugs = document("{$ref: mug.yml}", "{}");
    let error = of_tree(&[("mugs.yml", &mugs)], &[("mugs.yml", "")]).unwrap_err();
    assert!(error.to_string().contains("missing-file"), "{error}");
}

#[test]
fn an_operation_that_is_bound_from_another_file_has_its_examples_from_there() {
    let (mugs, also) = (document("{}", "{id: 1}"), document("{}", "{id: 2}"));
    let bound = [("mugs.yml", ""), ("also.yml", "yields_to = \"mugs.yml\"")];
    let found = of_tree(&[("mugs.yml", &mugs), ("also.yml", &also)], &bound).unwrap();
    assert_eq!(bodies(&found), [r#"{"id":1}"#]);
}
