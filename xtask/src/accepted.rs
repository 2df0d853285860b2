//! The list of accepted breaking changes on the disk: `drift` and `sync` hold changes against it, and `sync` takes out what it has
//! written into the changelog.

use std::path::Path;

use anyhow::{Context, Result};
use bigcommerce_codegen::drift::{Accepted, Drift};
use bigcommerce_codegen::load::Source;
use toml_edit::{ArrayOfTables, DocumentMut, Item};

use crate::failure::Failure;
use crate::output::Output;
use crate::specs;

/// The name of the list in a specs directory.
pub(crate) const FILE: &str = "accepted.toml";

/// Marks the changes that the list at `path` accepts, if there is one; gives what there is to say of entries that match none.
///
/// # Errors
/// A list that cannot be read.
pub(crate) fn mark(drift: &mut Drift, path: &Path) -> Result<Option<anyhow::Error>> {
    let Some(bytes) = specs::optional(path)? else { return Ok(None) };
    let text = String::from_utf8(bytes)
        .with_context(|| format!("{} is no text in UTF-8", path.display()))?;
    let source = Source { path: path.display().to_string().into(), text };
    let failure = |faults| Failure::of(&faults, std::slice::from_ref(&source));
    let list = Accepted::parse(&source.path, &source.text).map_err(failure)?;
    Ok(list.mark(drift).err().map(failure))
}

/// Takes the entries of changes that have been taken out of the list of a specs directory.
pub(crate) fn used_up(output: &mut Output, root: &Path, drift: &Drift) -> Result<()> {
    if drift.accepted() == 0 {
        return Ok(());
    }
    let path = root.join(FILE);
    let text = std::fs::read_to_string(&path)
        .with_context(|| format!("cannot read {}", path.display()))?;
    output.file(
        FILE,
        without(&text, drift).with_context(|| format!("{} cannot be read", path.display()))?,
    )
}

fn without(text: &str, drift: &Drift) -> Result<String> {
    let mut document: DocumentMut = text.parse()?;
    let is_used = |fingerprint: &str| {
        drift
            .changes
            .iter()
            .any(|change| change.accepted.is_some() && change.fingerprint == fingerprint)
    };
    if let Some(entries) = document.get_mut("accepted").and_then(Item::as_array_of_tables_mut) {
        let head = entries
            .get(0)
            .and_then(|first| first.decor().prefix())
            .and_then(|prefix| prefix.as_str());
        let head = head.unwrap_or_default().trim_end().to_owned();
        let left: ArrayOfTables = std::mem::take(entries)
            .into_iter()
            .filter(|entry| !entry.get("fingerprint").and_then(Item::as_str).is_some_and(is_used))
            .collect();
        if left.is_empty() {
            document.remove("accepted");
            return Ok(if head.is_empty() { String::new() } else { head + "\n" });
        }
        *entries = left;
    }
    Ok(document.to_string())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn a_list_without_used_entries_stays_as_it_is() {
        let text = "# Why.\n\n[[accepted]]\nfingerprint = \"0123456789abcdef\"\nreason = \"r\"\n";
        assert_eq!(without(text, &Drift::default()).unwrap(), text);
    }
}
