//! Arguments of paths, parameters of queries and headers: what `new` takes and which setters there are.

use crate::model::{Operation, QueryParameter, QueryStyle};

use super::change::{Change, Context};
use super::facts;
use super::items::{arguments, words};
use super::locate::Sought;
use super::operations::{Both, context};
use super::pairs::{Comparing, Met, Role};
use super::rules::Direction;
use super::side::{OperationId, Side};

/// A parameter with the name of its setter, or of its argument where it is required.
struct Stated<'a> {
    parameter: &'a QueryParameter,
    name: &'a str,
    /// `header ` before the name of a header.
    place: &'static str,
}

impl Stated<'_> {
    /// What tells it from the others of its operation.
    fn key(&self) -> String {
        format!("{}{}", self.place, self.parameter.wire)
    }
}

impl Comparing<'_, '_> {
    pub(super) fn parameters(&mut self, both: Both) {
        let (from, to) = (self.old, self.new);
        let context = Context { direction: Direction::Request, ..context(from, both.old) };
        self.arguments(both, &context);
        let (old, new) = (stated(from, both.old), stated(to, both.new));
        for parameter in &old {
            match new.iter().find(|other| other.key() == parameter.key()) {
                Some(other) => self.parameter(both, &context, parameter, other),
                None => self.gone_parameter(both, &context, parameter),
            }
        }
        for parameter in
            new.iter().filter(|parameter| old.iter().all(|other| other.key() != parameter.key()))
        {
            self.new_parameter(both, &context, parameter);
        }
        let required = |list: &[Stated<'_>], other: &[Stated<'_>]| -> Vec<String> {
            let is_common = |stated: &&Stated<'_>| {
                stated.parameter.required
                    && other
                        .iter()
                        .any(|other| other.key() == stated.key() && other.parameter.required)
            };
            list.iter().filter(is_common).map(Stated::key).collect()
        };
        let (was, is) = (required(&old, &new), required(&new, &old));
        self.reordered(both, &context, &was, &is);
    }

    fn arguments(&mut self, both: Both, context: &Context) {
        let (from, to) = (self.old, self.new);
        let (old, new) = (&from.operation(both.old).arguments, &to.operation(both.new).arguments);
        let wires = |arguments: &[crate::model::Argument]| -> Vec<String> {
            arguments.iter().map(|argument| argument.wire.clone()).collect()
        };
        let (was, is) = (wires(old), wires(new));
        let is_permuted = is.iter().all(|wire| was.contains(wire));
        if is_permuted {
            self.reordered(both, context, &was, &is);
        }
        for (index, (before, after)) in old.iter().zip(new).enumerate() {
            let told = |rule: &'static str, detail: &str| {
                let change = Change::new(rule, context, &format!("{index} {detail}"));
                self.placed(both, change, &before.wire, &after.wire)
            };
            let mut found = Vec::new();
            if before.wire != after.wire && !is_permuted {
                let text = format!("`{{{}}}` is called `{{{}}}`", before.wire, after.wire);
                found.push(told("argument-renamed", &after.wire).wire(text));
            }
            for (rule, text) in facts::differences(&before.facts, &after.facts) {
                found.push(told(rule, &text).wire(format!("`{{{}}}`: {text}", after.wire)));
            }
            let mut differ = None;
            if self.reach(context, Role::Request, before.ty, after.ty) == Met::Differ {
                let text = format!("{}, was {}", to.word(after.ty), from.word(before.ty));
                let types = (argument(from, both.old, index), argument(to, both.new, index));
                let is_seen = words(&types.0) != words(&types.1);
                let rule =
                    if is_seen { "argument-type-changed" } else { "parameter-format-changed" };
                let change = Change::new(rule, context, &format!("{index} {text}"));
                let change = self.placed(both, change, &before.wire, &after.wire);
                let change = change.wire(format!("`{{{}}}` is {text}", after.wire));
                let path = &from.operation_names(both.old).name;
                let line = format!("`{path}::new` takes `{}`, took `{}`", types.1, types.0);
                differ = Some(if is_seen {
                    change.rust(line).explains(self.made(both))
                } else {
                    change
                });
            }
            found.into_iter().chain(differ).for_each(|change| self.tell(change));
        }
    }

    fn reordered(&mut self, both: Both, context: &Context, was: &[String], is: &[String]) {
        if was == is {
            return;
        }
        let path = &self.old.operation_names(both.old).name;
        let places = (
            self.old.at(&self.old.operation(both.old).origin),
            self.new.at(&self.new.operation(both.new).origin),
        );
        let change = Change::new("arguments-reordered", context, &is.join(","))
            .at_both(places)
            .rust(format!("`{path}::new` takes `{}`, took `{}`", is.join("`, `"), was.join("`, `")))
            .explains(self.made(both));
        self.tell(change);
    }

    fn gone_parameter(&mut self, both: Both, context: &Context, stated: &Stated<'_>) {
        let owner = &self.old.operation_names(both.old).name;
        let change = Change::new("parameter-gone", context, &stated.key());
        let change = self
            .placed(both, change, &stated.parameter.wire, &stated.parameter.wire)
            .rust(match stated.parameter.required {
                true => format!("`{owner}::new` no longer takes `{}`", stated.name),
                false => format!("`{owner}::{}` is gone", stated.name.replace("r#", "")),
            })
            .wire(format!("`{}` is gone", stated.key()))
            .explains(self.made_of(both, stated));
        self.tell(change);
    }

    fn new_parameter(&mut self, both: Both, context: &Context, stated: &Stated<'_>) {
        let path = &self.new.operation_names(both.new).name;
        let ty = input(self.new, both.new, stated);
        let required = stated.parameter.required;
        let (rule, rust) = match required {
            true => {
                ("required-parameter-new", format!("`{path}::new` takes `{}: {ty}`", stated.name))
            }
            false => (
                "parameter-new",
                format!("`{path}::{}({ty})` is new", stated.name.replace("r#", "")),
            ),
        };
        let change = Change::new(rule, context, &stated.key());
        let explained = if required { self.made(both) } else { Vec::new() };
        let change = self
            .placed(both, change, &stated.parameter.wire, &stated.parameter.wire)
            .rust(rust)
            .wire(format!(
                "`{}` is new{}",
                stated.key(),
                if required { " and required" } else { "" }
            ))
            .explains(explained);
        self.tell(change);
    }

    fn parameter(&mut self, both: Both, context: &Context, old: &Stated<'_>, new: &Stated<'_>) {
        let key = old.key();
        let (was, is) = (old.parameter, new.parameter);
        let met = self.reach(context, Role::Request, was.ty, is.ty);
        let path = &self.old.operation_names(both.old).name;
        let explained = self.made_of(both, old);
        let told = |rule: &'static str, detail: &str| {
            let change = Change::new(rule, context, &format!("{key} {detail}"));
            self.placed(both, change, &was.wire, &is.wire)
        };
        let mut found = Vec::new();
        let name = old.name.replace("r#", "");
        if was.required != is.required {
            let (rule, rust, wire) = match is.required {
                true => (
                    "parameter-required",
                    format!("`{path}::new` takes `{name}`; the setter is gone"),
                    "is required",
                ),
                false => (
                    "parameter-optional",
                    format!("`{path}::{name}` is a setter, no longer an argument of `new`"),
                    "is no longer required",
                ),
            };
            found.push(
                told(rule, "")
                    .rust(rust)
                    .wire(format!("`{key}` {wire}"))
                    .explains(explained.clone()),
            );
        }
        if met == Met::Differ || was.style != is.style {
            let text = |side: &Side<'_>, stated: &QueryParameter| {
                format!("{}{}", side.word(stated.ty), style(stated.style))
            };
            let text = format!("{}, was {}", text(self.new, is), text(self.old, was));
            let (before, after) = (input(self.old, both.old, old), input(self.new, both.new, new));
            let is_seen = words(&before) != words(&after);
            let rule = if is_seen { "parameter-type-changed" } else { "parameter-format-changed" };
            let change = told(rule, &text).wire(format!("`{key}` is {text}"));
            let rust = format!("`{path}::{name}` takes `{after}`, took `{before}`");
            found.push(if is_seen {
                change.rust(rust).explains(explained.clone())
            } else {
                change
            });
        }
        // An argument's name is nothing that callers write.
        if old.name != new.name && !was.required && !is.required {
            let text = format!("`{path}::{name}` is called `{}`", new.name.replace("r#", ""));
            found.push(told("parameter-renamed", new.name).rust(text).explains(explained));
        }
        for (rule, text) in facts::differences(&was.facts, &is.facts) {
            // What its presence has told already.
            if rule != "requirement-stated" || was.required == is.required {
                found.push(told(rule, &text).wire(format!("`{key}`: {text}")));
            }
        }
        found.into_iter().for_each(|change| self.tell(change));
    }

    /// A change with the places of a parameter, or of its operation on the side that has none.
    fn placed(&self, both: Both, change: Change, old: &str, new: &str) -> Change {
        let (before, after) = (self.old.operation(both.old), self.new.operation(both.new));
        change.at(
            self.old.below(&before.origin, Sought::Parameter(old)),
            self.new.below(&after.origin, Sought::Parameter(new)),
        )
    }

    /// The constructors of an operation's items.
    pub(super) fn made(&self, both: Both) -> Vec<String> {
        let own = self.old.operation_path(both.old);
        let beside = self.beside(self.old, both.old).into_iter();
        beside.chain([own]).map(|item| format!("{item}::new")).collect()
    }

    /// The items that a parameter makes.
    fn made_of(&self, both: Both, stated: &Stated<'_>) -> Vec<String> {
        let own = self.old.operation_path(both.old);
        let owners = self.beside(self.old, both.old).into_iter().chain([own]);
        let setters = owners.flat_map(|owner| {
            [format!("{owner}::{}", stated.name), format!("{owner}.{}", stated.name)]
        });
        setters.chain(self.made(both)).chain(self.field_of_request(both, stated)).collect()
    }

    /// The field of a parameter in the request of a contract, which has names of its own.
    fn field_of_request(&self, both: Both, stated: &Stated<'_>) -> Option<String> {
        let names = self.old.names.contracts[both.old.module].as_ref()?;
        let call = names.calls.get(both.old.index)?;
        let operation = self.old.operation(both.old);
        let wires = operation.arguments.iter().map(|argument| &argument.wire);
        let headers = operation.headers.iter().map(|header| &header.wire);
        let filters = operation
            .filters
            .iter()
            .flat_map(|filter| &filter.parameters)
            .map(|(_, own)| &own.wire);
        let index =
            wires.chain(headers).chain(filters).position(|wire| *wire == stated.parameter.wire)?;
        Some(format!(
            "{}::{}.{}",
            self.old.modules[both.old.module],
            call.request,
            call.fields.get(index)?
        ))
    }
}

