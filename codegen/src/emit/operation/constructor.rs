//! Constructors: the arguments of the path, what the query and headers require, and what the body requires.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{FormField, Presence, Record, Shape, Type, TypeId};

use super::super::docs;
use super::super::record::{assignment, required};
use super::super::setter::{self, Input};
use super::super::spell::ident;
use super::setters::parameter_sentences;
use super::{BodyKind, Emitter};

/// More arguments than this are one argument: the body.
const MOST_ARGUMENTS: usize = 7;

/// A constructor in the making.
#[derive(Default)]
struct Constructor {
    /// A line for each argument of which there is something to say.
    docs: Vec<String>,
    arguments: Vec<TokenStream>,
    statements: Vec<TokenStream>,
    /// The field that holds the body, and its value.
    body: Option<(TokenStream, TokenStream)>,
}

impl Constructor {
    fn argument(&mut self, name: &TokenStream, ty: &TokenStream, sentences: &[String]) {
        self.arguments.push(quote!(#name: #ty));
        if !sentences.is_empty() {
            let name = name.to_string();
            self.docs.push(format!(
                "- `{}`: {}",
                name.trim_start_matches("r#"),
                sentences.join(" ")
            ));
        }
    }
}

impl Emitter<'_, '_> {
    /// The constructor, and whether it takes no arguments.
    pub(super) fn constructor(&self, body: &BodyKind<'_>) -> (TokenStream, bool) {
        let mut made = Constructor::default();
        let mut path = Vec::new();
        for (argument, name) in self.operation.arguments.iter().zip(&self.names.arguments) {
            let name = ident(name);
            let ty = self.argument_type(argument.ty);
            made.argument(&quote!(#name), &ty, &docs::sentences(&argument.facts));
            path.push(quote!(&#name));
        }
        for (parameter, name, header) in self.parameters() {
            if parameter.required {
                let mut sentences = parameter_sentences(parameter, name, header);
                // An argument says so itself.
                sentences.retain(|sentence| sentence != "Required.");
                let name = ident(name);
                let name = quote!(#name);
                let (ty, statement) =
                    self.parameter_input(parameter, header, &name, &quote!(parts));
                made.argument(&name, &ty, &sentences);
                made.statements.push(statement);
            }
        }
        let parts_change = !made.statements.is_empty();
        self.add_body(&mut made, body);
        let Constructor { docs, arguments, statements, body } = made;
        let docs = docs::comments(&docs);
        let parts = quote!(Parts::new([#(#path),*]));
        let body = body.map(|(field, value)| assignment(&field, &value));
        let whole = if statements.is_empty() {
            quote!(Self { parts: #parts, #body })
        } else {
            let mutable = parts_change.then(|| quote!(mut));
            quote! {
                let #mutable parts = #parts;
                #(#statements)*
                Self { parts, #body }
            }
        };
        let constructor = quote! {
            #docs
            pub fn new(#(#arguments),*) -> Self {
                #whole
            }
        };
        (constructor, arguments.is_empty())
    }

    fn add_body(&self, made: &mut Constructor, body: &BodyKind<'_>) {
        match body {
            BodyKind::None => {}
            BodyKind::Text => {
                made.argument(&quote!(body), &quote!(impl Into<String>), &[]);
                made.body = Some((quote!(body), quote!(body.into())));
            }
            BodyKind::Json(ty) => {
                let Input { ty, value } = setter::input(self.speller, *ty, &quote!(body));
                made.argument(&quote!(body), &ty, &[]);
                made.body = Some((quote!(body), value));
            }
            BodyKind::Record(ty, record) => self.add_record(made, *ty, record),
            BodyKind::Form(_, fields, setters) => self.add_form(made, fields, setters),
        }
    }

    fn add_record(&self, made: &mut Constructor, ty: TypeId, record: &Record) {
        // The record's own constructor boxes what is to be boxed.
        let inputs = required(self.speller, record, self.record_parts(ty), |_| false);
        let ty = self.speller.ty(ty);
        if inputs.len() + made.arguments.len() > MOST_ARGUMENTS {
            made.argument(&quote!(body), &ty, &[]);
            made.body = Some((quote!(body), quote!(body)));
            return;
        }
        let fields = record.fields.iter().zip(&self.names.body);
        let fields = fields.filter(|(field, _)| field.presence == Presence::Required);
        let mut names = Vec::new();
        for ((field, name), (_, input)) in fields.zip(&inputs) {
            let name = ident(name);
            made.argument(&quote!(#name), &input.ty, &docs::sentences(&field.facts));
            names.push(name);
        }
        made.body = Some((quote!(body), quote!(#ty::new(#(#names),*))));
    }

    fn add_form(&self, made: &mut Constructor, fields: &[FormField], setters: &[String]) {
        let mut statements = Vec::new();
        for (field, name) in fields.iter().zip(setters).filter(|(field, _)| field.required) {
            let name = ident(name);
            let name = quote!(#name);
            let (ty, statement) = self.form_input(field, &name, &quote!(form));
            made.argument(&name, &ty, &docs::sentences(&field.facts));
            statements.push(statement);
        }
        if statements.is_empty() {
            made.body = Some((quote!(form), quote!(Form::new())));
        } else {
            made.statements.push(quote!(let mut form = Form::new();));
            made.statements.extend(statements);
            made.body = Some((quote!(form), quote!(form)));
        }
    }

    fn argument_type(&self, id: TypeId) -> TokenStream {
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
