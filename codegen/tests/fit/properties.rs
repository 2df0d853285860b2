//! Whatever has happened to upstream, `fit` finds edits after which it is taken: a panic, an error or edits without an end are
//! faults. On small files at each run, on upstream's own where BIGCOMMERCE_SHARED names them.

use std::path::{Path, PathBuf};

use bigcommerce_codegen::load::SpecFiles;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed, TestRunner};

use crate::mutation::{mutate, mutations};
use crate::{Files, fitted, upstream};

/// Of small trees and of upstream's, which take seconds each; `PROPTEST_CASES` gives another number for both, `PROPTEST_RNG_SEED` others.
const SMALL: u32 = 200;
const WHOLE: u32 = 3;

fn runner(cases: u32) -> TestRunner {
    let cases =
        std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(cases);
    // What fails is a test of its own once it is known, in `edits` or `repairs`.
    let seed = std::env::var("PROPTEST_RNG_SEED").ok().and_then(|text| text.parse().ok());
    TestRunner::new(Config {
        cases,
        failure_persistence: None,
        max_shrink_iters: 60,
        // The same cases at each run, so that a change is judged by what it changes.
        rng_seed: RngSeed::Fixed(seed.unwrap_or(1)),
        ..Config::default()
    })
}

fn hold(cases: u32, most: usize, specs: &SpecFiles, tree: &Files) {
    let outcome = runner(cases).run(&mutations(most), |mutations| {
        let mut files = tree.clone();
        mutate(&mut files, &mutations);
        fitted(&upstream(files), specs)
            .map_err(|faults| TestCaseError::fail(faults.to_string()))?;
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn small_files_are_taken_whatever_has_happened_to_them() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fit/small");
    let tree = read(&directory.join("tree"));
    let overlays = read(&directory.join("overlays"));
    let manifest = std::fs::read(directory.join("manifest.toml")).unwrap();
    let specs = SpecFiles {
        root: "specs".into(),
        manifest: Some(manifest),
        overlays,
        ..SpecFiles::default()
    };
    assert_eq!(fitted(&upstream(tree.clone()), &specs).unwrap().edits, []);
    hold(SMALL, 4, &specs, &tree);
}

#[test]
fn upstream_is_taken_whatever_has_happened_to_it() {
    let Some(shared) = std::env::var_os("BIGCOMMERCE_SHARED") else {
        println!("skipped: BIGCOMMERCE_SHARED names no directory with upstream's files");
        return;
    };
    let tree = read(&Path::new(&shared).join("upstream/2026-04-01"));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let specs = SpecFiles {
        root: "specs".into(),
        manifest: Some(std::fs::read(root.join("manifest.toml")).unwrap()),
        overlays: read(&root.join("overlays")),
        openapi: read(&root.join("openapi")),
        ..SpecFiles::default()
    };
    hold(WHOLE, 40, &specs, &tree);
}

/// The YAML and JSON files below a directory, by their paths.
fn read(directory: &Path) -> Files {
    let mut files = Files::new();
    let mut open = vec![PathBuf::new()];
    while let Some(below) = open.pop() {
        for entry in std::fs::read_dir(directory.join(&below)).unwrap() {
            let path = below.join(entry.unwrap().file_name());
            let full = directory.join(&path);
            let name = path.to_str().unwrap().replace('\\', "/");
            if full.is_dir() {
                open.push(path);
            } else if [".yml", ".yaml", ".json"].iter().any(|ending| name.ends_with(ending)) {
                files.insert(name, std::fs::read(full).unwrap());
            }
        }
    }
    files
}
