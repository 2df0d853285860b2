//! `specs/names.toml`: the types that keep a path of the crate which they would not have by themselves any more. Written by `sync`,
//! read by `load`; [`find()`] finds the definitions that it speaks of, `analyze` and `names` obey it, [`check()`] holds it against the crate.

mod check;
mod find;
mod read;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::diagnostic::Place;
use crate::model::{ModuleId, Use};

pub use check::{Natural, check, obeyed};
pub use find::{Found, find};

/// What the file says.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// By their paths.
    pub types: Vec<Entry>,
}

/// A type that keeps paths.
#[derive(Clone, Debug)]
pub struct Entry {
    /// As users write them, all with one name: `v3::customers::AttributePut`.
    pub paths: Vec<String>,
    /// Whether it is of the stated schemas alone, and stays apart from others of equal shape.
    pub apart: bool,
    /// Schemas that have become it: any of them, or all where it stays apart.
    pub of: Vec<Schema>,
    /// Fields and variants that keep a name, by the names that they would have.
    pub parts: BTreeMap<String, String>,
    /// Where the file says so.
    pub place: Place,
}

/// A definition of the model, before equal shapes are merged.
#[derive(Clone, Debug)]
pub struct Schema {
    pub usage: Use,
    /// The file's path upstream.
    pub file: String,
    /// Where its reduction states it, after the overlays.
    pub pointer: String,
    /// What it may be called at best, where a schema becomes several types of one use.
    pub called: Option<String>,
    pub place: Place,
}

/// An entry as the stages take it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keep {
    pub name: String,
    /// The topic of shared types that it stands in, whatever reaches it.
    pub topic: Option<String>,
    /// The modules in which its name leads to it.
    pub modules: Vec<ModuleId>,
    pub apart: bool,
    /// Of the model as lowered.
    pub definitions: Vec<usize>,
    pub parts: BTreeMap<String, String>,
}

/// Why an entry, by its index, could not be obeyed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unkept {
    pub entry: usize,
    pub why: Why,
}

/// What stands against an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing that is bound names its schemas.
    Unreached,
    /// Its schemas have become several types.
    Several,
    /// Another entry is of the same type.
    Twice(usize),
    /// The module does not name the type.
    Elsewhere(ModuleId),
    /// Something else has the name in the module; in that of the shared types where there is none.
    Taken(Option<ModuleId>),
    /// It has no such field or variant.
    NoPart(String),
    /// Another field or variant keeps that name.
    TakenPart(String),
}

/// Upstream's words for the uses of a schema.
const USES: [(&str, Use); 5] = [
    ("response", Use::Response),
    ("answered", Use::Answered),
    ("create", Use::Create),
    ("update", Use::Update),
    ("received", Use::Received),
];

const HEAD: &str = "\
# Written by cargo xtask sync: types that keep the path they were published with, where they would have another one now.
# `of` are schemas that have become the type: one that tells it, or all where it stays `apart` from others of equal shape.
# `parts` are fields and variants that keep a name, by the names that they would have.
";

impl Kept {
    /// The text of the file.
    pub fn to_toml(&self) -> String {
        let mut text = HEAD.to_owned();
        for entry in &self.types {
            let paths: Vec<String> = entry.paths.iter().map(|path| quoted(path)).collect();
            let _ = writeln!(text, "\n[[type]]\npaths = [{}]", paths.join(", "));
            if entry.apart {
                text.push_str("apart = true\n");
            }
            text.push_str("of = [\n");
            for schema in &entry.of {
                let _ = writeln!(text, "    {},", schema.to_toml());
            }
            text.push_str("]\n");
            if !entry.parts.is_empty() {
                let part = |(own, kept): (&String, &String)| format!("{own} = {}", quoted(kept));
                let parts: Vec<String> = entry.parts.iter().map(part).collect();
                let _ = writeln!(text, "parts = {{ {} }}", parts.join(", "));
            }
        }
        text
    }
}

impl Schema {
    fn to_toml(&self) -> String {
        let usage = USES.iter().find(|(_, usage)| *usage == self.usage);
        let usage = usage.map_or("", |(word, _)| *word);
        let called = self.called.as_ref().map(|name| format!(", called = {}", quoted(name)));
        let place = quoted(&format!("{}#{}", self.file, self.pointer));
        format!("{{ use = {}, schema = {place}{} }}", quoted(usage), called.unwrap_or_default())
    }
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

/// The module or topic of a public path, and the name in it.
pub(crate) fn split(path: &str) -> (&str, &str) {
    path.rsplit_once("::").unwrap_or(("", path))
}

/// The topic of the shared types that a module is, by its path.
pub(crate) fn topic_of(room: &str) -> Option<&str> {
    room.strip_prefix("shared::")
}
