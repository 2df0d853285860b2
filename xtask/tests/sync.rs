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
servers: [{url: 'https://api.bigcommerce.com/stores/{store_hash}/v3'}]
paths:
  /mugs:
    get:
      operationId: getMugs
      summary: List mugs
      parameters: [{name: name, in: query, description: How it is called., schema: {type: string}}]
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
        self.run(&["sync", "--from", "tree", "--specs", "specs"])
    }

    /// With the crate beside the specs.
    fn sync_with_crate(&self, more: &[&str]) -> Output {
        let all = ["sync", "--from", "tree", "--specs", "specs", "--out", "crate"];
        self.run(&[&all[..], more].concat())
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.current_dir(self.directory.path()).args(arguments).output().unwrap()
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap_or_default()
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
fn a_new_file_is_proposed_and_nothing_is_written_without_a_word() {
    let place = Place::new();
    place.sync();
    let before = place.specs();
    let cups = MUGS.replace("mugs", "cups").replace("getMugs", "getCups");
    place.put("tree/reference/catalog/gift-cups_catalog.v3.yml", &cups);
    let output = place.sync();
    assert_eq!(output.status.code(), Some(1));
    let proposal = "bind reference/catalog/gift-cups_catalog.v3.yml as v3::catalog::gift_cups behind feature v3-catalog-gift-cups: 1 operation";
    assert!(
        told(&output).contains(proposal) && told(&output).contains("--accept"),
        "{}",
        told(&output)
    );
    assert_eq!(place.specs(), before);
}

#[test]
fn what_is_proposed_is_made_when_it_is_accepted() {
    let place = Place::new();
    place.sync();
    place.put(
        "tree/reference/cups.v3.yml",
        &MUGS.replace("mugs", "cups").replace("getMugs", "getCups"),
    );
    let output = place.run(&["sync", "--from", "tree", "--specs", "specs", "--accept"]);
    assert!(output.status.success(), "{}", told(&output));
    let entry = "\n[[bound]]\npath = \"reference/cups.v3.yml\"\nfamily = \"v3\"\nmodule = \"cups\"\nfeature = \"v3-cups\"\n";
    assert_eq!(place.text("specs/manifest.toml"), format!("{MANIFEST}{entry}"));
    assert!(place.path("specs/openapi/reference/cups.v3.yml").exists());
    assert!(told(&place.sync()).contains("0 written, 0 removed"), "{}", told(&place.sync()));
}

#[test]
fn what_cannot_be_bound_is_corrected_by_an_overlay_with_a_reason() {
    let place = Place::new();
    place.put(
        "tree/reference/mugs.yml",
        &MUGS.replace("schema: {type: string}", "schema: {type: [string]}"),
    );
    assert_eq!(place.sync().status.code(), Some(1));
    assert!(!place.path("specs/specs.lock").exists());
    assert!(
        place.run(&["sync", "--from", "tree", "--specs", "specs", "--accept"]).status.success()
    );
    let overlay = place.text("specs/overlays/mugs.yaml");
    assert!(
        overlay.contains("extends: openapi/reference/mugs.yml")
            && overlay.contains("x-reason: 'not-openapi: expected"),
        "{overlay}"
    );
}

#[test]
fn an_overlay_that_upstream_has_made_unnecessary_goes() {
    let place = Place::new();
    place.put(
        "specs/overlays/mugs.yaml",
        "overlay: 1.0.0\ninfo: {title: Mugs, version: 1.0.0}\nextends: openapi/reference/mugs.yml\nactions:\n- target: $.paths['/mugs'].get\n  update: {deprecated: true}\n  x-reason: stated in its text\n- target: $.info\n  update: {title: Mugs}\n  x-reason: it was misspelt\n",
    );
    let output = place.sync();
    assert!(told(&output).contains("delete $.info: upstream states the same"), "{}", told(&output));
    assert!(
        place.run(&["sync", "--from", "tree", "--specs", "specs", "--accept"]).status.success()
    );
    let overlay = place.text("specs/overlays/mugs.yaml");
    assert!(overlay.ends_with("  x-reason: stated in its text\n"), "{overlay}");
}

#[test]
fn the_crate_its_changelog_and_its_version_follow() {
    let place = Place::new();
    assert!(place.sync_with_crate(&[]).status.success());
    assert!(
        place.text("crate/src/v3/mugs.rs").contains("pub struct GetMugs")
            || place.text("crate/api.txt").contains("GetMugs")
    );
    assert!(place.text("crate/Cargo.toml").contains("\nversion = \"0.1.0\"\n"));
    assert!(!place.path("crate/CHANGELOG.md").exists());

    place.put("tree/COMMIT", "badc0de\n");
    place.put(
        "tree/reference/mugs.yml",
        &MUGS.replace(
            "parameters: [",
            "parameters: [{name: size, in: query, schema: {type: integer}}, ",
        ),
    );
    let additive = place.sync_with_crate(&[]);
    assert!(told(&additive).contains("version 0.1.0 becomes 0.1.1"), "{}", told(&additive));
    assert!(place.text("crate/Cargo.toml").contains("\nversion = \"0.1.1\"\n"));
    let changelog = place.text("crate/CHANGELOG.md");
    assert!(
        changelog
            .contains("## 0.1.1 - unreleased\n\nUpstream `badc0de`, was `c0ffee`.\n\n### Added\n"),
        "{changelog}"
    );
    assert!(
        changelog.contains("`GetMugs::size(impl Into<i64>)` is new")
            || changelog.contains("`GetMugs::size"),
        "{changelog}"
    );

    let nothing = place.sync_with_crate(&[]);
    assert!(
        told(&nothing).contains("no fact has changed: version 0.1.1 stays"),
        "{}",
        told(&nothing)
    );
    assert_eq!(place.text("crate/CHANGELOG.md"), changelog);
}

#[test]
fn an_entry_that_was_written_by_hand_is_taken_and_told() {
    let place = Place::new();
    place.sync_with_crate(&[]);
    place.put(
        "tree/reference/cups.yml",
        &MUGS.replace("mugs", "cups").replace("getMugs", "getCups"),
    );
    let entry = "\n[[bound]]\npath = \"reference/cups.yml\"\nfamily = \"v3\"\nmodule = \"kitchen::cups\"\nfeature = \"v3-kitchen-cups\"\n";
    place.put("specs/manifest.toml", &format!("{MANIFEST}{entry}"));
    let taken = place.sync_with_crate(&[]);
    assert!(told(&taken).contains("version 0.1.0 becomes 0.1.1"), "{}", told(&taken));
    assert!(place.text("crate/CHANGELOG.md").contains("`v3::kitchen::cups::GetCups` is new"));
}

#[test]
fn specs_that_cannot_be_bound_are_not_overwritten() {
    let place = Place::new();
    place.sync_with_crate(&[]);
    place.put("specs/names.toml", "oops\n");
    let before = place.specs();
    let output = place.sync_with_crate(&[]);
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    assert!(told(&output).contains("specs/names.toml:1:"), "{}", told(&output));
    assert_eq!(place.specs(), before);
}

#[test]
fn an_accepted_change_stands_in_the_changelog_with_its_reason_and_leaves_the_list() {
    let place = Place::new();
    place.sync_with_crate(&[]);
    place.put("tree/reference/mugs.yml", &MUGS.replace("name: name", "name: title"));
    let json = place.run(&["drift", "--from", "specs", "--to", "tree", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    let changes = json["changes"].as_array().unwrap();
    let gone = changes.iter().find(|change| change["rule"] == "parameter-gone").unwrap();
    let fingerprint = gone["fingerprint"].as_str().unwrap().to_owned();
    let list = |fingerprint: &str| {
        format!(
            "# Why.\n\n[[accepted]]\nfingerprint = \"{fingerprint}\"\nreason = \"nobody asks by name\"\n"
        )
    };
    place.put("specs/accepted.toml", &list("0123456789abcdef"));
    let idle = place.sync_with_crate(&[]);
    assert_eq!(idle.status.code(), Some(1));
    assert!(
        told(&idle).contains("idle-acceptance") && place.text("crate/CHANGELOG.md").is_empty(),
        "{}",
        told(&idle)
    );

    place.put("specs/accepted.toml", &list(&fingerprint));
    let taken = place.sync_with_crate(&[]);
    assert!(told(&taken).contains("version 0.1.0 becomes 0.2.0"), "{}", told(&taken));
    let changelog = place.text("crate/CHANGELOG.md");
    assert!(
        changelog.contains("`GetMugs::name` is gone; accepted: nobody asks by name"),
        "{changelog}"
    );
    assert_eq!(place.text("specs/accepted.toml"), "# Why.\n");
}

#[test]
fn a_new_specs_directory_needs_a_manifest_or_that_of_the_workspace() {
    let place = Place::new();
    let output = place.run(&["sync", "--from", "tree", "--specs", "other"]);
    // That of the workspace binds nothing of this tree.
    assert_eq!(output.status.code(), Some(1), "{}", told(&output));
    assert!(told(&output).contains("bind reference/mugs.yml as v3::mugs"), "{}", told(&output));
    assert!(!place.path("other").exists());
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
