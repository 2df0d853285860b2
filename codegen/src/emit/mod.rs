//! Model, names and plan to Rust: one file per kind of item, nothing decided here. Structs and methods are tokens
//! that `format` sets; the invocations of the runtime's macros are text, since no formatter knows them.

mod api;
mod contract;
mod docs;
mod enums;
mod events;
mod module;
mod operation;
mod record;
mod registry;
mod setter;
mod shared;
mod spell;
mod union;

use proc_macro2::TokenStream;

use crate::plan::Plan;

pub(crate) use api::public_api;

/// One file of the crate, not formatted yet.
#[derive(Debug)]
pub(crate) struct File {
    /// Below the crate's directory.
    pub path: String,
    pub docs: Vec<String>,
    /// The module whose names it uses.
    pub uses: Vec<String>,
    pub chunks: Vec<Chunk>,
}

/// A piece of a file.
#[derive(Debug)]
pub(crate) enum Chunk {
    Items(TokenStream),
    /// A macro's invocation as it stands in the file, and the names that it uses.
    Macro {
        text: String,
        uses: Vec<String>,
    },
    /// `mod` and `use` lines, which stand together.
    Lines(Vec<String>),
}

impl Chunk {
    /// The invocation of a macro of the runtime, which uses only itself.
    fn invocation(text: String) -> Self {
        Self::invocation_with(text, "")
    }

    /// The same, with the types that stand in it.
    fn invocation_with(text: String, types: &str) -> Self {
        let name = text.split('!').next().unwrap_or_default();
        let uses = std::iter::once(name)
            .chain(types.split(|c: char| !(c.is_alphanumeric() || c == '_')))
            .filter(|word| !word.is_empty())
            .map(str::to_owned)
            .collect();
        Self::Macro { text, uses }
    }
}

/// Every file of the crate's `src`.
pub(crate) fn emit(plan: &Plan<'_>) -> Vec<File> {
    let mut files = module::files(plan);
    files.extend(shared::files(plan));
    files.push(registry::root(plan));
    files
}
