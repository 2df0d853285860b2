//! Every rule of lowering, by the smallest document that shows it (`tests/rules/`): the model it becomes, what is
//! warned of, and the code it becomes (`tests/snapshots/RULE.snap`). After a change of a fixture,
//! `UPDATE_RULES=1 cargo test -p bigcommerce-codegen --test rules` writes `specs.lock` anew; snapshots are reviewed
//! with `cargo insta review`, and `cargo xtask regen --specs codegen/tests/rules --out tests/golden` writes the golden crate.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod support;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::Duration;

use bigcommerce_codegen::analyze::{self, Analysis, Answer};
use bigcommerce_codegen::load::Specs;
use bigcommerce_codegen::model::ApiText;
use bigcommerce_codegen::{generate, lower, resolve};

const MEND: &str = "to mend: cargo xtask regen --specs codegen/tests/rules --out tests/golden";

fn rule_names(specs: &Specs) -> BTreeSet<String> {
    let names = specs.manifest.reduced().map(support::rule_name);
    names.map(str::to_owned).collect()
}

/// The lock is written where that is asked for, before anything is held against it.
fn rules() -> Specs {
    if std::env::var_os("UPDATE_RULES").is_some_and(|value| value == "1") {
        write_lock();
    }
    support::rules()
}

fn write_lock() {
    let text = support::lock(&support::rule_files()).to_toml();
    let file = support::rules_directory().join("specs.lock");
    // The other tests of this file may be reading it: it is replaced as a whole.
    let new = file.with_extension(format!("{:?}", std::thread::current().id()));
    fs::write(&new, text).unwrap();
    fs::rename(new, file).unwrap();
}

#[test]
fn every_rule_becomes_what_its_snapshot_says() {
    let specs = rules();
    let mut differ = Vec::new();
    for name in rule_names(&specs) {
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        let held = catch_unwind(AssertUnwindSafe(|| {
            let text = snapshot(&support::rule(&specs, &name));
            settings.bind(|| insta::assert_snapshot!(name.as_str(), text));
        }));
        if held.is_err() {
            differ.push(name);
        }
    }
    assert!(differ.is_empty(), "these differ from their snapshots: {}", differ.join(", "));
}

#[test]
fn every_fixture_is_in_the_manifest() {
    let manifest = rules().manifest;
    let bound: BTreeSet<String> = manifest.reduced().map(str::to_owned).collect();
    let files: BTreeSet<String> = support::rule_files().openapi.into_keys().collect();
    assert_eq!(bound, files);
}

#[test]
fn every_snapshot_is_of_a_rule() {
    let names = rule_names(&rules());
    let snapshots = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots")).unwrap();
    let stray: Vec<String> = snapshots
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|file| !file.starts_with("fault_") && !names.contains(support::rule_name(file)))
        .collect();
    assert_eq!(stray, Vec::<String>::new());
}

#[test]
fn a_rule_generates_the_same_bytes_twice() {
    let specs = rules();
    let files = || generate(&specs, &mut |_, _: Duration| {}).unwrap().files;
    assert_eq!(files(), files());
}

#[test]
fn the_golden_crate_is_what_the_rules_give() {
    let made = generate(&rules(), &mut |_, _| {}).unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden");
    let read = |path: &str| fs::read_to_string(root.join(path)).unwrap_or_default();
    let features = made.manifest_features;
    let stale: Vec<&String> = made
        .files
        .iter()
        .filter(|(path, text)| read(path) != **text)
        .map(|(path, _)| path)
        .collect();
    assert_eq!(stale, Vec::<&String>::new(), "{MEND}");
    assert!(read("Cargo.toml").ends_with(&features), "the features in Cargo.toml differ; {MEND}");
}

/// Model, warnings and code of the fixtures of one rule.
fn snapshot(specs: &Specs) -> String {
    let resolved = resolve::resolve(&specs.documents).unwrap_or_else(|faults| panic!("{faults}"));
    let (api, warnings) =
        lower::lower(&resolved, &specs.manifest).unwrap_or_else(|faults| panic!("{faults}"));
    let analysis = analyze::analyze(api, &[]);
    let made = generate(specs, &mut |_, _| {}).unwrap_or_else(|faults| panic!("{faults}"));
    let mut text = format!("# Model\n{}{}", analysis.api.text(), answers(&analysis));
    if !warnings.is_empty() {
        let _ = write!(text, "\n# Warnings\n{}\n", warnings.to_string().trim_end());
    }
    text.push_str("\n# Code\n");
    for (path, file) in &made.files {
        let code = code(file);
        if is_telling(path, &code) {
            let _ = write!(text, "// {path}\n{code}\n\n");
        }
    }
    text.trim_end().to_owned()
}

/// What an operation gives where that is more than its only outcome says.
fn answers(analysis: &Analysis) -> String {
    let text = ApiText::new(&analysis.api);
    let mut out = String::new();
    for (module, answers) in analysis.api.modules.iter().zip(&analysis.answers) {
        for (operation, answer) in module.operations.iter().zip(answers) {
            let said = match answer {
                Answer::One(_) if operation.outcomes.len() < 2 => continue,
                Answer::One(envelope) => text.envelope(*envelope),
                Answer::Maybe(envelope) => format!("{} or nothing", text.envelope(*envelope)),
                Answer::Saved(ty) => format!("what was saved, {}", text.ty(*ty)),
                Answer::Several(outcomes) => outcomes
                    .iter()
                    .map(|outcome| {
                        format!("{} {}", outcome.status, text.envelope(outcome.envelope))
                    })
                    .collect::<Vec<_>>()
                    .join(", or "),
            };
            let _ = writeln!(out, "answer of {}: {said}", operation.id);
        }
    }
    out
}

/// A generated file without preamble, module documentation and imports.
fn code(file: &str) -> String {
    let skipped = |line: &&str| {
        line.is_empty()
            || line.starts_with("// Written by")
            || line.starts_with("//!")
            || line.starts_with("use ")
    };
    file.lines().skip_while(skipped).collect::<Vec<_>>().join("\n")
}

/// Whether a file shows more than which modules there are. All rules have a registry; one of them shows it.
fn is_telling(path: &str, code: &str) -> bool {
    let is_source = path.starts_with("src/") && path != "src/lib.rs";
    is_source
        && (!path.ends_with("registry.rs") || code.contains("rules::registry"))
        && (!path.ends_with("mod.rs")
            || path.contains("/shared/")
            || code.contains("crate::shared"))
}
