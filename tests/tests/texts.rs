//! Upstream publishes no licence for its texts: none of its descriptions, summaries and examples may stand in this
//! repository. The texts are read from a checkout of upstream; without one in BIGCOMMERCE_SHARED the test is skipped.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde_yaml::Value as Yaml;

/// Shorter texts are words that anyone would choose.
const SHORTEST: usize = 40;

/// The keywords that carry texts, and whether everything below them is text.
const TEXTS: [(&str, bool); 7] = [
    ("description", false),
    ("summary", false),
    ("termsOfService", false),
    ("example", true),
    ("examples", true),
    ("x-example", true),
    ("x-examples", true),
];

/// The keywords whose keys are names given by upstream.
const NAMED: [&str; 4] = ["properties", "schemas", "parameters", "responses"];

const REPOSITORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Where upstream has the files that are bound.
const BOUND: [&str; 2] = ["reference", "docs/b2b-edition"];

/// Where files of this repository may have taken up a text.
const DIRECTORIES: [&str; 6] = ["specs", "generated", "tests", "codegen", "runtime", "xtask"];

const EXTENSIONS: [&str; 9] = ["csv", "json", "md", "rs", "snap", "toml", "txt", "yaml", "yml"];

#[test]
fn no_text_of_upstream_is_in_the_repository() {
    let Some(shared) = std::env::var_os("BIGCOMMERCE_SHARED") else {
        // Not by println!, which is shown for tests that fail only.
        writeln!(
            std::io::stderr(),
            "skipped: BIGCOMMERCE_SHARED names no directory with upstream's files"
        )
        .unwrap();
        return;
    };
    let root = Path::new(&shared).join("upstream/2026-04-01");
    let upstream = Upstream::read(BOUND.iter().flat_map(|directory| files(&root.join(directory))));
    assert!(upstream.texts.len() > 1000, "only {} texts were found upstream", upstream.texts.len());
    let found = found_in_repository(&upstream.into_texts());
    assert!(found.is_empty(), "{} texts of upstream:\n{}", found.len(), found.join("\n"));
}

/// What upstream's files say, white space made one.
#[derive(Default)]
struct Upstream {
    texts: BTreeSet<String>,
    /// Keys and values that are no texts: names, references, defaults.
    facts: BTreeSet<String>,
}

impl Upstream {
    fn read(files: impl Iterator<Item = PathBuf>) -> Self {
        let mut upstream = Self::default();
        for path in files {
            let yaml: Yaml = serde_yaml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            upstream.collect(&yaml, false);
        }
        upstream
    }

    /// The texts that are not also a fact, as the examples that name a property or repeat a default are.
    fn into_texts(self) -> BTreeSet<String> {
        let facts = self.facts.into_iter().collect::<Vec<_>>().join("\n");
        self.texts.into_iter().filter(|text| !facts.contains(text)).collect()
    }

    fn collect(&mut self, yaml: &Yaml, is_text: bool) {
        match yaml {
            Yaml::String(text) => self.add(text, is_text),
            Yaml::Sequence(items) => items.iter().for_each(|item| self.collect(item, is_text)),
            Yaml::Mapping(map) => {
                for (key, value) in map {
                    let key = key.as_str().unwrap_or_default();
                    // The key of a property in an example is its name, also where no schema has it.
                    self.add(key, is_text && !is_name(key));
                    self.collect_entry(key, value, is_text);
                }
            }
            _ => {}
        }
    }

    fn collect_entry(&mut self, key: &str, value: &Yaml, is_text: bool) {
        match (TEXTS.iter().find(|(name, _)| *name == key), value) {
            _ if is_text => self.collect(value, true),
            (Some((_, true)), _) | (Some(_), Yaml::String(_)) => self.collect(value, true),
            // A property that is called `example` is a schema.
            (_, Yaml::Mapping(named)) if NAMED.contains(&key) => {
                for (name, value) in named {
                    self.add(name.as_str().unwrap_or_default(), false);
                    self.collect(value, false);
                }
            }
            _ => self.collect(value, false),
        }
    }

    fn add(&mut self, text: &str, is_text: bool) {
        let text = one_space(text);
        if text.len() >= SHORTEST {
            let set = if is_text { &mut self.texts } else { &mut self.facts };
            set.insert(text);
        }
    }
}

fn is_name(key: &str) -> bool {
    key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// Each text that a file of the repository has, with the file. A text is looked up by its first bytes, which makes one pass
/// over each file enough.
fn found_in_repository(texts: &BTreeSet<String>) -> Vec<String> {
    let mut by_start: BTreeMap<&[u8], Vec<&str>> = BTreeMap::new();
    for text in texts {
        by_start.entry(&text.as_bytes()[..SHORTEST]).or_default().push(text);
    }
    let mut found = Vec::new();
    for path in
        DIRECTORIES.iter().flat_map(|directory| files(&Path::new(REPOSITORY).join(directory)))
    {
        let Ok(content) = fs::read_to_string(&path) else { continue };
        let content =
            one_space(&content.lines().map(without_marker).collect::<Vec<_>>().join("\n"));
        for (place, window) in content.as_bytes().windows(SHORTEST).enumerate() {
            for text in by_start.get(window).into_iter().flatten() {
                if content.as_bytes()[place..].starts_with(text.as_bytes()) {
                    found.push(format!("{}: {text}", path.display()));
                }
            }
        }
    }
    found
}

/// A line of a comment as the text in it.
fn without_marker(line: &str) -> &str {
    line.trim_start().trim_start_matches(['/', '!', '#'])
}

fn one_space(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The files that hold text, in all directories below.
fn files(directory: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in
        fs::read_dir(directory).unwrap_or_else(|error| panic!("{}: {error}", directory.display()))
    {
        let path = entry.unwrap().path();
        let extension =
            path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        if path.is_dir() {
            found.extend(files(&path));
        } else if EXTENSIONS.contains(&extension) {
            found.push(path);
        }
    }
    found
}
