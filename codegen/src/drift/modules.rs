//! Modules and features: which are gone, and to where their operations have moved; and the events of webhooks.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Context, Subject};
use super::operations::{Matched, label};
use super::pairs::{Comparing, Role};
use super::rules::Direction;
use super::side::Side;
use crate::model::{Event, Family, Shape};

impl Comparing<'_, '_> {
    pub(super) fn modules(&mut self, matched: &Matched) {
        let (from, to) = (self.old, self.new);
        let mut moved: BTreeMap<(usize, usize), Vec<super::operations::Both>> = BTreeMap::new();
        let mut features: BTreeMap<(&str, &str), (Family, Vec<String>)> = BTreeMap::new();
        for both in &matched.both {
            let (old, new) = (&from.api.modules[both.old.module], &to.api.modules[both.new.module]);
            // What is published or no longer is changes its module by that.
            if old.internal != new.internal {
                continue;
            }
            if from.modules[both.old.module] != to.modules[both.new.module] {
                moved.entry((both.old.module, both.new.module)).or_default().push(*both);
            }
            if old.feature != new.feature {
                let known = features
                    .entry((&old.feature, &new.feature))
                    .or_insert_with(|| (old.family, Vec::new()));
                known.1.push(label(from.operation(both.old)));
            }
        }
        for ((old, new), operations) in moved {
            let (was, is) = (&from.modules[old], &to.modules[new]);
            let explained = operations.iter().flat_map(|both| {
                let beside = self.beside(from, both.old).into_iter();
                beside.chain([from.operation_path(both.old)]).collect::<Vec<_>>()
            });
            let mut explained: Vec<String> = explained.collect();
            if let Some(contract) = &from.names.contracts[old] {
                explained.extend([format!("{was}::{}", contract.name), format!("{was}::service")]);
            }
            self.moved.insert((was.clone(), is.clone()));
            let labels = operations.iter().map(|both| label(from.operation(both.old))).collect();
            let context = context(
                from.api.modules[old].family,
                Subject::Module { rust: was.clone() },
                labels,
            );
            let change = Change::new("module-moved", &context, is)
                .at(
                    from.at(&from.operation(operations[0].old).origin),
                    to.at(&to.operation(operations[0].new).origin),
                )
                .rust(format!("what was in `{was}` is in `{is}`"));
            self.tell(change.explains(explained));
        }
        let kept: BTreeSet<&str> = features.keys().map(|(old, _)| *old).collect();
        let gone: Vec<String> = from
            .features
            .iter()
            .filter(|old| !to.features.contains(old) && !kept.contains(old.as_str()))
            .cloned()
            .collect();
        for ((was, is), (family, labels)) in features {
            let context = context(family, Subject::Feature { name: was.to_owned() }, labels);
            let text = format!("what feature `{was}` brought, `{is}` brings");
            self.tell(Change::new("feature-moved", &context, is).rust(text));
        }
        self.gone_modules(matched);
        for feature in gone {
            let family = from
                .api
                .modules
                .iter()
                .find(|module| module.feature == feature)
                .map_or(Family::V3, |module| module.family);
            let context = context(family, Subject::Feature { name: feature.clone() }, Vec::new());
            self.tell(
                Change::new("feature-gone", &context, "")
                    .rust(format!("feature `{feature}` is gone")),
            );
        }
        self.credentials(matched);
    }

    fn gone_modules(&mut self, matched: &Matched) {
        let (from, to) = (self.old, self.new);
        let left: BTreeSet<usize> = matched.both.iter().map(|both| both.old.module).collect();
        for (index, path) in from.modules.iter().enumerate() {
            if to.modules.contains(path) || left.contains(&index) {
                continue;
            }
            let module = &from.api.modules[index];
            let labels = module.operations.iter().map(label).collect();
            let context = context(module.family, Subject::Module { rust: path.clone() }, labels);
            let change = Change::new("module-gone", &context, "").rust(format!("`{path}` is gone"));
            self.tell(change.explains([path.clone()]));
        }
    }

