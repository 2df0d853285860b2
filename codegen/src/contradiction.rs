//! `specs/contradictions.toml`: where upstream's documents differ in what they state of one operation, of which the
//! crate binds one statement. Written by `sync`; `coverage` tells it. Places and types only, no texts.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostics;
use crate::manifest::toml_fault;

/// What the file says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contradictions {
    /// By operation, then by the file that is not bound.
    #[serde(default, rename = "contradiction")]
    pub all: Vec<Contradiction>,
}

/// Two statements of an operation that say different things.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contradiction {
    /// Method and URL, with `{}` for parameters.
    pub operation: String,
    /// The file whose statement is bound: "here" in the differences.
    pub bound: String,
    /// The file with the other statement: "there".
    pub other: String,
    /// Parameters and fields: `answer data.id: integer here, string there`.
    pub differences: Vec<String>,
}

impl Contradictions {
    /// Reads the file; `file` is its path as the user knows it.
    ///
    /// # Errors
    /// TOML that does not parse, and unknown or missing keys.
    pub fn parse(file: &Arc<str>, text: &str) -> Result<Self, Diagnostics> {
        toml::from_str(text).map_err(|error| toml_fault(file, text, &error))
    }

    /// The text of the file.
    ///
    /// # Errors
    /// When TOML cannot hold it.
    pub fn to_toml(&self) -> Result<String, toml::ser::Error> {
        let text = toml::to_string_pretty(self)?;
        Ok(format!("# Written by cargo xtask sync; edit nothing here.\n{text}"))
    }
}

/// As many differences as a reader looks at.
const SHOWN: usize = 3;

impl fmt::Display for Contradiction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.differences.iter().take(SHOWN).map(String::as_str);
        let shown = shown.collect::<Vec<_>>().join("; ");
        write!(f, "{}: {shown}", self.operation)?;
        match self.differences.len().saturating_sub(SHOWN) {
            0 => {}
            more => write!(f, "; and {more} more")?,
        }
        write!(f, "\n    here: {}\n    there: {}", self.bound, self.other)
    }
}
