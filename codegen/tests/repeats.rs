//! Operations that several files of upstream state: what the manifest may say of them, and what is told of differences.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use bigcommerce_codegen::load::Source;
use bigcommerce_codegen::upstream::{Reductions, Upstream, reduce_all};

const SERVER: &str = "openapi: 3.0.3\nservers: [{url: 'https://api.example/v2'}]\n";

/// A document with these paths, in flow style.
fn document(paths: &str) -> String {
    format!("{SERVER}paths: {{{paths}}}\n")
}

/// `GET` of a path, answered by an object with these properties.
fn get(path: &str, properties: &str) -> String {
    format!(
        "'{path}': {{get: {{responses: {{'200': {{content: {{application/json: {{schema: {{properties: {{{properties}}}}}}}}}}}}}}}}}"
    )
}

fn reduced(files: &[(&str, String)], manifest: &str) -> Result<Reductions, String> {
    let files =
        files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect();
    let upstream = Upstream { root: "tree".into(), commit: "c0ffee".into(), files };
    let manifest = Source { path: "manifest.toml".into(), text: manifest.to_owned() };
    reduce_all(&upstream, &manifest).map_err(|error| error.to_string())
}

fn bound(path: &str, yields_to: &str) -> String {
    let stem = path.split('.').next().unwrap_or_default();
    format!(
        "[[bound]]\npath = \"{path}\"\nfamily = \"v2\"\nmodule = \"{stem}\"\nfeature = \"v2-{stem}\"\nyields_to = [{yields_to}]\n"
    )
}

fn duplicate(path: &str, of: &str) -> String {
    format!("[[excluded]]\npath = \"{path}\"\nreason = \"the same\"\nduplicate_of = [{of}]\n")
}

/// Two parts and a whole that states both.
fn parts_and_whole() -> [(&'static str, String); 3] {
    [
        ("cups.yml", document(&get("/cups/{cup_id}", "id: {type: integer}"))),
        ("mugs.yml", document(&get("/mugs", "id: {type: integer}"))),
        (
            "whole.yml",
            document(&[get("/cups/{id}", ""), get("/mugs", "id: {type: string}")].join(", ")),
        ),
    ]
}

#[test]
fn a_duplicate_may_be_covered_by_several_files() {
    let manifest = bound("cups.yml", "")
        + &bound("mugs.yml", "")
        + &duplicate("whole.yml", "\"cups.yml\", \"mugs.yml\"");
    assert!(reduced(&parts_and_whole(), &manifest).is_ok());
}

#[test]
fn an_operation_that_only_a_duplicate_has_is_told() {
    let manifest = bound("cups.yml", "") + &bound("mugs.yml", "");
    let fault = reduced(&parts_and_whole(), &(manifest + &duplicate("whole.yml", "\"cups.yml\"")));
    let fault = fault.unwrap_err();
    assert!(fault.contains("no-duplicate"), "{fault}");
    assert!(fault.contains("GET https://api.example/v2/mugs is not in `cups.yml`"), "{fault}");
}

#[test]
fn an_operation_that_a_duplicate_has_in_another_file_is_told() {
    let whole = document("'/jugs': {$ref: jugs.yml}");
    let item = "get: {responses: {'204': {description: ''}}}".to_owned();
    let files =
        [("mugs.yml", document(&get("/mugs", ""))), ("whole.yml", whole), ("jugs.yml", item)];
    let manifest = bound("mugs.yml", "") + &duplicate("whole.yml", "\"mugs.yml\"");
    let fault = reduced(&files, &manifest).unwrap_err();
    assert!(fault.contains("GET https://api.example/v2/jugs is not in `mugs.yml`"), "{fault}");
}

#[test]
fn a_duplicate_of_a_file_that_is_not_bound_is_none() {
    let manifest = bound("cups.yml", "")
        + &duplicate("mugs.yml", "\"whole.yml\"")
        + &duplicate("whole.yml", "\"cups.yml\", \"mugs.yml\"");
    let fault = reduced(&parts_and_whole(), &manifest).unwrap_err();
    assert!(fault.contains("expected an OpenAPI file of upstream, and bound ones"), "{fault}");
}

#[test]
fn an_operation_of_two_bound_files_is_told() {
    let manifest =
        bound("cups.yml", "") + &bound("whole.yml", "") + &duplicate("mugs.yml", "\"whole.yml\"");
    let fault = reduced(&parts_and_whole(), &manifest).unwrap_err();
    assert!(fault.contains("repeated-operation") && fault.contains("/cups/{}"), "{fault}");
}

#[test]
fn a_file_that_yields_keeps_what_the_other_has_not() {
    let manifest = bound("cups.yml", "")
        + &bound("whole.yml", "\"cups.yml\"")
        + &duplicate("mugs.yml", "\"whole.yml\"");
    let made = reduced(&parts_and_whole(), &manifest).unwrap();
    let whole = &made.files["whole.yml"];
    assert!(whole.contains("/mugs") && !whole.contains("/cups"), "{whole}");
}

#[test]
fn a_file_that_has_nothing_to_yield_is_told() {
    let manifest = bound("cups.yml", "")
        + &bound("mugs.yml", "\"cups.yml\"")
        + &duplicate("whole.yml", "\"cups.yml\", \"mugs.yml\"");
    let fault = reduced(&parts_and_whole(), &manifest).unwrap_err();
    assert!(fault.contains("nothing-to-yield"), "{fault}");
}

#[test]
fn an_operation_that_all_files_yield_is_told() {
    let files =
        [("mugs.yml", document(&get("/mugs", ""))), ("also.yml", document(&get("/mugs", "")))];
    let manifest = bound("mugs.yml", "\"also.yml\"") + &bound("also.yml", "\"mugs.yml\"");
    let fault = reduced(&files, &manifest).unwrap_err();
    assert!(fault.contains("lost-operation"), "{fault}");
}

#[test]
fn statements_that_differ_are_told_and_no_fault() {
    let manifest = bound("cups.yml", "")
        + &bound("mugs.yml", "")
        + &duplicate("whole.yml", "\"cups.yml\", \"mugs.yml\"");
    let made = reduced(&parts_and_whole(), &manifest).unwrap();
    let told: Vec<_> = made.contradictions.all.iter().map(ToString::to_string).collect();
    let expected = "GET https://api.example/v2/mugs: answer id: integer here, string there\n    \
                    here: mugs.yml\n    there: whole.yml";
    assert_eq!(told, [expected]);
}

#[test]
fn statements_are_compared_with_what_stands_in_other_files() {
    let whole = document(
        "/mugs: {get: {responses: {'200': {content: {application/json: {schema: {$ref: mug.yml}}}}}}}",
    );
    let files = [
        ("mugs.yml", document(&get("/mugs", "id: {type: integer}"))),
        ("whole.yml", whole),
        ("mug.yml", "properties: {id: {type: integer}, size: {}}".to_owned()),
    ];
    let manifest = bound("mugs.yml", "") + &duplicate("whole.yml", "\"mugs.yml\"");
    let made = reduced(&files, &manifest).unwrap();
    assert_eq!(made.contradictions.all[0].differences, ["answer size: only there"]);
}
