//! The program: what it prints, and its exit code.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value as Json;

fn run(directory: &Path, body: &str, flags: &[&str]) -> Output {
    std::fs::write(directory.join("brand.json"), body).unwrap();
    let index = "file\tmethod\tpath\tstatus\tkind\nbrand.json\tGET\t/v3/catalog/brands/{id}\t200\tresponse\n";
    std::fs::write(directory.join("index.tsv"), index).unwrap();
    Command::new(env!("CARGO_BIN_EXE_bigcommerce-replay"))
        .arg(directory.join("index.tsv"))
        .args(flags)
        .output()
        .unwrap()
}

#[test]
fn all_that_comes_back_is_ok() {
    let directory = tempfile::tempdir().unwrap();
    let output =
        run(directory.path(), r#"{"data": {"id": 1, "shade": "dark"}}"#, &["--format", "json"]);
    assert_eq!(output.status.code(), Some(0));
    let report: Json = serde_json::from_slice(&output.stdout).unwrap();
    let totals = serde_json::json!({
        "ok": 1, "lost": 0, "failed": 0, "unknown": 0, "undocumented": 1, "invalid": 0,
    });
    assert_eq!(report["totals"], totals);
    assert_eq!(report["rows"][0]["result"], "ok");
    assert_eq!(report["rows"][0]["operation"], "v3::catalog::brands::GetBrand");
    assert_eq!(report["rows"][0]["undocumented"], serde_json::json!(["/data/shade"]));
}

#[test]
fn a_payload_that_is_not_understood_makes_the_exit_code_1() {
    let directory = tempfile::tempdir().unwrap();
    let output = run(directory.path(), r#"{"data": {"id": "one"}}"#, &[]);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.starts_with("failed  GET /v3/catalog/brands/{id} (200)  brand.json\n"), "{text}");
    assert!(text.contains("data.id: found string \"one\", expected an integer"), "{text}");
    assert!(
        text.ends_with(
            "1 payload: 0 ok, 0 lost, 1 failed, 0 unknown; 0 with undocumented fields\n"
        ),
        "{text}"
    );
}

#[test]
fn an_unknown_operation_fails_where_that_is_asked_for() {
    let directory = tempfile::tempdir().unwrap();
    std::fs::write(directory.path().join("x.json"), "{}").unwrap();
    let index = "file\tmethod\tpath\tstatus\tkind\nx.json\tGET\t/v3/no/such\t200\tresponse\n";
    std::fs::write(directory.path().join("index.tsv"), index).unwrap();
    let code = |flags: &[&str]| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_bigcommerce-replay"));
        program.arg(directory.path().join("index.tsv")).args(flags).output().unwrap().status.code()
    };
    assert_eq!((code(&[]), code(&["--strict"])), (Some(0), Some(1)));
}

#[test]
fn an_index_that_is_not_there_is_an_error_that_names_it() {
    let output =
        Command::new(env!("CARGO_BIN_EXE_bigcommerce-replay")).arg("no/such.tsv").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("error: no/such.tsv: "));
}

#[test]
fn neither_an_index_nor_examples_is_an_error_of_usage() {
    let output = Command::new(env!("CARGO_BIN_EXE_bigcommerce-replay")).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}