/// All parameters of query and headers.
fn stated<'s>(side: &'s Side<'_>, id: OperationId) -> Vec<Stated<'s>> {
    let Operation { filters, headers, .. } = side.operation(id);
    let names = side.operation_names(id);
    let filters = filters.iter().zip(&names.filters).flat_map(|(filter, names)| {
        let parameters = filter.parameters.iter().map(|(_, parameter)| parameter).zip(names);
        parameters.map(|(parameter, name)| Stated { parameter, name, place: "" })
    });
    let headers = headers.iter().zip(&names.headers);
    let headers = headers.map(|(parameter, name)| Stated { parameter, name, place: "header " });
    filters.chain(headers).collect()
}

/// The type of an argument of `new`, by its position.
fn argument(side: &Side<'_>, id: OperationId, index: usize) -> String {
    let signature =
        side.items.get(&format!("{}::new", side.operation_path(id))).unwrap_or_default();
    arguments(signature).get(index).map(|(_, ty)| (*ty).to_owned()).unwrap_or_default()
}

/// What a caller gives for a parameter, as its setter or `new` says.
fn input(side: &Side<'_>, id: OperationId, stated: &Stated<'_>) -> String {
    let path = side.operation_path(id);
    let item = if stated.parameter.required { "new" } else { stated.name };
    let signature = side.items.get(&format!("{path}::{item}")).unwrap_or_default();
    let mut arguments = arguments(signature).into_iter();
    let found = match stated.parameter.required {
        true => arguments.find(|(name, _)| *name == stated.name),
        false => arguments.next(),
    };
    found.map(|(_, ty)| ty.to_owned()).unwrap_or_default()
}

fn style(style: QueryStyle) -> &'static str {
    match style {
        QueryStyle::Single => "",
        QueryStyle::Csv => ", several separated by commas",
        QueryStyle::Repeated => ", repeated for several",
        QueryStyle::Json => ", as JSON",
    }
}
