//! `cargo xtask sync` against small checkouts of upstream.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

const MUGS: &str = "\
openapi: 3.0.3
info: {title: Mugs, version: '', description: All about mugs.}
paths:
  /mugs:
    get:
      summary: List mugs
      responses: {'200': {description: Here they are.}}
";

const MANIFEST: &str = "\
[[bound]]
path = \"reference/mugs.yml\"
family = \"v3\"
module = \"mugs\"
feature = \"v3-mugs\"
page = \"rest-management/mugs\"
";

/// A checkout and a specs directory that binds what is in it.
struct Place {
    directory: TempDir,
}

impl Place {
    fn new() -> Self {
        let place = Self { directory: TempDir::new().unwrap() };
        place.put("tree/COMMIT", "c0ffee\n");
        place.put("tree/reference/mugs.yml", MUGS);
        place.put("specs/manifest.toml", MANIFEST);
        place
    }

    fn path(&self, path: &str) -> PathBuf {
        self.directory.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    fn sync(&self) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .current_dir(self.directory.path())
            .args(["sync", "--from", "tree", "--specs", "specs"]);
        command.output().unwrap()
    }

    fn specs(&self) -> BTreeMap<PathBuf, String> {
        files(&self.path("specs"))
    }
}

fn files(directory: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.insert(path.clone(), fs::read_to_string(path).unwrap());
        }
    }
    found
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_reduction_and_the_lock_are_written() {
    let place = Place::new();
    assert!(place.sync().status.success());
    let reduction = fs::read_to_string(place.path("specs/openapi/reference/mugs.yml")).unwrap();
    let lock = fs::read_to_string(place.path("specs/specs.lock")).unwrap();
    assert!(reduction.contains("x-reference: list-mugs") && lock.contains("commit = \"c0ffee\""));
}

#[test]
fn no_text_of_upstream_is_written() {
    let place = Place::new();
    place.sync();
    assert!(
        place
            .specs()
            .values()
            .all(|text| !text.contains("All about") && !text.contains("Here they are"))
    );
}

#[test]
fn the_second_run_changes_nothing() {
    let place = Place::new();
    place.sync();
    let before = place.specs();
    let second = place.sync();
    assert!(told(&second).contains("0 written, 0 removed, 3 unchanged"), "{}", told(&second));
    assert_eq!(place.specs(), before);
}

#[test]
fn a_reduction_that_is_not_bound_any_more_is_removed() {
    let place = Place::new();
    place.put("specs/openapi/reference/old/cups.yml", "openapi: 3.0.3\n");
    place.sync();
    assert!(!place.path("specs/openapi/reference/old").exists());
}

#[test]
fn a_file_that_the_manifest_does_not_name_fails_and_writes_nothing() {
    let place = Place::new();
    place.put("tree/reference/cups.yml", MUGS);
    let output = place.sync();
    assert_eq!(output.status.code(), Some(1));
    assert!(told(&output).contains("path = \"reference/cups.yml\""), "{}", told(&output));
    assert!(!place.path("specs/specs.lock").exists());
}

#[test]
fn specs_that_do_not_load_are_written_and_told() {
    let place = Place::new();
    place.put("tree/reference/mugs.yml", &MUGS.replace("responses:", "answers:"));
    let output = place.sync();
    assert!(
        output.status.success() && told(&output).contains("without `responses`"),
        "{}",
        told(&output)
    );
}

#[test]
fn a_tree_without_commit_is_refused() {
    let place = Place::new();
    fs::remove_file(place.path("tree/COMMIT")).unwrap();
    assert!(told(&place.sync()).contains("no file COMMIT"));
}

#[test]
fn a_tree_that_is_no_directory_is_refused() {
    let place = Place::new();
    fs::remove_dir_all(place.path("tree")).unwrap();
    assert!(told(&place.sync()).contains("tree is no directory"));
}
