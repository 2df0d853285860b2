//! Emitted files to text: imports of what a file uses, prettyplease for the items, one blank line between pieces.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use syn::Item;
use syn::visit::Visit;

use crate::emit::{Chunk, File, public_api};

/// The first line of every file that is written; `xtask` removes only files that have it.
const PREAMBLE: &str = "// Written by `cargo xtask regen`; edit nothing here.";

/// What the runtime has for generated code.
const RUNTIME: [&str; 36] = [
    "Bare",
    "BareList",
    "Batch",
    "Bytes",
    "Data",
    "DateTime",
    "Decimal",
    "Empty",
    "File",
    "Form",
    "Head",
    "Json",
    "Map",
    "Maybe",
    "NaiveDate",
    "NaiveTime",
    "Nullable",
    "Operation",
    "Page",
    "Parts",
    "ProviderError",
    "RawBytes",
    "Record",
    "Rfc2822",
    "Saved",
    "Text",
    "Value",
    "contract",
    "operation",
    "outcome",
    "payload",
    "received",
    "record",
    "registry",
    "text_enum",
    "union",
];

/// A file as it is written.
#[derive(Debug)]
pub(crate) struct Formatted {
    pub path: String,
    pub text: String,
    /// The lines of the public API that it states.
    pub api: Vec<String>,
}

/// What made no Rust: a fault of the generator, told as such.
#[derive(Debug, thiserror::Error)]
#[error("the generator emitted a file that is no Rust, {path}: {reason}")]
pub(crate) struct FormatError {
    pub path: String,
    pub reason: String,
}

/// Formats one file.
///
/// # Errors
/// The tokens are no Rust.
pub(crate) fn format(file: &File) -> Result<Formatted, FormatError> {
    let mut pieces = Vec::new();
    let mut items = Vec::new();
    for chunk in &file.chunks {
        match chunk {
            Chunk::Items(tokens) => {
                let parsed = parsed(file, tokens)?;
                pieces.push(prettyplease::unparse(&parsed).trim_end().to_owned());
                items.extend(parsed.items);
            }
            Chunk::Macro { text, .. } => pieces.push(text.clone()),
            Chunk::Lines(lines) => pieces.push(lines.join("\n")),
        }
    }
    let body = pieces.join("\n\n");
    let mut text = String::from(PREAMBLE);
    text.push('\n');
    for line in file.docs.iter().flat_map(|docs| docs.split(['\n', '\r'])) {
        text.push_str(if line.is_empty() { "//!" } else { "//! " });
        text.push_str(line);
        text.push('\n');
    }
    text.push('\n');
    text.push_str(&imports(file, &items));
    text.push_str(&body);
    text.push('\n');
    Ok(Formatted { path: file.path.clone(), text, api: public_api(file, &items) })
}

/// The lines of the public API that a file states, of which no text is made.
///
/// # Errors
/// The tokens are no Rust.
pub(crate) fn api(file: &File) -> Result<Vec<String>, FormatError> {
    let mut items = Vec::new();
    for chunk in &file.chunks {
        if let Chunk::Items(tokens) = chunk {
            items.extend(parsed(file, tokens)?.items);
        }
    }
    Ok(public_api(file, &items))
}

fn parsed(file: &File, tokens: &TokenStream) -> Result<syn::File, FormatError> {
    syn::parse2::<syn::File>(tokens.clone())
        .map_err(|error| FormatError { path: file.path.clone(), reason: error.to_string() })
}

/// `use` lines for the names that a file's code has.
fn imports(file: &File, items: &[Item]) -> String {
    let mut used = Used::default();
    for item in items {
        used.visit_item(item);
    }
    for chunk in &file.chunks {
        if let Chunk::Macro { uses, .. } = chunk {
            used.names.extend(uses.iter().cloned());
        }
    }
    let mut lines = String::new();
    let is_foreign = |name: &&str| used.names.contains(*name) && !used.defined.contains(*name);
    let runtime: Vec<&str> = RUNTIME.iter().copied().filter(is_foreign).collect();
    match runtime.as_slice() {
        [] => {}
        [sole] => lines.push_str(&format!("use bigcommerce_runtime::codegen::{sole};\n")),
        _ => lines
            .push_str(&format!("use bigcommerce_runtime::codegen::{{{}}};\n", runtime.join(", "))),
    }
    let elsewhere = |name: &String| used.names.contains(name) && !used.defined.contains(name);
    if file.uses.iter().any(elsewhere) {
        lines.push_str("\nuse super::*;\n");
    }
    if !lines.is_empty() {
        lines.push('\n');
    }
    lines
}

/// The names at the beginning of paths, and the types that are defined.
#[derive(Default)]
struct Used {
    names: BTreeSet<String>,
    defined: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Used {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        if let Some(first) = path.segments.first() {
            self.names.insert(first.ident.to_string());
        }
        syn::visit::visit_path(self, path);
    }

    fn visit_item_struct(&mut self, item: &'ast syn::ItemStruct) {
        self.defined.insert(item.ident.to_string());
        syn::visit::visit_item_struct(self, item);
    }

    fn visit_item_enum(&mut self, item: &'ast syn::ItemEnum) {
        self.defined.insert(item.ident.to_string());
        syn::visit::visit_item_enum(self, item);
    }
}
