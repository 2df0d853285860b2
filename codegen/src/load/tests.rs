//! What `load` gives for whole directories, good and bad.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use super::*;
use crate::lock::Locked;

const MUGS: &str = "\
openapi: 3.0.3
info:
  title: Mugs
  version: ''
paths:
  /mugs:
    get:
      responses:
        '200':
          description: OK
";

const MANIFEST: &str = "\
[[bound]]
path = \"reference/mugs.yml\"
family = \"v3\"
module = \"mugs\"
feature = \"v3-mugs\"
page = \"rest-management/mugs\"
";

/// A directory that binds `text` and locks it.
fn directory(text: &str) -> SpecFiles {
    let locked = Locked { source: String::new(), reduction: crate::lock::sha256(text.as_bytes()) };
    let lock = Lock {
        commit: "abc".into(),
        files: BTreeMap::from([("reference/mugs.yml".into(), locked)]),
        ..Lock::default()
    };
    SpecFiles {
        root: "specs".into(),
        manifest: Some(MANIFEST.into()),
        lock: Some(lock.to_toml().into()),
        contradictions: None,
        names: None,
        openapi: BTreeMap::from([("reference/mugs.yml".into(), text.into())]),
        overlays: BTreeMap::new(),
    }
}

fn faults(files: &SpecFiles) -> Vec<String> {
    load(files).unwrap_err().diagnostics.iter().map(ToString::to_string).collect()
}

/// The faults of a file that is no OpenAPI.
fn faults_in(text: &str) -> Vec<String> {
    faults(&directory(text))
        .iter()
        .map(|fault| fault.replace("specs/openapi/reference/mugs.yml#", ""))
        .collect()
}

#[test]
fn a_bound_file_is_a_document() {
    let specs = load(&directory(MUGS)).unwrap();
    assert_eq!(&*specs.documents[0].path, "specs/openapi/reference/mugs.yml");
}

#[test]
fn an_overlay_is_applied_before_openapi_is_read() {
    let mut files = directory(MUGS);
    let overlay = "overlay: 1.0.0\nextends: openapi/reference/mugs.yml\nactions:\n- target: $.info\n  update: {title: Cups}\n  x-reason: r\n";
    files.overlays.insert("mugs.yaml".into(), overlay.into());
    assert_eq!(load(&files).unwrap().documents[0].api.info.title, "Cups");
}

#[test]
fn an_overlay_of_a_file_that_is_not_bound_is_refused() {
    let mut files = directory(MUGS);
    let overlay = "overlay: 1.0.0\nextends: mugs.yml\nactions:\n- target: $\n  update: {a: 1}\n  x-reason: r\n";
    files.overlays.insert("mugs.yaml".into(), overlay.into());
    assert!(
        faults(&files)[0]
            .starts_with("specs/overlays/mugs.yaml#/extends: error[overlay-without-file]")
    );
}

#[test]
fn a_reduction_that_was_edited_is_refused() {
    let mut files = directory(MUGS);
    files.openapi.insert("reference/mugs.yml".into(), MUGS.replace("Mugs", "Cups").into());
    assert!(faults(&files)[0].contains("error[edited-reduction]"));
}

#[test]
fn a_bound_file_without_reduction_is_missed() {
    let mut files = directory(MUGS);
    files.openapi.clear();
    assert!(faults(&files)[0].contains("error[missing-file]"));
}

#[test]
fn a_reduction_that_is_not_bound_is_refused() {
    let mut files = directory(MUGS);
    files.openapi.insert("reference/cups.yml".into(), MUGS.into());
    assert!(faults(&files)[0].contains("error[unbound-file]"));
}

#[test]
fn a_skipped_operation_that_is_nowhere_is_refused_at_its_line() {
    let mut files = directory(MUGS);
    let skipped =
        "[[skipped]]\nfile = \"reference/mugs.yml\"\noperation = \"PUT /mugs\"\nreason = \"r\"\n";
    files.manifest = Some(format!("{MANIFEST}{skipped}").into());
    assert!(faults(&files)[0].starts_with("specs/manifest.toml:9:13: error[unknown-operation]"));
}

#[test]
fn a_skipped_operation_of_a_bound_file_is_accepted() {
    let mut files = directory(MUGS);
    let skipped =
        "[[skipped]]\nfile = \"reference/mugs.yml\"\noperation = \"GET /mugs\"\nreason = \"r\"\n";
    files.manifest = Some(format!("{MANIFEST}{skipped}").into());
    assert!(load(&files).is_ok());
}

#[test]
fn a_fault_of_syntax_is_told_also_without_a_manifest() {
    let mut files = directory("a: [1");
    files.manifest = None;
    assert_eq!(faults(&files).len(), 2);
}

#[test]
fn without_manifest_and_lock_both_are_missed() {
    let files = SpecFiles::default();
    assert_eq!(faults(&files).len(), 2);
}

#[test]
fn bytes_that_are_no_text_are_refused() {
    let mut files = directory(MUGS);
    files.openapi.insert("reference/mugs.yml".into(), b"openapi: \xff".to_vec());
    assert!(faults(&files).iter().any(|fault| fault.contains("error[not-utf-8]")));
}

#[test]
fn an_empty_file_is_refused() {
    assert!(faults_in("  \n")[0].contains("error[empty-file]"));
}

#[test]
fn openapi_3_1_is_refused() {
    assert!(
        faults_in(&MUGS.replace("3.0.3", "3.1.0"))[0]
            .starts_with("/openapi: error[openapi-version]")
    );
}

#[test]
fn a_missing_key_is_named_at_its_object() {
    let text = MUGS.replace(
        "      responses:\n        '200':\n          description: OK\n",
        "      deprecated: true\n",
    );
    assert_eq!(
        faults_in(&text),
        [
            "/paths/~1mugs/get: error[not-openapi]: found an operation without `responses`, expected the key `responses`"
        ]
    );
}

#[test]
fn a_value_of_the_wrong_type_is_found_in_a_schema_in_a_schema() {
    let schemas =
        "components: {schemas: {Mug: {type: object, properties: {size: {nullable: 'yes'}}}}}\n";
    assert_eq!(
        faults_in(&format!("{MUGS}{schemas}")),
        [
            "/components/schemas/Mug/properties/size/nullable: error[not-openapi]: found the string \"yes\", expected a boolean"
        ]
    );
}

#[test]
fn an_unknown_place_of_a_parameter_is_found() {
    let parameters = "components: {parameters: {Size: {name: size, in: quarry, schema: {}}}}\n";
    assert!(faults_in(&format!("{MUGS}{parameters}"))[0].starts_with(
        "/components/parameters/Size/in: error[not-openapi]: found the string \"quarry\""
    ));
}

#[test]
fn every_fault_of_a_file_is_told() {
    let components = "components: {schemas: {A: 1, B: {required: a, properties: {c: 2}}}}\n";
    let pointers: Vec<String> = faults_in(&format!("{MUGS}{components}"))
        .iter()
        .map(|fault| fault.split(": error").next().unwrap_or_default().to_owned())
        .collect();
    let expected = [
        "/components/schemas/A",
        "/components/schemas/B/properties/c",
        "/components/schemas/B/required",
    ];
    assert_eq!(pointers, expected);
}
