//! Open enums of texts.

use quote::quote;

use crate::model::TextEnum;

use super::spell::{Speller, ident, literal, wrapped};
use super::{Chunk, docs, events};

pub(super) fn text_enum(speller: &Speller<'_>, definition: usize, text: &TextEnum) -> Vec<Chunk> {
    let names = &speller.plan.names.types[definition];
    let name = ident(&names.name);
    let known: Vec<(&String, &str)> = names
        .parts
        .iter()
        .zip(&text.values)
        .filter(|(part, _)| !part.is_empty())
        .map(|(part, value)| (part, value.wire.as_str()))
        .collect();
    let variants = known.iter().map(|(part, _)| ident(part));
    let docs = docs::comments(&events::docs_of(speller.plan, definition));
    let items = quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #[doc = " A text that the reference does not list, kept as it came."]
            Unknown(String),
        }
    };
    let entries: Vec<String> =
        known.iter().map(|(part, wire)| format!("{part} = {}", literal(wire))).collect();
    vec![
        Chunk::Items(items),
        Chunk::invocation(wrapped(&format!("text_enum!({} {{ ", names.name), &entries, " });")),
    ]
}
