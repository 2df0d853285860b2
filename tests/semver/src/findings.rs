//! What cargo-semver-checks prints, as data.

use std::process::Output;

use anyhow::{Result, bail};

/// One item that a lint has found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    /// `struct_missing`.
    pub(crate) lint: String,
    /// Whether a new major version is needed, not a minor one.
    pub(crate) is_major: bool,
    /// The item as it is printed: `struct bigcommerce::v3::mugs::Mug, previously in file …`.
    pub(crate) text: String,
}

impl Finding {
    /// The path that it names, as `api.txt` has it: `v3::mugs::Mug`, `v3::mugs::Mug.size`.
    pub(crate) fn path(&self) -> String {
        let words: Vec<&str> =
            self.text.split([' ', ',']).filter(|word| !word.is_empty()).collect();
        let is_path =
            |word: &&&str| word.contains("::") || word.starts_with(|c: char| c.is_uppercase());
        let named = words.iter().find(is_path).or(words.get(1)).copied().unwrap_or_default();
        let named = named.trim_matches(['<', '>']).replace(">::", "::");
        let path = match named.strip_prefix("bigcommerce::") {
            Some(path) => path.to_owned(),
            // Some lints print a path without its module, and all print the file, which tells it.
            None => match words.iter().find_map(|word| word.strip_prefix("src/")?.rsplit_once('/'))
            {
                Some((directory, _)) => format!("{}::{named}", directory.replace('/', "::")),
                None => named,
            },
        };
        match words.as_slice() {
            ["field", field, "of", "struct", ..] => format!("{path}.{field}"),
            ["variant", part, "of", "enum", ..] | ["method", part, "of", "trait", ..] => {
                format!("{path}::{part}")
            }
            _ => path,
        }
    }
}

/// # Errors
/// When the program failed otherwise than by findings.
pub(crate) fn findings(output: &Output) -> Result<Vec<Finding>> {
    let (text, log) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let mut found = Vec::new();
    let (mut lint, mut is_listed) = ("", false);
    for line in text.lines() {
        if let Some(rest) =
            line.strip_prefix("--- failure ").or_else(|| line.strip_prefix("--- warning "))
        {
            lint = rest.split(':').next().unwrap_or(rest);
            is_listed = false;
        } else if line == "Failed in:" {
            is_listed = true;
        } else if line.is_empty() {
            is_listed = false;
        } else if let Some(item) =
            line.strip_prefix("  ").filter(|item| is_listed && !item.starts_with(' '))
        {
            found.push(Finding {
                lint: lint.to_owned(),
                is_major: !is_minor(lint),
                text: item.to_owned(),
            });
        }
    }
    let is_summed_up =
        if found.is_empty() { "no semver update required" } else { "Summary semver requires new" };
    if !log.contains(is_summed_up) {
        bail!("cargo semver-checks says something else than its findings:\n{text}\n{log}");
    }
    Ok(found)
}

/// Whether a lint asks for a minor version, of those that are on.
fn is_minor(lint: &str) -> bool {
    lint.contains("must_use")
        || lint.contains("marked_deprecated")
        || lint == "repr_transparent_added"
        || lint.starts_with("pub_api_sealed_trait_became")
}
