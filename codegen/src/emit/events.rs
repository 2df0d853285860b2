//! The events of webhooks: the enum of what they carry, by scope, and the alias of the runtime's event.

use quote::quote;

use crate::model::{Event, Events, ModuleId, Shape};
use crate::plan::Plan;

use super::spell::{Speller, ident, literal, wrapped};
use super::{Chunk, docs};

/// The file of these items in their module.
pub(super) const FILE: &str = "events";

/// How a part of a module is exported. What stands beside the runtime's items of one name is named.
pub(super) fn export(part: &str) -> Vec<String> {
    match part {
        FILE => ["pub use bigcommerce_runtime::webhook::*;", "pub use events::{Data, Event};"]
            .map(str::to_owned)
            .to_vec(),
        part => vec![format!("pub use {part}::*;")],
    }
}

/// How webhooks are received, in the documentation of their module.
pub(super) fn guide(plan: &Plan<'_>, module: ModuleId) -> Vec<String> {
    match of(plan, module) {
        Some(_) => include_str!("events.md").lines().map(str::to_owned).collect(),
        None => Vec::new(),
    }
}

/// The enum of all data, where the module is that of the events.
pub(super) fn data(speller: &Speller<'_>, module: ModuleId) -> Vec<Chunk> {
    let Some(events) = of(speller.plan, module) else { return Vec::new() };
    let variants = variants(speller.plan, events);
    let stated = variants.iter().map(|(event, name)| {
        let docs = docs::comments(&[format!("{}.", docs::code(&event.scope))]);
        let (name, ty) = (ident(name), speller.ty(event.data));
        quote!(#docs #name(#ty))
    });
    let items = quote! {
        #[doc = " What events carry, by their scopes."]
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Data {
            #(#stated,)*
            #[doc = " Of a scope that the reference does not list, kept as it came."]
            Unknown(Json),
        }
    };
    let entries: Vec<String> = variants
        .iter()
        .map(|(event, name)| {
            let scopes = std::iter::once(&event.scope).chain(&event.also);
            let scopes = scopes.map(|scope| literal(scope)).collect::<Vec<_>>().join(" | ");
            format!("{name} = {scopes}")
        })
        .collect();
    let alias = quote! {
        #[doc = " An event with the [`Data`] of its scope; `Event<D>` reads any other type of data, as `Event<Json>`."]
        pub type Event<D = Data> = bigcommerce_runtime::webhook::Event<D>;
    };
    vec![
        Chunk::Items(items),
        Chunk::invocation(wrapped("payload!(Data { ", &entries, " });")),
        Chunk::Items(alias),
    ]
}

/// What a type of events is documented as: the scopes that have it.
pub(super) fn docs_of(plan: &Plan<'_>, definition: usize) -> Vec<String> {
    let types = &plan.analysis.api.types;
    let Some(events) = &plan.analysis.api.events else { return Vec::new() };
    if types.named_in(events.scopes) == Some(definition) {
        return vec![
            "The scopes of events, and the wildcards that a webhook may be created with."
                .to_owned(),
        ];
    }
    let of = events.all.iter().filter(|event| types.named_in(event.data) == Some(definition));
    let scopes: Vec<String> = of.map(|event| docs::code(&event.scope)).collect();
    if scopes.is_empty() {
        return Vec::new();
    }
    let page = plan.analysis.api.modules[events.module.0].page.as_deref().map(docs::page);
    let reference = page.map(|page| format!(" [Reference]({page}).")).unwrap_or_default();
    docs::filled(&format!("Data of {}.{reference}", scopes.join(", ")))
}

fn of<'p>(plan: &'p Plan<'_>, module: ModuleId) -> Option<&'p Events> {
    plan.analysis.api.events.as_ref().filter(|events| events.module == module)
}

/// Each event with its variant, which is that of its scope in the enum of scopes.
fn variants<'p>(plan: &'p Plan<'_>, events: &'p Events) -> Vec<(&'p Event, &'p str)> {
    let types = &plan.analysis.api.types;
    let Some(Shape::Text(scopes)) = types.definition(events.scopes).map(|known| &known.shape)
    else {
        return Vec::new();
    };
    let parts = types.named_in(events.scopes).map(|index| &plan.names.types[index].parts);
    let names = || scopes.values.iter().zip(parts.into_iter().flatten());
    events
        .all
        .iter()
        .filter_map(|event| {
            let (_, name) = names().find(|(value, _)| value.wire == event.scope)?;
            Some((event, name.as_str()))
        })
        .collect()
}
