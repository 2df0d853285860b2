//! The examples that upstream publishes, as samples: of request bodies and of responses, in media types and under keys
//! that are none. Takes a tree laid out as upstream's repository and the manifest; every example is given, also
//! the ones that are no JSON or not what their own schema says, with a verdict that says so.

mod statement;
mod validity;
mod walk;

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use bigcommerce_codegen::bundle::{File, bundle};
use bigcommerce_codegen::diagnostic::{Diagnostics, Place};
use bigcommerce_codegen::load::parse_yaml;
use bigcommerce_codegen::lower::UnknownServer;
use bigcommerce_codegen::manifest::Manifest;
use bigcommerce_codegen::resolve::Resolved;
use bigcommerce_codegen::statement::{Identity, identities, take_out};
use serde_json::Value;

use crate::sample::Sample;
use validity::Schemas;

/// A published example.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    /// What it is an example of. Its body is compact JSON; where the verdict is [`Verdict::NotJson`], the text that
    /// stands there. The status of a request is [`Status::Any`](crate::sample::Status::Any), and so is that of a response
    /// declared for `default`.
    pub sample: Sample,
    pub origin: Origin,
    pub verdict: Verdict,
}

impl Example {
    /// Whether it has to survive a replay: JSON to which no schema objects.
    pub fn is_sound(&self) -> bool {
        matches!(self.verdict, Verdict::Valid | Verdict::Unjudged(_))
    }

    /// Why it need not survive a replay.
    #[must_use]
    pub fn fault(&self) -> Option<String> {
        match &self.verdict {
            Verdict::Valid | Verdict::Unjudged(_) => None,
            Verdict::Invalid(faults) => {
                Some(format!("not what its own schema says: {}", faults.join("; ")))
            }
            Verdict::NotJson(reason) => Some(format!("no JSON: {reason}")),
        }
    }
}

/// Where an example is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// `example` of a media type.
    Example,
    /// `examples` of a media type.
    Examples,
    /// Under a key of `content` that is no media type.
    OtherKey,
    /// `example` of the body's schema, where its media type has none.
    Schema,
}

/// What is known of an example before it is replayed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// JSON that its schema allows. Formats are not looked at: what upstream states of them is not to be trusted.
    Valid,
    /// JSON, of which no schema speaks, or none that can be read: the reason.
    Unjudged(String),
    /// JSON that its schema does not allow: each fault with the JSON pointer of its place in the body.
    Invalid(Vec<String>),
    /// No JSON: the reason.
    NotJson(String),
}

/// Why examples could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ExamplesError {
    #[error(
        "cannot read {path}: {error}; expected a checkout of upstream that has all files of the manifest, with `reference/` in it"
    )]
    Unreadable { path: String, error: io::Error },
    #[error("{0}")]
    NoDocument(Diagnostics),
    #[error("{place}: the server `{url}`; one of {} was expected", UnknownServer::known())]
    UnknownServer { place: Place, url: String },
    #[error("the schemas cannot be referred to: {0}")]
    Unreferable(#[from] jsonschema::ReferencingError),
}

/// The examples of all bound files, in the order of the manifest and of the files; operations that the manifest skips
/// have none.
///
/// ```no_run
/// use std::sync::Arc;
/// use bigcommerce_codegen::manifest::Manifest;
/// use bigcommerce_replay::examples::examples;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let text = std::fs::read_to_string("specs/manifest.toml")?;
/// let manifest = Manifest::parse(&Arc::from("specs/manifest.toml"), &text)?;
/// for example in examples("upstream/2026-04-01".as_ref(), &manifest)? {
///     println!("{}: {} bytes", example.sample.source, example.sample.body.len());
/// }
/// # Ok(())
/// # }
/// ```
///
/// # Errors
/// A bound file that cannot be read, is no YAML or has parts that are nowhere, and a server that the client has no base URL for.
pub fn examples(tree: &Path, manifest: &Manifest) -> Result<Vec<Example>, ExamplesError> {
    let mut documents = manifest
        .bound
        .iter()
        .map(|bound| document(tree, &bound.path))
        .collect::<Result<Vec<_>, _>>()?;
    leave_to_others(&mut documents, manifest);
    let schemas = Schemas::new(&documents)?;
    let resolved = Resolved::unchecked(documents.iter().map(|(path, value)| (path, value)));
    walk::walk(&resolved, manifest, schemas)
}

/// Takes out the operations that are bound from other documents: these examples are of other statements.
fn leave_to_others(documents: &mut [(Arc<str>, Value)], manifest: &Manifest) {
    let mut operations: HashMap<String, BTreeSet<Identity>> = HashMap::new();
    for other in manifest.bound.iter().flat_map(|bound| &bound.yields_to) {
        if let Some((path, document)) = documents.iter().find(|(path, _)| **path == **other) {
            operations.entry(path.to_string()).or_insert_with(|| identities(document));
        }
    }
    for (bound, (_, document)) in manifest.bound.iter().zip(documents) {
        let theirs = bound.yields_to.iter().filter_map(|other| operations.get(other));
        take_out(document, &theirs.flatten().cloned().collect());
    }
}

/// A document of upstream, with what it has in other files, under its path there.
fn document(tree: &Path, path: &str) -> Result<(Arc<str>, Value), ExamplesError> {
    let mut unreadable = None;
    let bundled = bundle(path, &mut |path| {
        let full = tree.join(path);
        match fs::read_to_string(&full) {
            Ok(text) => {
                let shown = Arc::from(path);
                let tree = Arc::new(parse_yaml(&shown, &text)?);
                Ok(Some(File { shown, tree }))
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => {
                let path = full.display().to_string();
                unreadable = Some(ExamplesError::Unreadable { path, error });
                Err(Diagnostics::new())
            }
        }
    });
    match (unreadable, bundled) {
        (Some(error), _) => Err(error),
        (None, Ok(bundle)) => Ok((Arc::from(path), bundle.document)),
        (None, Err(faults)) => Err(ExamplesError::NoDocument(faults)),
    }
}
