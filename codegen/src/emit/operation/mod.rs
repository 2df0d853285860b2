//! Operations: a struct that knows its request, a constructor of what is required, a setter for everything else.

mod answer;
mod constructor;
mod reference;
mod setters;

use proc_macro2::TokenStream;
use quote::quote;

use crate::analyze::Answer;
use crate::model::{
    Base, Body, FormField, ModuleId, Operation, Paging, QueryParameter, Record, Shape, Split,
    TypeId,
};
use crate::names::OperationNames;

use super::spell::{Speller, ident, literal, wrapped};
use super::{Chunk, docs};

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
        // The methods of a deprecated operation name it; the warning is for callers.
        let allow = self.operation.deprecated.then(|| quote!(#[allow(deprecated)]));
        let items = quote! {
            #docs
            #deprecated
            #[derive(Clone, Debug, #default)]
            #[must_use = "an operation is sent by `send` or `send_full`"]
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
    fn record_parts(&self, ty: TypeId) -> &[String] {
        self.speller
            .plan
            .analysis
            .api
            .types
            .named_in(ty)
            .map_or(&[], |definition| &self.speller.plan.names.types[definition].parts)
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
        let batch = self.batch(body);
        let body = match body {
            BodyKind::None => "",
            BodyKind::Text => "text body",
            BodyKind::Record(..) | BodyKind::Json(_) => "json body",
            BodyKind::Form("form", ..) => "form form",
            BodyKind::Form(..) => "multipart form",
        };
        let mut facts = vec![
            format!("id: {}", literal(&operation.id)),
            format!("family: {}", base(self.operation.base)),
            format!("method: {}", operation.method),
            format!("path: {}", literal(&operation.path)),
        ];
        facts.extend(operation.scope.as_ref().map(|scope| format!("scope: {}", literal(scope))));
        facts
            .extend(operation.accept.as_ref().map(|accept| format!("accept: {}", literal(accept))));
        facts.extend(operation.paging.map(|paging| format!("paging: {}", paging_name(paging))));
        facts.extend(batch);
        facts.extend(operation.concurrency.map(|requests| format!("concurrency: {requests}")));
        if operation.open {
            facts.push("open: true".to_owned());
        }
        if operation.deprecated {
            facts.push("deprecated: true".to_owned());
        }
        let text = wrapped(&format!("operation!({name}({body}) -> {envelope} {{ "), &facts, " });");
        Chunk::invocation_with(text, &envelope)
    }

    /// The size of a batch, and where in the operation the list is that it is of.
    fn batch(&self, body: &BodyKind<'_>) -> Option<String> {
        let batch = self.operation.batch.as_ref()?;
        let place = match (&batch.of, body) {
            (Split::Body, BodyKind::Json(_)) => "body".to_owned(),
            (Split::Field(wire), BodyKind::Record(ty, record)) => {
                let index = record.fields.iter().position(|field| field.wire == *wire)?;
                format!("body.{}", self.record_parts(*ty).get(index)?)
            }
            (Split::Filter(wire), BodyKind::None) => literal(wire),
            // A form beside JSON, which carries no list.
            _ => return None,
        };
        Some(format!("batch: {} of {place}", batch.size))
    }
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

/// What the runtime calls a base URL.
fn base(base: Base) -> &'static str {
    match base {
        Base::V3 => "V3",
        Base::V2 => "V2",
        Base::Storefront => "Storefront",
        Base::Store => "Store",
        Base::Payments => "Payments",
        Base::B2b => "B2b",
        Base::B2bStorefront => "B2bStorefront",
        Base::Provider => "Provider",
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
