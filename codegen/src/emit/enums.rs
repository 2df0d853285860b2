//! Open enums of texts.

use quote::quote;

use crate::model::TextEnum;

use super::Chunk;
use super::spell::{Speller, ident, literal, wrapped};

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
    let items = quote! {
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
