//! The public API of the crate as text: a line for each item, in an order that shows a change of the generator as a
//! change of lines.

use quote::ToTokens;
use syn::{Fields, ImplItem, Item, TraitItem, Visibility};

use super::operation::spelled;
use super::{Chunk, File};

/// The lines of one file, below a line that names its module.
pub(crate) fn public_api(file: &File, items: &[Item]) -> Vec<String> {
    let module = file
        .path
        .trim_start_matches("src/")
        .trim_end_matches(".rs")
        .trim_end_matches("/mod")
        .replace('/', "::");
    let mut lines: Vec<String> = items.iter().flat_map(item_lines).collect();
    for chunk in &file.chunks {
        match chunk {
            Chunk::Macro { text, .. } if is_public(text) => {
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                let text = text.trim_start_matches("operation!(").trim_start_matches("contract!(");
                lines.push(text.trim_end_matches(");").to_owned());
            }
            Chunk::Macro { .. } | Chunk::Items(_) => {}
            Chunk::Lines(own) => lines.extend(
                own.iter()
                    .filter(|line| line.starts_with("pub ") || line.starts_with("#[cfg"))
                    .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")),
            ),
        }
    }
    if !lines.is_empty() {
        lines.insert(0, format!("\n## {module}"));
    }
    lines
}

/// Whether what a macro makes is called by users.
fn is_public(invocation: &str) -> bool {
    ["operation!(", "contract!("].iter().any(|name| invocation.starts_with(name))
}

fn text(tokens: impl ToTokens) -> String {
    spelled(&tokens.to_token_stream())
        .replace(" (", "(")
        .replace("( ", "(")
        .replace(" )", ")")
        .replace(" :", ":")
        .replace("& ", "&")
}

fn item_lines(item: &Item) -> Vec<String> {
    match item {
        Item::Struct(item) => {
            let mut lines = vec![format!("struct {}", item.ident)];
            for field in &item.fields {
                if let (Visibility::Public(_), Some(name)) = (&field.vis, &field.ident) {
                    lines.push(format!("{}.{name}: {}", item.ident, text(&field.ty)));
                }
            }
            lines
        }
        Item::Enum(item) => {
            let mut lines = vec![format!("enum {}", item.ident)];
            for variant in &item.variants {
                let held = match &variant.fields {
                    Fields::Unit => String::new(),
                    fields => text(fields),
                };
                lines.push(format!("{}::{}{held}", item.ident, variant.ident));
            }
            lines
        }
        Item::Impl(item) => {
            let owner = text(&item.self_ty);
            if let Some((path, _)) = &item.trait_ {
                return vec![format!("impl {} for {owner}", text(path))];
            }
            item.items
                .iter()
                .filter_map(|item| match item {
                    ImplItem::Fn(method) => {
                        Some(format!("{owner}::{}", text(&method.sig).trim_start_matches("fn ")))
                    }
                    _ => None,
                })
                .collect()
        }
        Item::Trait(item) => {
            let mut lines = vec![format!("trait {}", item.ident)];
            for method in &item.items {
                if let TraitItem::Fn(method) = method {
                    let signature = text(&method.sig);
                    lines.push(format!("{}::{}", item.ident, signature.trim_start_matches("fn ")));
                }
            }
            lines
        }
        Item::Type(item) => {
            let (name, generics) = (&item.ident, text(&item.generics));
            vec![format!("type {name}{generics} = {}", text(&item.ty))]
        }
        Item::Const(item) => vec![format!("const {}: {}", item.ident, text(&item.ty))],
        _ => Vec::new(),
    }
}
