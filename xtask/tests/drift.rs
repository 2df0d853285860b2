//! `cargo xtask drift` on small specs and checkouts: what it prints, and its exit codes.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

const MUGS: &str = "\
openapi: 3.0.3
info: {title: Mugs, version: ''}
servers: [{url: 'https://api.bigcommerce.com/stores/{store_hash}/v3'}]
paths:
  /mugs:
    get:
      operationId: getMugs
      parameters: [{name: name, in: query, schema: {type: string}}, {name: size, in: query, schema: {type: string, maxLength: 5}}]
      responses: {'204': {description: ''}}
";

const MANIFEST: &str = "[[bound]]\npath = \"reference/mugs.yml\"\nfamily = \"v3\"\nmodule = \"mugs\"\nfeature = \"v3-mugs\"\n";

/// Two specs directories, made by `sync` from checkouts of upstream.
struct Place(TempDir);

impl Place {
    fn new(old: &str, new: &str) -> Self {
        let place = Self(TempDir::new().unwrap());
        for (side, text) in [("old", old), ("new", new)] {
            place.put(&format!("{side}-tree/COMMIT"), "c0ffee\n");
            place.put(&format!("{side}-tree/reference/mugs.yml"), text);
            place.put(&format!("{side}/manifest.toml"), MANIFEST);
            let tree = format!("{side}-tree");
            assert!(place.run(&["sync", "--from", &tree, "--specs", side]).status.success());
        }
        place
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .current_dir(self.0.path())
            .args(arguments)
            .output()
            .unwrap()
    }

    fn drift(&self, more: &[&str]) -> (Option<i32>, String) {
        let output = self.run(&[&["drift", "--from", "old", "--to", "new"], more].concat());
        (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

#[test]
fn a_change_is_no_failure_unless_it_is_asked_for() {
    let breaking =
        Place::new(MUGS, &MUGS.replace("{name: name, in: query, schema: {type: string}}, ", ""));
    let facts = Place::new(MUGS, &MUGS.replace("maxLength: 5", "maxLength: 6"));
    let same = Place::new(MUGS, MUGS);
    let codes = |place: &Place| {
        [&[][..], &["--fail-on", "breaking"], &["--fail-on", "any"]].map(|more| place.drift(more).0)
    };
    assert_eq!(codes(&breaking), [Some(0), Some(1), Some(1)]);
    assert_eq!(codes(&facts), [Some(0), Some(0), Some(1)]);
    assert_eq!(codes(&same), [Some(0), Some(0), Some(0)]);
}

#[test]
fn each_form_tells_the_change() {
    let place =
        Place::new(MUGS, &MUGS.replace("{name: name, in: query, schema: {type: string}}, ", ""));
    for form in ["text", "markdown", "json"] {
        let (_, report) = place.drift(&["--format", form]);
        assert!(
            report.contains("`GetMugs::name` is gone") && !report.contains('\u{1b}'),
            "{report}"
        );
    }
}

#[test]
fn what_cannot_be_read_is_exit_code_2() {
    let place = Place::new(MUGS, MUGS);
    place.put("broken/manifest.toml", "[[bound");
    for to in ["broken", "nowhere", "old-tree/reference"] {
        let output = place.run(&["drift", "--from", "old", "--to", to, "--fail-on", "any"]);
        assert_eq!((output.status.code(), output.stdout.is_empty()), (Some(2), true), "{to}");
        assert!(!output.stderr.is_empty(), "{to}");
    }
}

#[test]
fn a_checkout_is_taken_with_the_edits_that_sync_proposes() {
    let place = Place::new(MUGS, MUGS);
    place.put(
        "new-tree/reference/cups.v3.yml",
        &MUGS.replace("mugs", "cups").replace("getMugs", "getCups"),
    );
    let output = place.run(&["drift", "--from", "old", "--to", "new-tree", "--all"]);
    let report = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(
        report.contains("bind reference/cups.v3.yml as v3::cups behind feature v3-cups"),
        "{report}"
    );
    assert!(
        report.contains("`v3::cups::GetCups` is new") && report.contains("0 breaking, 1 additive"),
        "{report}"
    );
}

#[test]
fn what_is_accepted_does_not_fail_and_what_no_longer_matches_does() {
    let place =
        Place::new(MUGS, &MUGS.replace("{name: name, in: query, schema: {type: string}}, ", ""));
    let (_, json) = place.drift(&["--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let fingerprint = json["changes"][0]["fingerprint"].as_str().unwrap();
    let entry = |fingerprint: &str| {
        format!("[[accepted]]\nfingerprint = \"{fingerprint}\"\nreason = \"nobody has it\"\n")
    };
    place.put("accepted.toml", &entry(fingerprint));
    let code = |on: &str| place.drift(&["--fail-on", on, "--allow", "accepted.toml"]).0;
    assert_eq!((code("breaking"), code("any")), (Some(0), Some(1)));
    let (_, report) = place.drift(&["--allow", "accepted.toml"]);
    assert!(
        report.contains("1 breaking (1 accepted)") && report.contains("accepted: nobody has it"),
        "{report}"
    );

    place.put("accepted.toml", &(entry(fingerprint) + &entry("0123456789abcdef")));
    let (code, report) = place.drift(&["--allow", "accepted.toml"]);
    assert!(code == Some(1) && report.contains("accepted: nobody has it"), "{report}");
    assert_eq!(place.drift(&["--allow", "nowhere.toml"]).0, Some(2));
}

/// A body of one shape for each of these operations.
fn bodies(operations: &[(&str, &str)]) -> String {
    let operation = |(path, id): &(&str, &str)| {
        format!(
            "  /{path}:\n    put: {{operationId: {id}, requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{id: {{type: string}}}}}}}}}}}}, responses: {{'204': {{description: ''}}}}}}\n"
        )
    };
    let paths: String = operations.iter().map(operation).collect();
    MUGS.split("  /mugs").next().unwrap_or_default().to_owned() + &paths
}

#[test]
fn a_specs_directory_is_taken_with_the_names_that_it_has() {
    let (old, new) = (bodies(&[("b", "updateBowl")]), bodies(&[("a", "put"), ("b", "updateBowl")]));
    let place = Place::new(&old, &new);
    let (_, report) = place.drift(&["--all"]);
    assert!(report.contains("[type-renamed]"), "{report}");
    place.put(
        "new/names.toml",
        "[[type]]\npaths = [\"v3::mugs::BowlUpdate\"]\nof = [{ use = \"update\", schema = \"reference/mugs.yml#/paths/~1b/put/requestBody/content/application~1json/schema\" }]\n",
    );
    let (_, report) = place.drift(&["--all"]);
    assert!(
        !report.contains("[type-renamed]") && report.contains("`v3::mugs::Put` is new"),
        "{report}"
    );
}
