//! What a sync means for the crate's changelog and version. Takes the drift, gives the texts of the files that say so.

use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use bigcommerce_codegen::drift::Drift;
use bigcommerce_codegen::drift::report::{Changed, changelog};
use bigcommerce_codegen::load::SpecFiles;
use bigcommerce_codegen::lock::Lock;

use super::version::{self, Head};
use crate::regen;
use crate::specs;

/// The name of a changelog.
const CHANGELOG: &str = "CHANGELOG.md";

/// What a sync writes beside specs and sources.
#[derive(Debug, Default)]
pub(super) struct Release {
    /// The part of the crate's Cargo.toml that is kept by hand, with its version.
    pub crate_head: String,
    /// Texts of other files.
    pub files: Vec<(PathBuf, String)>,
    /// What to say of it.
    pub said: Vec<String>,
}

/// The release that a drift asks for. Of the workspace's own crate the changelog stands at the root, and whoever names its version
/// follows; of any other one all is in its directory.
pub(super) fn release(
    out: &Path,
    before: &SpecFiles,
    commit: &str,
    drift: Option<(&Drift, bool)>,
) -> Result<Release> {
    let head = Head::parse(&out.join("Cargo.toml"), regen::hand_kept(out)?)?;
    let Some((drift, is_ours)) = drift else {
        return Ok(Release { crate_head: head.text(), ..Release::default() });
    };
    let from = before.lock.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
    let from = Lock::parse(&before.shown("specs.lock"), &from).map(|lock| lock.commit);
    let path = if is_ours { specs::in_workspace(CHANGELOG) } else { out.join(CHANGELOG) };
    let text = specs::optional(&path)?.unwrap_or_default();
    let text =
        String::from_utf8(text).map_err(|_| anyhow!("{} is no text in UTF-8", path.display()))?;
    let current = head.version()?;
    let changed = changelog(&text, &current, (&from.unwrap_or_default(), commit), drift);
    let changed = changed.map_err(|version| {
        anyhow!(
            "the version {version} has no next one: give {} one of the form MAJOR.MINOR.PATCH",
            path.display()
        )
    })?;
    let Some(Changed { text, version }) = changed else {
        let said = vec![format!("no fact has changed: version {current} stays")];
        return Ok(Release { crate_head: head.text(), said, ..Release::default() });
    };
    let mut files = vec![(path, text)];
    if is_ours {
        files.extend(version::of_dependents(&version)?);
    }
    let step = match version == current {
        true => format!("version {current} stays: it is not released yet"),
        false => format!("version {current} becomes {version}"),
    };
    let said = vec![format!("{step}; {CHANGELOG} says what has changed")];
    Ok(Release { crate_head: head.with_version(&version).text(), files, said })
}
