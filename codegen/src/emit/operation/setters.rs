//! Setters: one for each parameter and each field of the body, and the statements that put values in their places.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Facts, FormField, FormPart, Presence, QueryParameter, QueryStyle, Shape, Type};

use super::super::docs;
use super::super::record::field_setter;
use super::super::spell::ident;
use super::{BodyKind, Emitter};

impl Emitter<'_, '_> {
    pub(super) fn setters(&self, body: &BodyKind<'_>) -> Vec<TokenStream> {
        let mut out = Vec::new();
        for (parameter, name, header) in self.parameters() {
            if parameter.required {
                continue;
            }
            let docs =
                docs::comments(&docs::paragraph(&parameter_sentences(parameter, name, header)));
            let method = ident(name);
            let plural = matches!(parameter.style, QueryStyle::Csv | QueryStyle::Repeated);
            let value = if plural { quote!(values) } else { quote!(value) };
            let (ty, statement) =
                self.parameter_input(parameter, header, &value, &quote!(self.parts));
            out.push(quote! {
                #docs
                pub fn #method(mut self, #value: #ty) -> Self {
                    #statement
                    self
                }
            });
        }
        out.extend(self.body_setters(body));
        out
    }

    pub(super) fn body_setters(&self, body: &BodyKind<'_>) -> Vec<TokenStream> {
        let whole = |ty: TokenStream| {
            quote! {
                #[doc = " Replaces the body as a whole."]
                pub fn with_body(mut self, body: #ty) -> Self {
                    self.body = body;
                    self
                }
            }
        };
        match body {
            BodyKind::Record(ty, record) => {
                let parts = self.record_parts(*ty);
                let definition =
                    self.speller.plan.analysis.api.types.named_in(*ty).unwrap_or_default();
                let mut out: Vec<TokenStream> = record
                    .fields
                    .iter()
                    .zip(parts)
                    .zip(&self.names.body)
                    .enumerate()
                    .filter(|(_, ((field, _), _))| field.presence != Presence::Required)
                    .map(|(index, ((field, part), method))| {
                        let boxed = self.speller.plan.analysis.boxed.contains(&(definition, index));
                        field_setter(self.speller, field, part, method, &quote!(self.body), boxed)
                    })
                    .collect();
                out.push(whole(self.speller.ty(*ty)));
                out
            }
            BodyKind::Form(_, fields, setters) => fields
                .iter()
                .zip(*setters)
                .filter(|(field, _)| !field.required)
                .map(|(field, method)| {
                    let docs = docs::comments(&docs::paragraph(&docs::sentences(&field.facts)));
                    let method = ident(method);
                    let (ty, statement) =
                        self.form_input(field, &quote!(value), &quote!(self.form));
                    quote! {
                        #docs
                        pub fn #method(mut self, value: #ty) -> Self {
                            #statement
                            self
                        }
                    }
                })
                .collect(),
            BodyKind::None | BodyKind::Text | BodyKind::Json(_) => Vec::new(),
        }
    }
    /// What a caller gives for a parameter of query or header, and the statement that sets it.
    pub(super) fn parameter_input(
        &self,
        parameter: &QueryParameter,
        header: bool,
        name: &TokenStream,
        parts: &TokenStream,
    ) -> (TokenStream, TokenStream) {
        if !header {
            return self.query_input(parameter, name, parts);
        }
        let wire = &parameter.wire;
        let ty = self.speller.ty(parameter.ty);
        match self.speller.plan.analysis.api.types.get(parameter.ty) {
            Type::Boolean | Type::Integer | Type::Decimal | Type::Float | Type::Date => {
                (ty, quote!(#parts.header(#wire, #name.to_string());))
            }
            Type::Defined(_)
                if matches!(self.speller.shape(parameter.ty), Some(Shape::Text(_))) =>
            {
                (ty, quote!(#parts.header(#wire, #name.to_string());))
            }
            _ => (quote!(impl Into<String>), quote!(#parts.header(#wire, #name.into());)),
        }
    }

    /// What a caller gives for a parameter of the query, and the statement that sets it.
    pub(super) fn query_input(
        &self,
        parameter: &QueryParameter,
        name: &TokenStream,
        parts: &TokenStream,
    ) -> (TokenStream, TokenStream) {
        let wire = &parameter.wire;
        let ty = self.speller.ty(parameter.ty);
        let types = &self.speller.plan.analysis.api.types;
        let rfc2822 = matches!(types.get(parameter.ty), Type::DateTimeRfc2822);
        match parameter.style {
            QueryStyle::Csv | QueryStyle::Repeated => {
                let converted = matches!(types.get(parameter.ty), Type::Text | Type::Defined(_));
                let item = if converted { quote!(impl Into<#ty>) } else { ty.clone() };
                let method =
                    if parameter.style == QueryStyle::Csv { quote!(list) } else { quote!(repeat) };
                let values = if converted {
                    quote!(#name.into_iter().map(Into::<#ty>::into))
                } else {
                    quote!(#name)
                };
                (quote!(impl IntoIterator<Item = #item>), quote!(#parts.#method(#wire, #values);))
            }
            QueryStyle::Json => (ty, quote!(#parts.json(#wire, &#name);)),
            QueryStyle::Single if rfc2822 => {
                (quote!(impl Into<DateTime>), quote!(#parts.query(#wire, Rfc2822(#name.into()));))
            }
            QueryStyle::Single => match types.get(parameter.ty) {
                Type::Boolean | Type::Integer | Type::Float | Type::Date => {
                    (ty, quote!(#parts.query(#wire, #name);))
                }
                Type::Decimal | Type::DecimalText | Type::DateTime | Type::Defined(_) => {
                    (quote!(impl Into<#ty>), quote!(#parts.query(#wire, #name.into());))
                }
                _ => (quote!(impl Into<String>), quote!(#parts.query(#wire, #name.into());)),
            },
        }
    }

    pub(super) fn form_input(
        &self,
        field: &FormField,
        name: &TokenStream,
        form: &TokenStream,
    ) -> (TokenStream, TokenStream) {
        let wire = &field.wire;
        match field.part {
            FormPart::File => (quote!(File), quote!(#form.file(#wire, #name);)),
            FormPart::Value(id) => {
                let types = &self.speller.plan.analysis.api.types;
                let ty = self.speller.ty(id);
                match types.get(id) {
                    Type::Boolean
                    | Type::Integer
                    | Type::Float
                    | Type::Decimal
                    | Type::DateTime
                    | Type::Date => (ty, quote!(#form.text(#wire, #name);)),
                    Type::DecimalText => (quote!(Decimal), quote!(#form.text(#wire, #name);)),
                    Type::DateTimeRfc2822 => {
                        (quote!(DateTime), quote!(#form.text(#wire, Rfc2822(#name));))
                    }
                    _ if matches!(self.speller.shape(id), Some(Shape::Text(_))) => {
                        (quote!(impl Into<#ty>), quote!(#form.text(#wire, #name.into());))
                    }
                    _ => (quote!(impl Into<String>), quote!(#form.text(#wire, #name.into());)),
                }
            }
        }
    }
}

pub(super) fn parameter_sentences(
    parameter: &QueryParameter,
    name: &str,
    header: bool,
) -> Vec<String> {
    let mut out = Vec::new();
    if parameter.wire != name.trim_start_matches("r#") {
        let kind = if header { "Header" } else { "Query" };
        out.push(format!("{kind}: {}.", docs::code(&parameter.wire)));
    }
    let mut facts: Facts = parameter.facts.clone();
    facts.required |= parameter.required;
    out.extend(docs::sentences(&facts));
    out
}
