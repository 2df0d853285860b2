//! Records: the struct, its fields for the wire, and constructor and setters if requests carry it.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Field, Presence, Record, Shape};

use super::Chunk;
use super::docs;
use super::events;
use super::setter::{self, Input};
use super::spell::{Speller, ident, literal, wrapped};
use super::{enums, union};

/// A definition of any shape.
pub(super) fn definition(speller: &Speller<'_>, definition: usize) -> Vec<Chunk> {
    match &speller.plan.analysis.api.types.definitions[definition].shape {
        Shape::Record(shape) => record(speller, definition, shape),
        Shape::Text(shape) => enums::text_enum(speller, definition, shape),
        Shape::Union(shape) => union::union(speller, definition, shape),
    }
}

fn record(speller: &Speller<'_>, definition: usize, record: &Record) -> Vec<Chunk> {
    let names = &speller.plan.names.types[definition];
    let name = ident(&names.name);
    let boxed = |index: usize| speller.plan.analysis.boxed.contains(&(definition, index));
    let fields =
        record.fields.iter().zip(&names.parts).enumerate().map(|(index, (field, part))| {
            let docs = docs::comments(&docs::paragraph(&docs::sentences(&field.facts)));
            let part = ident(part);
            let ty = speller.field(field.ty, field.presence, boxed(index));
            quote!(#docs pub #part: #ty)
        });
    let default = is_optional(record).then(|| quote!(Default,));
    let docs = docs::comments(&events::docs_of(speller.plan, definition));
    let items = quote! {
        #docs
        #[derive(Clone, Debug, #default PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }
    };
    let mut chunks = vec![
        Chunk::Items(items),
        Chunk::invocation(invocation(speller, &names.name, record, &names.parts)),
    ];
    if speller.plan.analysis.reach[definition].made {
        let constructor = constructor(speller, record, &names.parts, boxed);
        let setters =
            record.fields.iter().zip(&names.parts).enumerate().map(|(index, (field, part))| {
                let method = if part == "new" { "new_" } else { part };
                field_setter(speller, field, part, method, &quote!(self), boxed(index))
            });
        chunks.push(Chunk::Items(quote! {
            impl #name {
                #constructor
                #(#setters)*
            }
        }));
    }
    chunks
}

/// Whether nothing in a record is required.
pub(super) fn is_optional(record: &Record) -> bool {
    record.fields.iter().all(|field| field.presence != Presence::Required)
}

fn invocation(speller: &Speller<'_>, name: &str, record: &Record, parts: &[String]) -> String {
    let entries: Vec<String> = record
        .fields
        .iter()
        .zip(parts)
        .map(|(field, part)| {
            let wire = if part.trim_start_matches("r#") == field.wire {
                String::new()
            } else {
                format!(" = {}", literal(&field.wire))
            };
            let codec =
                speller.codec(field.ty).map(|codec| format!(" as {codec}")).unwrap_or_default();
            format!("{part}{wire}{codec}")
        })
        .collect();
    wrapped(&format!("record!({name} {{ "), &entries, " });")
}

fn constructor(
    speller: &Speller<'_>,
    record: &Record,
    parts: &[String],
    boxed: impl Fn(usize) -> bool,
) -> TokenStream {
    if is_optional(record) {
        return quote! {
            pub fn new() -> Self {
                Record::empty()
            }
        };
    }
    let required = required(speller, record, parts, boxed);
    let arguments = required.iter().map(|(part, input)| {
        let ty = &input.ty;
        quote!(#part: #ty)
    });
    let values = required.iter().map(|(part, input)| assignment(part, &input.value));
    let rest = (required.len() < record.fields.len()).then(|| quote!(..Record::empty()));
    quote! {
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* #rest }
        }
    }
}

/// `name: value`, or `name` alone where the value is the argument itself.
pub(super) fn assignment(name: &TokenStream, value: &TokenStream) -> TokenStream {
    if name.to_string() == value.to_string() { quote!(#name) } else { quote!(#name: #value) }
}

/// The required fields of a record, as arguments of a constructor; by their index, which are boxed.
pub(super) fn required(
    speller: &Speller<'_>,
    record: &Record,
    parts: &[String],
    boxed: impl Fn(usize) -> bool,
) -> Vec<(TokenStream, Input)> {
    record
        .fields
        .iter()
        .zip(parts)
        .enumerate()
        .filter(|(_, (field, _))| field.presence == Presence::Required)
        .map(|(index, (field, part))| {
            let part = ident(part);
            let part = quote!(#part);
            let boxed = boxed(index);
            let input = setter::field_input(speller, field.ty, field.presence, boxed, &part);
            (part, input)
        })
        .collect()
}

/// A setter of a field of `owner`, which is `self` or the body of an operation.
pub(super) fn field_setter(
    speller: &Speller<'_>,
    field: &Field,
    part: &str,
    method: &str,
    owner: &TokenStream,
    boxed: bool,
) -> TokenStream {
    let docs = docs::comments(&docs::paragraph(&docs::sentences(&field.facts)));
    let method = ident(method);
    let part = ident(part);
    let Input { ty, value } =
        setter::field_input(speller, field.ty, field.presence, boxed, &quote!(value));
    quote! {
        #docs
        pub fn #method(mut self, value: #ty) -> Self {
            #owner.#part = #value;
            self
        }
    }
}
