//! Enums of which the JSON chooses the variant.

use std::collections::HashSet;

use quote::quote;

use crate::model::{Case, Union};

use super::Chunk;
use super::spell::{Speller, ident, literal, wrapped};

pub(super) fn union(speller: &Speller<'_>, definition: usize, union: &Union) -> Vec<Chunk> {
    let names = &speller.plan.names.types[definition];
    let name = ident(&names.name);
    let mut variants = Vec::new();
    let mut conversions = Vec::new();
    let mut seen = HashSet::new();
    for (index, (variant, part)) in union.variants.iter().zip(&names.parts).enumerate() {
        let part = ident(part);
        let inner = speller.ty(variant.ty);
        let boxed = speller.plan.analysis.boxed.contains(&(definition, index));
        let held = if boxed { quote!(Box<#inner>) } else { inner.clone() };
        let value = if boxed { quote!(Box::new(value)) } else { quote!(value) };
        variants.push(quote!(#part(#held)));
        if seen.insert(inner.to_string()) {
            conversions.push(quote! {
                impl From<#inner> for #name {
                    fn from(value: #inner) -> Self {
                        Self::#part(#value)
                    }
                }
            });
        }
    }
    let items = quote! {
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #[doc = " What fits none of the others, kept as it came."]
            Other(Json),
        }
    };
    let entries: Vec<String> = names
        .parts
        .iter()
        .zip(&union.variants)
        .map(|(part, variant)| {
            let codec =
                speller.codec(variant.ty).map(|codec| format!(" as {codec}")).unwrap_or_default();
            let (kind, evidence) = case(&variant.case);
            format!("{part}({kind}{codec}{evidence})")
        })
        .collect();
    let tag = union.tag.as_ref().map(|tag| format!(" by {}", literal(tag))).unwrap_or_default();
    let head = format!("union!({}{tag} {{ ", names.name);
    let mut chunks = vec![Chunk::Items(items), Chunk::invocation(wrapped(&head, &entries, " });"))];
    chunks.extend(conversions.into_iter().map(Chunk::Items));
    chunks
}

/// The word for the kind of JSON, and what tells an object from others.
fn case(case: &Case) -> (&'static str, String) {
    let texts = |word: &str, texts: &[String]| {
        let texts: String = texts.iter().map(|text| format!(" {}", literal(text))).collect();
        if texts.is_empty() { texts } else { format!(" {word}{texts}") }
    };
    let kind = match case {
        Case::Text => "string",
        Case::Number | Case::Integer => "number",
        Case::Boolean => "boolean",
        Case::Array => "array",
        Case::Map => "map",
        Case::Record { values, needs } => {
            return ("object", texts("is", values) + &texts("needs", needs));
        }
    };
    (kind, String::new())
}
