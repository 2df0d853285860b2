//! Events of webhooks: every scope that upstream states with the type of its data, and the enum of all scopes, which schemas
//! of operations may name (`x-values-of: events`).

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::manifest::{self, Family};
use crate::model::{Event, Events, Module, ModuleId, Shape, TextEnum, TextValue, TypeId, Use};
use crate::resolve::Node;
use crate::words;

use super::Lowering;
use super::hints::Names;
use super::schema::{Position, Schemas};

/// By the name that a schema gives them: `x-values-of: events`.
const EVENTS: &str = "events";

/// What documents state of events.
pub(super) struct Stated<'a> {
    module: ModuleId,
    /// The schemas of bodies, by scope.
    bodies: BTreeMap<&'a str, Node<'a>>,
    scopes: TypeId,
}

impl<'a> Lowering<'_, 'a> {
    /// The scopes, whose enum operations may name; their document stands behind the bound ones.
    pub(super) fn scopes(&mut self, events: &manifest::Events) -> Stated<'a> {
        let module = ModuleId(self.manifest.bound.len());
        let root = self.resolved.root(module.0);
        self.schemas.enter(module, Family::Webhook);
        let mut bodies: BTreeMap<&'a str, Node<'a>> = BTreeMap::new();
        for (_, file) in components(&root) {
            for (scope, body) in self.resolved.follow(&file).entries("properties") {
                if let Some(first) = bodies.insert(scope, body.clone()) {
                    self.schemas.diagnostics.push(Diagnostic::error(
                        "repeated-event",
                        self.resolved.place(&body),
                        format!("`{scope}`, which {} is", self.resolved.place(&first)),
                        "a scope of its own for each event; an overlay can give it",
                    ));
                }
            }
        }
        let mut wildcards = Vec::new();
        for (title, model) in self.models(&root, events) {
            match title.ends_with("/*") {
                true => wildcards.push(title),
                false => {
                    bodies.entry(title).or_insert(model);
                }
            }
        }
        let mut texts: Vec<&str> = bodies.keys().copied().chain(wildcards).collect();
        texts.sort_unstable();
        texts.dedup();
        let values = texts.into_iter().map(|text| TextValue { wire: text.to_owned() }).collect();
        let shape = Shape::Text(TextEnum { values });
        let names = Names::of(vec!["Scope".to_owned()]);
        let scopes = self.schemas.define(&root, Use::Response, &names, shape);
        self.schemas.scopes = Some(scopes);
        Stated { module, bodies, scopes }
    }

    /// Components of another document that are called by a scope or a wildcard.
    fn models(&mut self, root: &Node<'a>, events: &manifest::Events) -> Vec<(&'a str, Node<'a>)> {
        let Some(path) = &events.models else { return Vec::new() };
        let bound = self.manifest.bound.iter().position(|bound| bound.path == *path);
        let Some(document) = bound else {
            self.schemas.diagnostics.push(Diagnostic::error(
                "unbound-models",
                self.resolved.place(root),
                format!("`{path}` as the models of events"),
                "a file that manifest.toml binds",
            ));
            return Vec::new();
        };
        let titled = |(_, model): (&str, Node<'a>)| {
            let title = model.text("title")?.trim();
            let is_scope = title.contains('/') && !title.contains(char::is_whitespace);
            is_scope.then_some((title, model))
        };
        components(&self.resolved.root(document)).into_iter().filter_map(titled).collect()
    }

    /// The events with the types of their data, and the module of these.
    pub(super) fn events(
        &mut self,
        events: &manifest::Events,
        stated: &Stated<'a>,
    ) -> (Events, Module) {
        self.schemas.enter(stated.module, Family::Webhook);
        let all = stated.bodies.iter().map(|(scope, body)| Event {
            scope: (*scope).to_owned(),
            also: self.also(body),
            data: self.event_data(scope, body),
        });
        let all: Vec<Event> = all.collect();
        let Stated { module, scopes, .. } = *stated;
        let bound = Events { module, scopes, all };
        let root = self.resolved.root(module.0);
        let title = root.get("info").and_then(|info| info.text("title")).unwrap_or_default();
        let module = Module {
            family: Family::Webhook,
            document: module.0,
            internal: false,
            path: Vec::new(),
            feature: manifest::Events::FEATURE.to_owned(),
            page: events.page.clone(),
            title: title.to_owned(),
            file: self.resolved.place(&root).file,
            operations: Vec::new(),
        };
        (bound, module)
    }

    /// What a body says of how its scope is also written: `x-also: [store/mug/break]`.
    fn also(&self, body: &Node<'a>) -> Vec<String> {
        let stated = self.resolved.follow(body).items("x-also");
        stated.iter().filter_map(|also| also.value.as_str().map(str::to_owned)).collect()
    }

    fn event_data(&mut self, scope: &str, body: &Node<'a>) -> TypeId {
        let stated = self.schemas.read(std::slice::from_ref(body), Use::Response);
        match stated.properties.get("data") {
            Some(data) => {
                self.schemas.lower_all(data, Position::RESPONSE, &Names::last(names(scope)))
            }
            None => self.schemas.types.intern(crate::model::Type::Json),
        }
    }
}

impl<'a> Schemas<'_, 'a> {
    /// The enum that a schema refers to by name.
    pub(super) fn values_of(&mut self, node: &Node<'a>) -> TypeId {
        match (node.value.as_str(), self.scopes) {
            (Some(EVENTS), Some(scopes)) => scopes,
            _ => {
                self.diagnostics.push(Diagnostic::error(
                    "unknown-values",
                    self.resolved.place(node),
                    format!("the values of `{}`", node.value),
                    format!("`{EVENTS}`, where manifest.toml has some"),
                ));
                self.types.intern(crate::model::Type::Text)
            }
        }
    }
}

fn components<'a>(root: &Node<'a>) -> Vec<(&'a str, Node<'a>)> {
    root.get("components").map(|components| components.entries("schemas")).unwrap_or_default()
}

/// What the data of a scope may be called: by the whole of it, by ever less of what it begins with, by the word before its
/// last. Its first word says that it is a store's.
fn names(scope: &str) -> Vec<String> {
    let segments: Vec<&str> = scope.split('/').skip(1).collect();
    let prefixes = (1..=segments.len()).rev().map(|end| words::camel(&segments[..end].join("_")));
    let noun = segments.iter().rev().nth(1).map(|noun| words::camel(noun));
    prefixes.chain(noun).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_are_called_by_their_scope_then_by_ever_less_of_it() {
        assert_eq!(
            names("store/product/variant/metafield/created"),
            [
                "ProductVariantMetafieldCreated",
                "ProductVariantMetafield",
                "ProductVariant",
                "Product",
                "Metafield"
            ]
        );
    }
}
