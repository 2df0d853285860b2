//! Constructors: the arguments of the path, what the query and headers require, and what the body requires.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{FormField, FormPart, Presence, Shape, Type, TypeId};

use super::super::record::{assignment, required};
use super::super::setter::{self, Input};
use super::super::spell::ident;
use super::{BodyKind, Emitter};

/// More arguments than this are one argument: the body.
const MOST_ARGUMENTS: usize = 7;

impl Emitter<'_, '_> {
    /// The constructor, and whether it takes no arguments.
    pub(super) fn constructor(&self, body: &BodyKind<'_>) -> (TokenStream, bool) {
        let mut arguments = Vec::new();
        let mut path = Vec::new();
        for (argument, name) in self.operation.arguments.iter().zip(&self.names.arguments) {
            let name = ident(name);
            let ty = self.argument_type(argument.ty);
            arguments.push(quote!(#name: #ty));
            path.push(quote!(&#name));
        }
        let mut statements = Vec::new();
        for (parameter, name, header) in self.parameters() {
            if !parameter.required {
                continue;
            }
            let name = ident(name);
            let name = quote!(#name);
            let (ty, statement) = self.parameter_input(parameter, header, &name, &quote!(parts));
            arguments.push(quote!(#name: #ty));
            statements.push(statement);
        }
        let (body_arguments, body_statements, body_value) =
            self.body_arguments(body, arguments.len());
        arguments.extend(body_arguments);
        let body_statements: Vec<TokenStream> = body_statements;
        let parts = quote!(Parts::new([#(#path),*]));
        let takes_nothing = arguments.is_empty();
        let constructor = if statements.is_empty() && body_statements.is_empty() {
            let body = body_value.map(|(field, value)| assignment(&field, &value));
            quote! {
                pub fn new(#(#arguments),*) -> Self {
                    Self { parts: #parts, #body }
                }
            }
        } else {
            let mutable = (!statements.is_empty()).then(|| quote!(mut));
            let body = body_value.map(|(field, value)| assignment(&field, &value));
            quote! {
                pub fn new(#(#arguments),*) -> Self {
                    let #mutable parts = #parts;
                    #(#statements)*
                    #(#body_statements)*
                    Self { parts, #body }
                }
            }
        };
        (constructor, takes_nothing)
    }

    /// The constructor's arguments for the body, what they need said first, and the field with its value.
    #[allow(clippy::type_complexity, reason = "three lists that one caller takes apart at once")]
    pub(super) fn body_arguments(
        &self,
        body: &BodyKind<'_>,
        before: usize,
    ) -> (Vec<TokenStream>, Vec<TokenStream>, Option<(TokenStream, TokenStream)>) {
        match body {
            BodyKind::None => (Vec::new(), Vec::new(), None),
            BodyKind::Text => (
                vec![quote!(body: impl Into<String>)],
                Vec::new(),
                Some((quote!(body), quote!(body.into()))),
            ),
            BodyKind::Json(ty) => {
                let Input { ty, value } = setter::input(self.speller, *ty, &quote!(body));
                (vec![quote!(body: #ty)], Vec::new(), Some((quote!(body), value)))
            }
            BodyKind::Record(ty, record) => {
                let required = required(self.speller, record, self.record_parts(*ty));
                if required.len() + before > MOST_ARGUMENTS {
                    let ty = self.speller.ty(*ty);
                    return (
                        vec![quote!(body: #ty)],
                        Vec::new(),
                        Some((quote!(body), quote!(body))),
                    );
                }
                let names: Vec<proc_macro2::Ident> = record
                    .fields
                    .iter()
                    .zip(&self.names.body)
                    .filter(|(field, _)| field.presence == Presence::Required)
                    .map(|(_, name)| ident(name))
                    .collect();
                let arguments = required
                    .iter()
                    .zip(&names)
                    .map(|((_, input), name)| {
                        let ty = &input.ty;
                        quote!(#name: #ty)
                    })
                    .collect();
                let ty = self.speller.ty(*ty);
                (arguments, Vec::new(), Some((quote!(body), quote!(#ty::new(#(#names),*)))))
            }
            BodyKind::Form(_, fields, setters) => {
                let mut arguments = Vec::new();
                let mut statements = vec![];
                for (field, setter) in
                    fields.iter().zip(*setters).filter(|(field, _)| form_required(field, fields))
                {
                    let name = ident(setter);
                    let name = quote!(#name);
                    let (ty, statement) = self.form_input(field, &name, &quote!(form));
                    arguments.push(quote!(#name: #ty));
                    statements.push(statement);
                }
                if statements.is_empty() {
                    return (arguments, statements, Some((quote!(form), quote!(Form::new()))));
                }
                statements.insert(0, quote!(let mut form = Form::new();));
                (arguments, statements, Some((quote!(form), quote!(form))))
            }
        }
    }
    pub(super) fn argument_type(&self, id: TypeId) -> TokenStream {
        match self.speller.plan.analysis.api.types.get(id) {
            Type::Text | Type::Json | Type::List(_) | Type::Map(_) => {
                quote!(impl std::fmt::Display)
            }
            _ => match self.speller.shape(id) {
                Some(Shape::Record(_) | Shape::Union(_)) => quote!(impl std::fmt::Display),
                _ => self.speller.ty(id),
            },
        }
    }
}

/// A file is what a form is sent for: the only one is required, whatever the reference says.
pub(super) fn form_required(field: &FormField, fields: &[FormField]) -> bool {
    let files = fields.iter().filter(|field| field.part == FormPart::File).count();
    field.required || (field.part == FormPart::File && files == 1)
}
