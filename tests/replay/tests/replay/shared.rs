//! What real stores and the published examples have, from the directory in BIGCOMMERCE_SHARED; without it both are skipped.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bigcommerce_codegen::manifest::Manifest;
use bigcommerce_replay::examples::examples;
use bigcommerce_replay::index;
use bigcommerce_replay::replay::{Replayed, Verdict, replay};

pub(crate) fn shared() -> Option<PathBuf> {
    let shared = std::env::var_os("BIGCOMMERCE_SHARED");
    if shared.is_none() {
        // Not by eprintln!, which is shown for tests that fail only.
        std::io::stderr()
            .write_all(b"skipped: BIGCOMMERCE_SHARED names no directory with payloads and upstream's files\n")
            .unwrap();
    }
    shared.map(PathBuf::from)
}

/// The rows that did not come back, as text.
fn failures<'r>(rows: impl Iterator<Item = &'r Replayed>) -> String {
    let mut text = String::new();
    for row in rows.filter(|row| row.verdict != Verdict::Ok) {
        writeln!(text, "{}: {:?}", row.source, row.verdict).unwrap();
    }
    text
}

#[test]
fn every_recorded_payload_comes_back() {
    let Some(shared) = shared() else { return };
    let samples = index::read(&shared.join("payloads/index.tsv")).unwrap();
    assert!(samples.len() > 100, "only {} payloads", samples.len());
    let rows: Vec<_> = samples.iter().map(replay).collect();
    assert_eq!(failures(rows.iter()), "");
}

#[test]
fn every_published_example_that_is_one_comes_back() {
    let Some(shared) = shared() else { return };
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/manifest.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    let manifest = Manifest::parse(&Arc::from("manifest.toml"), &text).unwrap();
    let examples = examples(&shared.join("upstream/2026-04-01"), &manifest).unwrap();
    let sound: Vec<_> = examples.iter().filter(|example| example.is_sound()).collect();
    assert!(sound.len() > 700, "only {} examples", sound.len());
    let rows: Vec<_> = sound.iter().map(|example| replay(&example.sample)).collect();
    assert_eq!(failures(rows.iter()), "");
}
