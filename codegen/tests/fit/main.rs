//! `fit`: the edits after which manifest and overlays fit an upstream, each on the smallest files that ask for it, and at random.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod edits;
mod headings;
mod mutation;
mod properties;
mod repairs;
mod retried;

use std::collections::BTreeMap;

use bigcommerce_codegen::load::{LoadError, Source, SpecFiles, load};
use bigcommerce_codegen::upstream::{Edit, Fitted, Upstream, fit, reduce_all};
use bigcommerce_codegen::{check, generate};

/// Files by path.
type Files = BTreeMap<String, Vec<u8>>;

fn files(texts: &[(&str, &str)]) -> Files {
    texts.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())).collect()
}

fn upstream(files: Files) -> Upstream {
    Upstream { root: "tree".into(), commit: "c0ffee".into(), files }
}

fn specs(manifest: &str, overlays: Files) -> SpecFiles {
    SpecFiles {
        root: "specs".into(),
        manifest: Some(manifest.as_bytes().to_vec()),
        overlays,
        ..SpecFiles::default()
    }
}

/// Fits, and holds the result against what `sync` and `regen` do with it: they take it, and there is nothing left to fit.
fn fitted(upstream: &Upstream, before: &SpecFiles) -> Result<Fitted, LoadError> {
    let fitted = fit(upstream, before, &check)?;
    let manifest = Source { path: "specs/manifest.toml".into(), text: fitted.manifest.clone() };
    let made = reduce_all(upstream, &manifest)
        .unwrap_or_else(|faults| panic!("{faults}\n{}", manifest.text));
    let bytes = |(path, text): (String, String)| (path, text.into_bytes());
    let after = SpecFiles {
        root: "specs".into(),
        manifest: Some(fitted.manifest.clone().into_bytes()),
        lock: Some(made.lock.to_toml().into_bytes()),
        contradictions: Some(made.contradictions.to_toml().unwrap().into_bytes()),
        openapi: made.files.into_iter().map(bytes).collect(),
        overlays: fitted.overlays.clone(),
        ..SpecFiles::default()
    };
    let specs = load(&after).unwrap_or_else(|faults| panic!("{faults}\n{:#?}", fitted.edits));
    generate(&specs, &mut |_, _| {})
        .unwrap_or_else(|faults| panic!("{faults}\n{:#?}", fitted.edits));
    let again = fit(upstream, &after, &check).unwrap_or_else(|faults| panic!("{faults}"));
    let told = |edits: &[Edit]| edits.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(told(&again.edits), Vec::<String>::new(), "after {:#?}", told(&fitted.edits));
    assert_eq!((&again.manifest, &again.overlays), (&fitted.manifest, &fitted.overlays));
    Ok(fitted)
}

/// What is told of the edits, each with the file that it is of.
fn told(files: Files, manifest: &str, overlays: &[(&str, &str)]) -> Vec<String> {
    let before = specs(manifest, self::files(overlays));
    let fitted = fitted(&upstream(files), &before).unwrap_or_else(|faults| panic!("{faults}"));
    fitted.edits.iter().map(|edit| format!("{}: {edit}", edit.file())).collect()
}
