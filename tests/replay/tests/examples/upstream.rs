//! How many examples upstream has, of which kind, and what they are worth.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;

use bigcommerce_codegen::manifest::Manifest;
use bigcommerce_replay::examples::{Example, Origin, Verdict, examples};
use bigcommerce_replay::sample::{Kind, Status};

/// Of what, stated where, and how many: all, those that are no JSON, those that their schema does not allow.
const COUNTS: [(&str, Origin, [usize; 3]); 10] = [
    ("error", Origin::Example, [134, 0, 0]),
    ("error", Origin::Examples, [186, 0, 7]),
    ("error", Origin::OtherKey, [5, 0, 0]),
    ("request", Origin::Example, [20, 0, 0]),
    ("request", Origin::Examples, [148, 0, 9]),
    ("request", Origin::Schema, [11, 0, 0]),
    ("success", Origin::Example, [161, 0, 6]),
    ("success", Origin::Examples, [384, 6, 23]),
    ("success", Origin::OtherKey, [69, 2, 0]),
    ("success", Origin::Schema, [4, 3, 0]),
];

#[test]
fn every_example_of_upstream_is_counted() {
    let Some(found) = of_upstream() else { return };
    let mut counts = BTreeMap::<_, [usize; 3]>::new();
    for example in &found {
        let [all, no_json, invalid] = counts.entry((kind(example), example.origin)).or_default();
        *all += 1;
        *no_json += usize::from(matches!(example.verdict, Verdict::NotJson(_)));
        *invalid += usize::from(matches!(example.verdict, Verdict::Invalid(_)));
    }
    let counts: Vec<_> =
        counts.into_iter().map(|((kind, origin), counts)| (kind, origin, counts)).collect();
    assert_eq!(counts, COUNTS);
}

#[test]
fn every_schema_of_an_example_can_be_read() {
    let unread = of_upstream().into_iter().flatten().filter(
        |example| matches!(&example.verdict, Verdict::Unjudged(reason) if reason != "no schema"),
    );
    assert_eq!(unread.map(|example| example.sample.source).collect::<Vec<_>>(), [""; 0]);
}

/// The examples of upstream; none where nobody says where it is.
fn of_upstream() -> Option<Vec<Example>> {
    let Some(shared) = std::env::var_os("BIGCOMMERCE_SHARED") else {
        // Not by println!, which is shown for tests that fail only.
        let line = b"skipped: BIGCOMMERCE_SHARED names no directory with upstream's files\n";
        std::io::stderr().write_all(line).unwrap();
        return None;
    };
    let text = include_str!("../../../../specs/manifest.toml");
    let manifest = Manifest::parse(&Arc::from("specs/manifest.toml"), text).unwrap();
    Some(examples(&Path::new(&shared).join("upstream/2026-04-01"), &manifest).unwrap())
}

fn kind(example: &Example) -> &'static str {
    match (example.sample.kind, example.sample.status) {
        (Kind::Request, _) => "request",
        (_, Status::Code(200..300)) => "success",
        _ => "error",
    }
}
