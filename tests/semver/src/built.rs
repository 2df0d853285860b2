//! A generated crate on the disk: its documentation as JSON, its metadata for dependents, and the program that uses all of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use bigcommerce_codegen::generate;
use bigcommerce_codegen::load::Specs;

use crate::tools::Tools;
use crate::witness::{Line, program};

/// What is judged of a crate.
pub(crate) struct Built {
    pub(crate) documentation: PathBuf,
    pub(crate) library: PathBuf,
    /// A package with the crate's features and no code.
    pub(crate) features_alone: PathBuf,
    pub(crate) program: Vec<Line>,
    /// Features, and what each turns on.
    pub(crate) features: BTreeMap<String, Vec<String>>,
    /// The feature of each module that has one.
    pub(crate) gates: BTreeMap<String, String>,
}

impl Built {
    pub(crate) fn new(specs: &Specs, tools: &Tools, directory: &Path) -> Result<Self> {
        let made = generate(specs, &mut |_, _| {}).map_err(|faults| anyhow!("{faults}"))?;
        for (path, text) in &made.files {
            write(&directory.join(path), text)?;
        }
        let features = features(&made.manifest_features)?;
        let names: Vec<String> = features.keys().cloned().collect();
        let documentation = tools.document(directory, &names)?;
        let library = tools.library(directory, &names)?;
        let api = made.files.get("api.txt").context("the generator wrote no api.txt")?;
        let program = program(api);
        let features_alone = directory.join("features");
        write(&features_alone.join("src/lib.rs"), "")?;
        write(&features_alone.join("Cargo.toml"), &package(&features))?;
        let built =
            Self { documentation, library, features_alone, program, features, gates: gates(api) };
        let own = tools.broken(&built.program, &built.library, directory)?;
        if !own.is_empty() {
            bail!(
                "{}: a program of witnesses does not fit the crate that it was made of: {own:?}",
                directory.display()
            );
        }
        Ok(built)
    }

    /// All that a feature turns on.
    pub(crate) fn enabled(&self, feature: &str) -> BTreeSet<String> {
        let mut open = vec![feature.to_owned(), "default".to_owned()];
        let mut enabled = BTreeSet::new();
        while let Some(feature) = open.pop() {
            open.extend(self.features.get(&feature).into_iter().flatten().cloned());
            enabled.insert(feature);
        }
        enabled
    }
}

fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory)?;
    }
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// The table of a manifest, whose features are lists of texts.
fn features(table: &str) -> Result<BTreeMap<String, Vec<String>>> {
    let mut tables: BTreeMap<String, BTreeMap<String, Vec<String>>> = toml::from_str(table)?;
    tables.remove("features").context("the generator wrote no features")
}

/// A package of features alone: what turns on features of the runtime turns on nothing.
fn package(features: &BTreeMap<String, Vec<String>>) -> String {
    let mut text = String::from(
        "[package]\nname = \"bigcommerce\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[features]\n",
    );
    for (name, enabled) in features {
        let own: Vec<String> = enabled
            .iter()
            .filter(|name| !name.contains('/'))
            .map(|name| format!("{name:?}"))
            .collect();
        text.push_str(&format!("{name} = [{}]\n", own.join(", ")));
    }
    text
}

/// Which feature each module of `api.txt` asks for.
fn gates(api: &str) -> BTreeMap<String, String> {
    let mut gates = BTreeMap::new();
    for section in api.split("\n## ").skip(1) {
        let mut lines = section.lines();
        let home = lines
            .next()
            .filter(|home| *home != "lib")
            .map(|home| format!("{home}::"))
            .unwrap_or_default();
        let lines: Vec<&str> = lines.collect();
        for pair in lines.windows(2) {
            let gate = pair[0]
                .strip_prefix("#[cfg(feature = \"")
                .and_then(|rest| rest.strip_suffix("\")]"));
            let module = pair[1].strip_prefix("pub mod ").and_then(|rest| rest.strip_suffix(';'));
            if let (Some(gate), Some(module)) = (gate, module) {
                gates.insert(format!("{home}{module}").replace("r#", ""), gate.to_owned());
            }
        }
    }
    gates
}
