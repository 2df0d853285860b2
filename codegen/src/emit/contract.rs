//! What an app serves: a trait with a method for each operation, the request of each, and the function that serves them.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Body, Envelope, Facts, ModuleId, Operation, TypeId};
use crate::names::{CallNames, ContractNames};
use crate::plan::{Gate, Plan, Tree};

use super::setter::{self, Input};
use super::spell::{Speller, cfg, ident, literal, wrapped};
use super::{Chunk, docs};

/// The line by which the module of a family has what its contracts share, if it has contracts.
pub(super) fn exports(plan: &Plan<'_>, group: &Tree) -> Vec<String> {
    let modules = || group.children.iter().filter_map(|(_, branch)| branch.module);
    let is_contract = |id: &ModuleId| plan.names.contracts[id.0].is_some();
    let features: Vec<String> = modules()
        .filter(is_contract)
        .map(|id| plan.analysis.api.modules[id.0].feature.clone())
        .collect();
    if features.is_empty() {
        return Vec::new();
    }
    vec![
        String::new(),
        cfg(&Gate(features)),
        "pub use bigcommerce_runtime::provider::*;".to_owned(),
    ]
}

/// The contract of a module; nothing where the app is the caller.
pub(super) fn contract(speller: &Speller<'_>, module: ModuleId) -> Vec<Chunk> {
    let Some(names) = &speller.plan.names.contracts[module.0] else { return Vec::new() };
    let emitter = Emitter { speller, module, names };
    let mut chunks = vec![Chunk::Items(emitter.provider()), emitter.invocation()];
    for index in 0..names.calls.len() {
        chunks.extend(emitter.request(index));
    }
    chunks
}

struct Emitter<'e, 'p> {
    speller: &'e Speller<'p>,
    module: ModuleId,
    names: &'e ContractNames,
}

/// A field of a request, and where it stands on the wire.
struct Part<'a> {
    name: &'a str,
    place: &'static str,
    wire: &'a str,
    ty: TypeId,
    required: bool,
    facts: &'a Facts,
}

