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
        .map(|(part, variant)| format!("{part}({})", predicate(&variant.case)))
        .collect();
    let mut chunks = vec![
        Chunk::Items(items),
        Chunk::invocation(wrapped(&format!("union!({} {{ ", names.name), &entries, " });")),
    ];
    chunks.extend(conversions.into_iter().map(Chunk::Items));
    chunks
}

fn predicate(case: &Case) -> String {
    let texts =
        |texts: &[String]| texts.iter().map(|text| literal(text)).collect::<Vec<_>>().join(" ");
    match case {
        Case::Text => "string".to_owned(),
        Case::Number => "number".to_owned(),
        Case::Integer => "integer".to_owned(),
        Case::Boolean => "boolean".to_owned(),
        Case::Array => "array".to_owned(),
        Case::Object => "object".to_owned(),
        Case::AnyKey(keys) => format!("keys {}", texts(keys)),
        Case::Tag(key, values) => format!("tag {} = {}", literal(key), texts(values)),
    }
}
