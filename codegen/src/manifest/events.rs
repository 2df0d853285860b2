//! The manifest's entry for webhooks: which directory of upstream has a file for each event.

use serde::Deserialize;

/// The events that BigCommerce sends, one file for each in a directory of upstream.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Events {
    /// The file that lists them: `docs/webhooks/callbacks/_all.yml`. All YAML files beside it are read, so that a new event
    /// comes in by itself; their reduction is one document under this path.
    pub path: String,
    /// A bound file of which components are called by scopes, `store/channel/created`, and by the wildcards that a webhook may
    /// be created with, `store/channel/*`: those that no file of the directory has are taken from it.
    pub models: Option<String>,
    /// Their page of the public reference, as [`Bound::page`](super::Bound::page).
    pub page: Option<String>,
}

impl Events {
    /// The feature that brings them; the runtime's verification stands behind it too.
    pub const FEATURE: &'static str = "webhooks";

    /// Whether a file stands in the directory of the files, not below it.
    pub fn has_beside(&self, path: &str) -> bool {
        path.rsplit_once('/').map_or("", |(directory, _)| directory) == self.directory()
    }

    /// The directory of the files.
    pub fn directory(&self) -> &str {
        self.path.rsplit_once('/').map_or("", |(directory, _)| directory)
    }
}
