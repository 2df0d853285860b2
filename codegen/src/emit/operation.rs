//! Operations: a struct that knows its request, a constructor of what is required, a setter for everything else.

use proc_macro2::TokenStream;
use quote::quote;

use crate::analyze::Answer;
use crate::manifest::Family;
use crate::model::{
    Body, Envelope, Facts, FormField, FormPart, ModuleId, Operation, Paging, Presence,
    QueryParameter, QueryStyle, Record, Shape, Type, TypeId,
};
use crate::names::OperationNames;

use super::Chunk;
use super::docs;
use super::record::{assignment, field_setter, required};
use super::setter::{self, Input};
use super::spell::{Speller, ident, literal, wrapped};

/// More arguments than this are one argument: the body.
const MOST_ARGUMENTS: usize = 7;

/// The operation of a module by its index.
pub(super) fn operation(speller: &Speller<'_>, module: ModuleId, index: usize) -> Vec<Chunk> {
    let plan = speller.plan;
    let stated = &plan.analysis.api.modules[module.0].operations[index];
    let names = &plan.names.operations[module.0][index];
    let answer = &plan.analysis.answers[module.0][index];
    let emitter = Emitter { speller, module, operation: stated, names, answer };
    let body = match &stated.body {
        None => BodyKind::None,
        Some(Body::Text) => BodyKind::Text,
        Some(Body::Multipart(fields)) => BodyKind::Form("multipart", fields, &names.body),
        Some(Body::Form(fields)) => BodyKind::Form("form", fields, &names.body),
        Some(Body::Json(ty)) => match speller.shape(*ty) {
            Some(Shape::Record(record)) => BodyKind::Record(*ty, record),
            _ => BodyKind::Json(*ty),
        },
    };
    let mut chunks = emitter.outcome();
    chunks.extend(emitter.chunks(&names.name, &body));
    if let (Some(spare), Some((name, setters))) = (&stated.spare_body, &names.spare) {
        chunks.extend(emitter.chunks(name, &BodyKind::Form("multipart", &spare.fields, setters)));
    }
    chunks
}

