//! `cargo xtask regen`: which files it writes, leaves, removes and refuses to touch.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

const MARKER: &str = "# Below this line: written by cargo xtask regen";

const MUGS: &str = "\
openapi: 3.0.3
info: {title: Mugs, version: ''}
servers: [{url: 'https://api.bigcommerce.com/stores/{store_hash}/v3'}]
paths:
  /mugs:
    get:
      operationId: getMugs
      summary: List mugs
      responses: {'204': {description: None.}}
";

const MANIFEST: &str = "\
[[bound]]
path = \"reference/mugs.yml\"
family = \"v3\"
module = \"mugs\"
feature = \"v3-mugs\"
page = \"rest-management/mugs\"
";

/// A specs directory of one operation, and a place for the crate.
struct Place {
    directory: TempDir,
}

impl Place {
    fn new() -> Self {
        let place = Self { directory: TempDir::new().unwrap() };
        place.put("tree/COMMIT", "c0ffee\n");
        place.put("tree/reference/mugs.yml", MUGS);
        place.put("specs/manifest.toml", MANIFEST);
        assert!(place.xtask(&["sync", "--from", "tree", "--specs", "specs"]).status.success());
        place
    }

    /// A place whose crate was generated.
    fn generated() -> Self {
        let place = Self::new();
        let output = place.regen(&[]);
        assert!(output.status.success(), "{}", told(&output));
        place
    }

    fn path(&self, path: &str) -> PathBuf {
        self.directory.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn xtask(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.current_dir(self.directory.path()).args(arguments).output().unwrap()
    }

    fn regen(&self, flags: &[&str]) -> Output {
        self.xtask(&[&["regen", "--specs", "specs", "--out", "crate"], flags].concat())
    }
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_crate_is_written() {
    let place = Place::generated();
    assert!(place.path("crate/src/lib.rs").exists());
}

#[test]
fn the_second_run_writes_nothing() {
    let place = Place::generated();
    let second = told(&place.regen(&[]));
    assert!(second.contains("0 written, 0 removed"), "{second}");
}

#[test]
fn check_of_what_was_just_written_passes() {
    let place = Place::generated();
    assert!(place.regen(&["--check"]).status.success());
}

#[test]
fn check_names_each_file_that_differs_and_the_command() {
    let place = Place::generated();
    place.put("crate/src/lib.rs", "// edited\n");
    place.put("crate/src/old.rs", "// by cargo xtask regen\n");
    let output = place.regen(&["--check"]);
    let text = told(&output);
    assert_eq!(output.status.code(), Some(1));
    assert!(text.contains("crate/src/lib.rs: changed"), "{text}");
    assert!(text.contains("crate/src/old.rs: not generated any more"), "{text}");
    assert!(
        text.contains("2 files differ; to mend: cargo xtask regen --specs specs --out crate"),
        "{text}"
    );
}

#[test]
fn check_changes_nothing() {
    let place = Place::generated();
    place.put("crate/src/lib.rs", "// edited\n");
    place.regen(&["--check"]);
    assert_eq!(place.read("crate/src/lib.rs"), "// edited\n");
}

#[test]
fn a_file_that_is_not_generated_any_more_is_removed_with_its_directory() {
    let place = Place::generated();
    place.put("crate/src/cups/old.rs", "// by cargo xtask regen\n");
    place.regen(&[]);
    assert!(!place.path("crate/src/cups").exists());
}

#[test]
fn files_that_people_wrote_stay() {
    let place = Place::generated();
    place.put("crate/src/mine.rs", "// mine\n");
    place.put("crate/examples/mugs.rs", "fn main() {}\n");
    place.put("crate/README.md", "# Mugs\n");
    place.regen(&[]);
    let stay = ["crate/src/mine.rs", "crate/examples/mugs.rs", "crate/README.md"];
    assert!(stay.iter().all(|path| place.path(path).exists()));
}

#[test]
fn of_the_manifest_only_the_part_below_the_marker_is_written() {
    let place = Place::generated();
    place.put(
        "crate/Cargo.toml",
        &format!("[package]\nname = \"mugs\"\n\n{MARKER}\n\n[features]\nold = []\n"),
    );
    place.regen(&[]);
    let manifest = place.read("crate/Cargo.toml");
    assert!(
        manifest.starts_with("[package]\nname = \"mugs\"\n\n") && !manifest.contains("old = []"),
        "{manifest}"
    );
}

#[test]
fn a_directory_that_holds_something_else_is_refused() {
    let place = Place::new();
    place.put("crate/letter.txt", "Dear all\n");
    let output = place.regen(&[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(told(&output).contains("holds something else"), "{}", told(&output));
    assert!(!place.path("crate/Cargo.toml").exists());
}

#[test]
fn specs_that_do_not_load_leave_the_crate_as_it_was() {
    let place = Place::generated();
    let before = place.read("crate/src/lib.rs");
    place.put("specs/openapi/reference/mugs.yml", "openapi: 3.0.3\npaths: [\n");
    let output = place.regen(&[]);
    assert_eq!((output.status.code(), place.read("crate/src/lib.rs")), (Some(1), before));
}

#[test]
fn names_that_cannot_be_kept_are_told_with_their_place() {
    let place = Place::generated();
    place.put(
        "specs/names.toml",
        "[[type]]\npaths = [\"v3::mugs::Pot\"]\nof = [{ use = \"response\", schema = \"reference/mugs.yml#/pots\" }]\n",
    );
    let output = place.regen(&["--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(told(&output).contains("specs/names.toml:3:36"), "{}", told(&output));
}

#[test]
fn a_file_that_cannot_be_written_leaves_the_others_as_they_were() {
    let place = Place::generated();
    let manifest = format!("[package]\n{MARKER}\n");
    place.put("crate/Cargo.toml", &manifest);
    fs::remove_dir_all(place.path("crate/src")).unwrap();
    place.put("crate/src", "a file where the directory should be\n");
    let output = place.regen(&[]);
    assert_eq!(
        (output.status.code(), place.read("crate/Cargo.toml")),
        (Some(1), manifest),
        "{}",
        told(&output)
    );
}

#[test]
fn faults_are_counted_below_their_drawings() {
    let place = Place::new();
    place.put("specs/openapi/reference/mugs.yml", "openapi: 3.0.3\na: 1\na: 2\n");
    let text = told(&place.regen(&[]));
    assert!(
        text.contains("specs/openapi/reference/mugs.yml:3:1") && text.ends_with("2 errors\n"),
        "{text}"
    );
}

#[test]
fn quiet_says_nothing() {
    let place = Place::generated();
    assert_eq!(told(&place.regen(&["--quiet"])), "");
}

#[test]
fn verbose_says_each_step_also_without_a_terminal() {
    let place = Place::generated();
    assert!(told(&place.regen(&["--verbose"])).contains("load"));
}

#[test]
fn an_unknown_flag_is_a_usage_error() {
    let place = Place::new();
    assert_eq!(place.regen(&["--chekc"]).status.code(), Some(2));
}

#[test]
fn coverage_can_be_read_by_programs() {
    let place = Place::new();
    let output = place.xtask(&["coverage", "--specs", "specs", "--format", "json"]);
    assert!(
        serde_json::from_slice::<serde_json::Value>(&output.stdout).is_ok(),
        "{}",
        told(&output)
    );
}
