//! `specs/specs.lock`: which commit of upstream the reductions were made from, and the digests of
//! each source and reduction. Written by `sync`; `load` holds the reductions against it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::diagnostic::Diagnostics;
use crate::manifest::toml_fault;

/// The digests of one upstream file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Locked {
    /// SHA-256 of the file as upstream published it, in hexadecimal.
    pub source: String,
    /// SHA-256 of its reduction in `specs/openapi/`.
    pub reduction: String,
}

/// What `specs.lock` says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// The commit of upstream's repository.
    pub commit: String,
    /// By the file's path upstream.
    #[serde(default)]
    pub files: BTreeMap<String, Locked>,
    /// SHA-256 of each file that others have parts of, as upstream published it, by its path upstream.
    #[serde(default)]
    pub parts: BTreeMap<String, String>,
}

impl Lock {
    /// Reads a lock; `file` is its path as the user knows it.
    ///
    /// # Errors
    /// TOML that does not parse, and unknown or missing keys.
    pub fn parse(file: &Arc<str>, text: &str) -> Result<Self, Diagnostics> {
        toml::from_str(text).map_err(|error| toml_fault(file, text, &error))
    }

    /// The text of the file: one line per upstream file, by path, so that a diff reads well.
    pub fn to_toml(&self) -> String {
        let mut text = String::from("# Written by cargo xtask sync; edit nothing here.\n");
        let _ = writeln!(text, "commit = {}\n\n[files]", quoted(&self.commit));
        for (path, Locked { source, reduction }) in &self.files {
            let _ = writeln!(
                text,
                "{} = {{ source = \"{source}\", reduction = \"{reduction}\" }}",
                quoted(path)
            );
        }
        if !self.parts.is_empty() {
            text.push_str("\n[parts]\n");
        }
        for (path, source) in &self.parts {
            let _ = writeln!(text, "{} = \"{source}\"", quoted(path));
        }
        text
    }
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// SHA-256 in lowercase hexadecimal, as `sha256sum` prints it.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn a_lock_is_read_as_it_was_written() {
        let locked = Locked { source: sha256(b"a"), reduction: sha256(b"b") };
        let lock = Lock {
            commit: "c0ffee".into(),
            files: BTreeMap::from([("reference/a \"b\".yml".into(), locked)]),
            parts: BTreeMap::from([("models/c.yml".into(), sha256(b"c"))]),
        };
        assert_eq!(Lock::parse(&Arc::from("specs.lock"), &lock.to_toml()).unwrap(), lock);
    }

    #[test]
    fn a_digest_is_as_sha256sum_prints_it() {
        assert_eq!(sha256(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    #[test]
    fn a_lock_without_commit_is_refused() {
        let faults = Lock::parse(&Arc::from("specs.lock"), "[files]\n").unwrap_err();
        assert!(faults.to_string().contains("commit"), "{faults}");
    }
}