/// What an operation carries.
enum BodyKind<'a> {
    None,
    Text,
    /// A record, whose fields are set on the operation itself.
    Record(TypeId, &'a Record),
    /// Any other JSON.
    Json(TypeId),
    Form(&'static str, &'a [FormField], &'a [String]),
}

struct Emitter<'e, 'p> {
    speller: &'e Speller<'p>,
    module: ModuleId,
    operation: &'e Operation,
    names: &'e OperationNames,
    answer: &'e Answer,
}

impl Emitter<'_, '_> {
    fn chunks(&self, name: &str, body: &BodyKind<'_>) -> Vec<Chunk> {
        let docs = docs::comments(&self.docs());
        let ty = ident(name);
        let field = self.body_field(body);
        let deprecated = self.operation.deprecated.then(|| quote!(#[deprecated]));
        let (constructor, takes_nothing) = self.constructor(body);
        let default = takes_nothing.then(|| quote!(Default));
        let setters = self.setters(body);
        let allow = self.operation.deprecated.then(|| quote!(#[allow(deprecated)]));
        let items = quote! {
            #docs
            #deprecated
            #[derive(Clone, Debug, #default)]
            pub struct #ty {
                parts: Parts,
                #field
            }
        };
        let methods = quote! {
            #allow
            impl #ty {
                #constructor
                #(#setters)*
            }
        };
        vec![Chunk::Items(items), Chunk::Items(methods), self.invocation(name, body)]
    }

    fn body_field(&self, body: &BodyKind<'_>) -> Option<TokenStream> {
        match body {
            BodyKind::None => None,
            BodyKind::Text => Some(quote!(body: String,)),
            BodyKind::Record(ty, _) | BodyKind::Json(ty) => {
                let ty = self.speller.ty(*ty);
                Some(quote!(body: #ty,))
            }
            BodyKind::Form(..) => Some(quote!(form: Form,)),
        }
    }

    /// The constructor, and whether it takes no arguments.
    fn constructor(&self, body: &BodyKind<'_>) -> (TokenStream, bool) {
        let mut arguments = Vec::new();
        let mut path = Vec::new();
        for (argument, name) in self.operation.arguments.iter().zip(&self.names.arguments) {
            let name = ident(name);
            let ty = self.argument_type(argument.ty);
            arguments.push(quote!(#name: #ty));
            path.push(quote!(&#name));
        }
        let required_query: Vec<(&QueryParameter, &String)> = self
            .parameters()
            .into_iter()
            .filter(|(parameter, ..)| parameter.required)
            .map(|(parameter, name, ..)| (parameter, name))
            .collect();
        let mut statements = Vec::new();
        for (parameter, name) in required_query {
            let name = ident(name);
            let name = quote!(#name);
            let (ty, statement) = self.query_input(parameter, &name, &quote!(parts));
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
    fn body_arguments(
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

    /// All parameters of query and headers with the names of their setters.
    fn parameters(&self) -> Vec<(&QueryParameter, &String, bool)> {
        let filters = self
            .operation
            .filters
            .iter()
            .zip(&self.names.filters)
            .flat_map(|(filter, names)| {
                filter.parameters.iter().map(|(_, parameter)| parameter).zip(names)
            })
            .map(|(parameter, name)| (parameter, name, false));
        let headers = self
            .operation
            .headers
            .iter()
            .zip(&self.names.headers)
            .map(|(parameter, name)| (parameter, name, true));
        filters.chain(headers).collect()
    }

    fn setters(&self, body: &BodyKind<'_>) -> Vec<TokenStream> {
        let mut out = Vec::new();
        for (parameter, name, header) in self.parameters() {
            if parameter.required && !header {
                continue;
            }
            let docs =
                docs::comments(&docs::paragraph(&parameter_sentences(parameter, name, header)));
            let method = ident(name);
            let plural = matches!(parameter.style, QueryStyle::Csv | QueryStyle::Repeated);
            let value = if plural { quote!(values) } else { quote!(value) };
            let (ty, statement) = if header {
                let wire = &parameter.wire;
                (quote!(impl Into<String>), quote!(self.parts.header(#wire, value.into());))
            } else {
                self.query_input(parameter, &value, &quote!(self.parts))
            };
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

    fn body_setters(&self, body: &BodyKind<'_>) -> Vec<TokenStream> {
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
                .filter(|(field, _)| !form_required(field, fields))
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

    fn record_parts(&self, ty: TypeId) -> &[String] {
        self.speller
            .plan
            .analysis
            .api
            .types
            .named_in(ty)
            .map_or(&[], |definition| &self.speller.plan.names.types[definition].parts)
    }

    /// What a caller gives for a parameter of the query, and the statement that sets it.
    fn query_input(
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
                let item = match types.get(parameter.ty) {
                    Type::Text => quote!(impl Into<String>),
                    _ => quote!(#ty),
                };
                let method =
                    if parameter.style == QueryStyle::Csv { quote!(list) } else { quote!(repeat) };
                let values = match types.get(parameter.ty) {
                    Type::Text => quote!(#name.into_iter().map(Into::<String>::into)),
                    _ => quote!(#name),
                };
                (quote!(impl IntoIterator<Item = #item>), quote!(#parts.#method(#wire, #values);))
            }
            QueryStyle::Json => (ty, quote!(#parts.json(#wire, &#name);)),
            QueryStyle::Single if rfc2822 => {
                (quote!(DateTime), quote!(#parts.query(#wire, Rfc2822(#name));))
            }
            QueryStyle::Single => match types.get(parameter.ty) {
                Type::Boolean | Type::Integer | Type::Float | Type::DateTime | Type::Date => {
                    (ty, quote!(#parts.query(#wire, #name);))
                }
                Type::Decimal | Type::DecimalText => {
                    (quote!(impl Into<Decimal>), quote!(#parts.query(#wire, #name.into());))
                }
                Type::Defined(_) => {
                    (quote!(impl Into<#ty>), quote!(#parts.query(#wire, #name.into());))
                }
                _ => (quote!(impl Into<String>), quote!(#parts.query(#wire, #name.into());)),
            },
        }
    }

    fn form_input(
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

    /// The enum of an operation whose statuses differ in what they answer.
    fn outcome(&self) -> Vec<Chunk> {
        let (Answer::Several(outcomes), Some((name, variants))) =
            (self.answer, &self.names.outcome)
        else {
            return Vec::new();
        };
        let docs = docs::comments(&[format!("What [`{}`] answers, by status.", self.names.name)]);
        let ty = ident(name);
        let items = outcomes.iter().zip(variants).map(|(outcome, variant)| {
            let variant = ident(variant);
            let docs = docs::comments(&[format!("Status {}.", outcome.status)]);
            match self.output(outcome.envelope) {
                Some(value) => quote!(#docs #variant(#value)),
                None => quote!(#docs #variant),
            }
        });
        let entries: Vec<String> = outcomes
            .iter()
            .zip(variants)
            .map(|(outcome, variant)| match outcome.envelope {
                Envelope::Empty => format!("{} {variant}", outcome.status),
                envelope => format!("{} {variant}({})", outcome.status, self.envelope(envelope)),
            })
            .collect();
        let types: Vec<String> = outcomes
            .iter()
            .filter(|outcome| outcome.envelope != Envelope::Empty)
            .map(|outcome| self.envelope(outcome.envelope))
            .collect();
        vec![
            Chunk::Items(quote! {
                #docs
                #[derive(Clone, Debug, PartialEq)]
                #[non_exhaustive]
                pub enum #ty {
                    #(#items,)*
                }
            }),
            Chunk::invocation_with(
                wrapped(&format!("outcome!({name} {{ "), &entries, " });"),
                &types.join(" "),
            ),
        ]
    }

    /// The value that an envelope holds, as a caller has it.
    fn output(&self, envelope: Envelope) -> Option<TokenStream> {
        Some(match envelope {
            Envelope::Data(ty) | Envelope::Bare(ty) => self.speller.ty(ty),
            Envelope::Page(ty) => {
                let ty = self.speller.ty(ty);
                quote!(Page<#ty>)
            }
            Envelope::BareList(ty) => {
                let ty = self.speller.ty(ty);
                quote!(Vec<#ty>)
            }
            Envelope::Batch(ty) => {
                let ty = self.speller.ty(ty);
                quote!(Batch<#ty>)
            }
            Envelope::Text => quote!(String),
            Envelope::Bytes => quote!(Bytes),
            Envelope::Empty => return None,
        })
    }

    fn envelope(&self, envelope: Envelope) -> String {
        let named = |name: &str, ty: TypeId| format!("{name}<{}>", spelled(&self.speller.ty(ty)));
        match envelope {
            Envelope::Data(ty) => named("Data", ty),
            Envelope::Page(ty) => named("Page", ty),
            Envelope::Bare(ty) => named("Bare", ty),
            Envelope::BareList(ty) => named("BareList", ty),
            Envelope::Batch(ty) => named("Batch", ty),
            Envelope::Empty => "Empty".to_owned(),
            Envelope::Text => "Text".to_owned(),
            Envelope::Bytes => "RawBytes".to_owned(),
        }
    }

    fn invocation(&self, name: &str, body: &BodyKind<'_>) -> Chunk {
        let operation = self.operation;
        let envelope = match (self.answer, &self.names.outcome) {
            (Answer::One(envelope), _) => self.envelope(*envelope),
            (Answer::Maybe(envelope), _) => format!("Maybe<{}>", self.envelope(*envelope)),
            (Answer::Saved(ty), _) => format!("Saved<{}>", spelled(&self.speller.ty(*ty))),
            (Answer::Several(_), outcome) => {
                outcome.as_ref().map(|(name, _)| name.clone()).unwrap_or_default()
            }
        };
        let body = match body {
            BodyKind::None => "",
            BodyKind::Text => "text body",
            BodyKind::Record(..) | BodyKind::Json(_) => "json body",
            BodyKind::Form("form", ..) => "form form",
            BodyKind::Form(..) => "multipart form",
        };
        let mut facts = vec![
            format!("id: {}", literal(&operation.id)),
            format!("family: {}", family(self.family())),
            format!("method: {}", operation.method),
            format!("path: {}", literal(&operation.path)),
        ];
        facts.extend(operation.scope.as_ref().map(|scope| format!("scope: {}", literal(scope))));
        facts
            .extend(operation.accept.as_ref().map(|accept| format!("accept: {}", literal(accept))));
        facts.extend(operation.paging.map(|paging| format!("paging: {}", paging_name(paging))));
        if operation.deprecated {
            facts.push("deprecated: true".to_owned());
        }
        let text = wrapped(&format!("operation!({name}({body}) -> {envelope} {{ "), &facts, " });");
        Chunk::invocation_with(text, &envelope)
    }

    fn family(&self) -> Family {
        self.speller.plan.analysis.api.modules[self.module.0].family
    }

    fn docs(&self) -> Vec<String> {
        let operation = self.operation;
        let module = &self.speller.plan.analysis.api.modules[self.module.0];
        let mut lines =
            vec![docs::code(&format!("{} {}", operation.method, operation.path)), String::new()];
        let anchor =
            operation.anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
        let mut facts = vec![format!(
            "[Reference](https://developer.bigcommerce.com/docs/{}{anchor}).",
            module.page
        )];
        facts
            .extend(operation.scope.as_ref().map(|scope| format!("Scope: {}.", docs::code(scope))));
        facts.push(format!("Feature: {}.", docs::code(&module.feature)));
        facts.extend(operation.paging.map(|paging| {
            match paging {
                Paging::Page => "Paged by `page` and `limit`.",
                Paging::Cursor => "Paged by cursor.",
                Paging::PageOrCursor => "Paged by `page` and `limit`, or by cursor.",
                Paging::Offset => "Paged by `offset` and `limit`.",
            }
            .to_owned()
        }));
        lines.push(facts.join(" "));
        let errors: Vec<String> = operation
            .errors
            .iter()
            .map(|error| {
                let status =
                    error.status.map_or_else(|| "others".to_owned(), |status| status.to_string());
                match error.ty.and_then(|ty| self.speller.plan.analysis.api.types.named_in(ty)) {
                    Some(definition) => format!("{status} {}", self.speller.link(definition)),
                    None => status,
                }
            })
            .collect();
        if !errors.is_empty() {
            lines.push(String::new());
            lines.push(format!("Errors: {}.", errors.join(", ")));
        }
        lines
    }
}

/// A file is what a form is sent for: the only one is required, whatever the reference says.
fn form_required(field: &FormField, fields: &[FormField]) -> bool {
    let files = fields.iter().filter(|field| field.part == FormPart::File).count();
    field.required || (field.part == FormPart::File && files == 1)
}

fn parameter_sentences(parameter: &QueryParameter, name: &str, header: bool) -> Vec<String> {
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

/// A type as it stands in text.
pub(super) fn spelled(tokens: &TokenStream) -> String {
    tokens
        .to_string()
        .replace(" < ", "<")
        .replace(" > ", ">")
        .replace(" >", ">")
        .replace("< ", "<")
        .replace(" ,", ",")
        .replace(" :: ", "::")
}

fn family(family: Family) -> &'static str {
    match family {
        Family::V3 => "V3",
        Family::V2 => "V2",
        Family::Storefront => "Storefront",
        Family::Payments => "Payments",
        Family::B2b => "B2b",
        Family::Provider => "Provider",
    }
}

fn paging_name(paging: Paging) -> &'static str {
    match paging {
        Paging::Page => "Page",
        Paging::Cursor => "Cursor",
        Paging::PageOrCursor => "PageOrCursor",
        Paging::Offset => "Offset",
    }
}