    /// Whether the service of a contract takes a user name and a password: one of its operations is enough.
    fn credentials(&mut self, matched: &Matched) {
        let (from, to) = (self.old, self.new);
        let takes = |side: &Side<'_>, module: usize| {
            side.api.modules[module].operations.iter().any(|operation| operation.is_authenticated)
        };
        let contracts: BTreeMap<usize, usize> = matched
            .both
            .iter()
            .filter(|both| from.api.modules[both.old.module].family.is_contract())
            .map(|both| (both.old.module, both.new.module))
            .collect();
        for (old, new) in contracts {
            let (was, is) = (takes(from, old), takes(to, new));
            if was != is {
                let path = &from.modules[old];
                let context =
                    context(Family::Provider, Subject::Module { rust: path.clone() }, Vec::new());
                let text =
                    if is { "takes a user name and a password" } else { "takes the app alone" };
                self.tell(
                    Change::new("credentials-changed", &context, "")
                        .rust(format!("`{path}::service` {text}"))
                        .explains([format!("{path}::service")]),
                );
            }
        }
    }

    /// Events that have gone and come; the data of the others are compared as types.
    pub(super) fn events(&mut self) {
        let (from, to) = (self.old, self.new);
        let (Some(old), Some(new)) = (&from.api.events, &to.api.events) else { return };
        let find =
            |list: &'_ [Event], scope: &str| list.iter().position(|event| event.scope == scope);
        let variant = |side: &Side<'_>, events: &crate::model::Events, scope: &str| {
            let scopes =
                side.api.types.named_in(events.scopes).and_then(|scopes| side.merged(scopes));
            scopes.and_then(|scopes| side.value(scopes, scope)).unwrap_or_default().to_owned()
        };
        let path = &from.modules[old.module.0];
        for event in &old.all {
            let context = event_context(&event.scope);
            match find(&new.all, &event.scope).map(|index| &new.all[index]) {
                None => {
                    let name = variant(from, old, &event.scope);
                    let explained = [
                        format!("{path}::Data::{name}"),
                        format!("{path}::Scope::{name}"),
                        self.scope_path(&name),
                    ];
                    let change = Change::new("event-gone", &context, "")
                        .rust(format!("`Data::{name}` and `Scope::{name}` are gone"));
                    self.tell(
                        change.wire(format!("`{}` is gone", event.scope)).explains(explained),
                    );
                }
                Some(other) => {
                    let met = self.reach(&context, Role::Success, event.data, other.data);
                    if met == super::pairs::Met::Differ {
                        let name = variant(from, old, &event.scope);
                        let (is, was) = (to.word(other.data), from.word(event.data));
                        let change =
                            Change::new("answer-changed", &context, &format!("{was} {is}"));
                        let change = change
                            .rust(format!("`Data::{name}` holds another type"))
                            .wire(format!("the data are {is}, were {was}"));
                        self.tell(change.explains([format!("{path}::Data::{name}")]));
                    }
                }
            }
        }
        for event in new.all.iter().filter(|event| find(&old.all, &event.scope).is_none()) {
            let name = variant(to, new, &event.scope);
            let change = Change::new("event-new", &event_context(&event.scope), "");
            let change = change.rust(format!("`Data::{name}` and `Scope::{name}` are new"));
            self.tell(change.wire(format!("`{}` is new", event.scope)));
        }
        let mut all = event_context("");
        all.operations.clear();
        self.reach(&all, Role::Success, old.scopes, new.scopes);
    }

    fn scope_path(&self, variant: &str) -> String {
        let events = self.old.analysis.api.events.as_ref();
        let scopes = events.and_then(|events| self.old.analysis.api.types.named_in(events.scopes));
        scopes
            .map_or_else(String::new, |scopes| format!("{}::{variant}", self.old.type_path(scopes)))
    }

    /// Texts that are told as events.
    pub(super) fn is_scope(&self, side: &Side<'_>, definition: usize, wire: &str) -> bool {
        let events = side.api.events.as_ref();
        events.is_some_and(|events| {
            side.api.types.named_in(events.scopes) == Some(definition)
                && events.all.iter().any(|event| event.scope == wire)
        }) && matches!(side.shape(definition), Shape::Text(_))
    }
}

fn context(family: Family, subject: Subject, operations: Vec<String>) -> Context {
    Context { family, subject, direction: Direction::Both, operations }
}

fn event_context(scope: &str) -> Context {
    Context {
        family: Family::Webhook,
        subject: Subject::Event { scope: scope.to_owned() },
        direction: Direction::Response,
        operations: vec![format!("event {scope}")],
    }
}