impl<'p> Emitter<'_, 'p> {
    fn calls(&self) -> impl Iterator<Item = (&'p Operation, &CallNames)> {
        let operations = &self.speller.plan.analysis.api.modules[self.module.0].operations;
        operations.iter().zip(&self.names.calls)
    }

    /// The trait.
    fn provider(&self) -> TokenStream {
        let plan = self.speller.plan;
        let title = &plan.analysis.api.modules[self.module.0].title;
        let lines = std::iter::once(format!("{title}: BigCommerce calls, an app answers."))
            .chain(self.example());
        let docs = docs::comments(&lines.collect::<Vec<_>>());
        let name = ident(&self.names.name);
        let methods = self.calls().map(|(operation, names)| {
            let docs = docs::comments(&self.method_docs(operation));
            let (method, request) = (ident(&names.method), ident(&names.request));
            let answer = self.answer(operation);
            quote! {
                #docs
                fn #method(
                    &self,
                    request: #request,
                ) -> impl Future<Output = Result<#answer, ProviderError>> + Send;
            }
        });
        quote! {
            #docs
            pub trait #name: Send + Sync + 'static {
                #(#methods)*
            }
        }
    }

    /// How a provider begins, whatever the contract is.
    fn example(&self) -> Vec<String> {
        let path = &self.speller.plan.modules[self.module.0].rust_path;
        let name = &self.names.name;
        let methods: Vec<String> = self
            .calls()
            .map(|(operation, names)| {
                let CallNames { method, request, .. } = names;
                let answer = super::operation::spelled(&self.answer(operation));
                format!(
                    "    async fn {method}(&self, request: {request}) -> Result<{answer}, ProviderError> {{
        Err(ProviderError::bad_request(\"not yet\"))
    }}"
                )
            })
            .collect();
        let is_authenticated = self.calls().any(|(operation, _)| operation.is_authenticated);
        let (credentials, basic) = match is_authenticated {
            true => (", Basic::new(\"user\", \"password\")", "Basic, "),
            false => ("", ""),
        };
        let text = format!(
            "
```
# #![allow(unused_variables)]
use bigcommerce::provider::{{{basic}ProviderError, Service}};
use bigcommerce::{path}::*;

struct App;

impl {name} for App {{
{}
}}

let service: Service = service(App{credentials});
```

With feature `axum`, `service.router()` is a router; without it, `service.call(request)` answers.",
            methods.join("\n"),
        );
        text.lines().map(str::to_owned).collect()
    }

    fn method_docs(&self, operation: &Operation) -> Vec<String> {
        let module = &self.speller.plan.analysis.api.modules[self.module.0];
        let anchor = operation.anchor.as_ref().map(|anchor| format!("#{anchor}"));
        let page = module.page.as_deref().map(docs::page);
        let reference =
            page.map(|page| format!("[Reference]({page}{}).", anchor.unwrap_or_default()));
        let statuses: Vec<String> =
            operation.errors.iter().filter_map(|error| Some(error.status?.to_string())).collect();
        let failures = (!statuses.is_empty())
            .then(|| format!("Failures that the contract knows: {}.", statuses.join(", ")));
        let facts: Vec<String> = reference.into_iter().chain(failures).collect();
        let mut lines = vec![docs::code(&format!("{} {}", operation.method, operation.path))];
        if !facts.is_empty() {
            lines.extend([String::new(), facts.join(" ")]);
        }
        lines
    }

    /// What a method returns.
    fn answer(&self, operation: &Operation) -> TokenStream {
        match operation.outcomes.first().map(|outcome| outcome.envelope) {
            Some(Envelope::BareList(ty)) => {
                let ty = self.speller.ty(ty);
                quote!(Vec<#ty>)
            }
            Some(envelope) => match envelope.ty() {
                Some(ty) => self.speller.ty(ty),
                None => quote!(()),
            },
            None => quote!(()),
        }
    }

    fn invocation(&self) -> Chunk {
        let entries = |is_authenticated: bool| -> Vec<String> {
            self.calls()
                .filter(|(operation, _)| operation.is_authenticated == is_authenticated)
                .map(|(_, names)| format!("{}({})", names.method, names.request))
                .collect()
        };
        let block = |entries: Vec<String>| match entries.is_empty() {
            true => "{}".to_owned(),
            false => format!("{{\n    {},\n}}", entries.join(",\n    ")),
        };
        let (first, second) = (block(entries(true)), block(entries(false)));
        Chunk::invocation(format!("contract!({} {first} open {second});", self.names.name))
    }

    /// The struct of a request, its constructor, and how it is read.
    fn request(&self, index: usize) -> Vec<Chunk> {
        let plan = self.speller.plan;
        let operation = &plan.analysis.api.modules[self.module.0].operations[index];
        let names = &self.names.calls[index];
        let parts = parts(operation, names);
        let body = match &operation.body {
            Some(Body::Json(ty)) => Some(*ty),
            _ => None,
        };
        let name = ident(&names.request);
        let docs =
            docs::comments(&[format!("What [`{}::{}`] is asked.", self.names.name, names.method)]);
        let fields = parts.iter().map(|part| {
            let docs = docs::comments(&docs::paragraph(&part.sentences()));
            let (field, ty) = (ident(part.name), self.speller.ty(part.ty));
            match part.required {
                true => quote!(#docs pub #field: #ty,),
                false => quote!(#docs pub #field: Option<#ty>,),
            }
        });
        let body_field = body.map(|ty| {
            let ty = self.speller.ty(ty);
            quote!(pub body: #ty,)
        });
        let constructor = self.constructor(&parts, body);
        let items = quote! {
            #docs
            #[derive(Clone, Debug)]
            #[non_exhaustive]
            pub struct #name {
                #(#fields)*
                #body_field
                #[doc = " The user name that was taken, the address, and all headers."]
                pub head: Head,
            }

            impl #name {
                #constructor
            }
        };
        let mut entries: Vec<String> = parts
            .iter()
            .map(|part| format!("{}: {} {}", part.name, part.place, literal(part.wire)))
            .collect();
        entries.extend(body.map(|_| "body: body".to_owned()));
        let operation = &plan.names.operations[self.module.0][index].name;
        let text =
            wrapped(&format!("received!({} of {operation} {{ ", names.request), &entries, " });");
        vec![Chunk::Items(items), Chunk::invocation_with(text, operation)]
    }

    /// A constructor, for tests of a provider.
    fn constructor(&self, parts: &[Part<'_>], body: Option<TypeId>) -> TokenStream {
        let mut arguments = Vec::new();
        let mut values = Vec::new();
        let stated = parts.iter().map(|part| (part.name, part.ty, part.required));
        for (name, ty, required) in stated.chain(body.map(|ty| ("body", ty, true))) {
            let field = ident(name);
            if required {
                let Input { ty, value } = setter::input(self.speller, ty, &quote!(#field));
                arguments.push(quote!(#field: #ty));
                values.push(super::record::assignment(&quote!(#field), &value));
            } else {
                values.push(quote!(#field: None));
            }
        }
        quote! {
            #[doc = " A request with a head of which nothing is set, for tests."]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values,)* head: Head::default() }
            }
        }
    }
}

/// The parameters of an operation with the names of their fields.
fn parts<'a>(operation: &'a Operation, names: &'a CallNames) -> Vec<Part<'a>> {
    let arguments = operation
        .arguments
        .iter()
        .map(|argument| ("path", &argument.wire, argument.ty, true, &argument.facts));
    let headers = operation
        .headers
        .iter()
        .map(|header| ("header", &header.wire, header.ty, header.required, &header.facts));
    let filters = operation
        .filters
        .iter()
        .flat_map(|filter| &filter.parameters)
        .map(|(_, stated)| ("query", &stated.wire, stated.ty, stated.required, &stated.facts));
    arguments
        .chain(filters)
        .chain(headers)
        .zip(&names.fields)
        .map(|((place, wire, ty, required, facts), name)| Part {
            name,
            place,
            wire,
            ty,
            required,
            facts,
        })
        .collect()
}

impl Part<'_> {
    fn sentences(&self) -> Vec<String> {
        let place = match self.place {
            "path" => "Argument of the path",
            "header" => "Header",
            _ => "Parameter of the query",
        };
        let mut sentences = vec![format!("{place}: {}.", docs::code(self.wire))];
        sentences.extend(docs::sentences(self.facts));
        sentences
    }
}
