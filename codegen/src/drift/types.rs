//! Pairs of types: their fields and texts. What each difference is called in Rust is quoted from the public API.

use crate::diagnostic::Place;
use crate::model::{Field, Presence, Record, Shape, TextEnum};

use super::change::{Change, Context};
use super::facts;
use super::items::{arguments, words};
use super::locate::Sought;
use super::pairs::{Comparing, Met, Reached, meet};
use super::side::{Pointer, Side};

/// A pair of definitions, and what has become of them.
pub(super) struct Pair {
    pub old: usize,
    pub new: usize,
    /// The merged definitions.
    pub before: usize,
    pub after: usize,
    reached: Reached,
}

/// A field of a merged definition in Rust.
struct Spelled {
    /// Its index in the merged record.
    index: usize,
    /// `price`, or `r#type`.
    part: String,
    /// `Product::price`.
    path: String,
    /// `Option<Decimal>`.
    ty: String,
}

impl Comparing<'_, '_> {
    /// Compares all pairs that have been reached.
    pub(super) fn compare_types(&mut self) {
        for ((old, new), reached) in self.pairs.clone() {
            let (Some(before), Some(after)) = (self.old.merged(old), self.new.merged(new)) else {
                continue;
            };
            let pair = Pair { old, new, before, after, reached };
            let (from, to) = (self.old, self.new);
            match (from.shape(old), to.shape(new)) {
                (Shape::Record(old), Shape::Record(new)) => self.records(&pair, old, new),
                (Shape::Text(old), Shape::Text(new)) => self.texts(&pair, old, new),
                (Shape::Union(old), Shape::Union(new)) => self.unions(&pair, old, new),
                _ => {}
            }
        }
    }

    pub(super) fn before(&self, pair: &Pair) -> Context {
        pair.reached.context(self.old.type_path(pair.before))
    }

    pub(super) fn after(&self, pair: &Pair) -> Context {
        pair.reached.context(self.new.type_path(pair.after))
    }

    fn records(&mut self, pair: &Pair, old: &Record, new: &Record) {
        for field in &old.fields {
            match new.fields.iter().find(|other| other.wire == field.wire) {
                Some(other) => self.fields(pair, field, other),
                None => self.gone_field(pair, field),
            }
        }
        for field in new
            .fields
            .iter()
            .filter(|field| old.fields.iter().all(|other| other.wire != field.wire))
        {
            self.new_field(pair, field);
        }
        self.order(pair);
    }

    fn gone_field(&mut self, pair: &Pair, field: &Field) {
        let Some(spelled) = spelled(self.old, pair.before, &field.wire) else { return };
        let path = format!("{}.{}", self.old.type_path(pair.before), spelled.part);
        let change = Change::new("field-gone", &self.before(pair), &field.wire)
            .at_both(self.stated(pair, Sought::Property(&field.wire)))
            .rust(self.gone(pair, &path, &spelled.path))
            .wire(format!("`{}` is gone", field.wire))
            .explains(self.paths_of(pair, &spelled, &field.wire));
        self.tell(change);
    }

    fn new_field(&mut self, pair: &Pair, field: &Field) {
        let Some(spelled) = spelled(self.new, pair.after, &field.wire) else { return };
        let made = self.new.analysis.reach[pair.after].made;
        let required = field.presence == Presence::Required && made;
        let constructor = format!("{}::new", self.new.type_path(pair.after));
        // Of more than seven required fields none is an argument, and a request without one is refused all the same.
        let needed = field.facts.required && made && !pair.reached.family.is_contract();
        let (rule, rust) = if required {
            let signature = self.new.items.get(&constructor).unwrap_or_default();
            let argument = arguments(signature).into_iter().find(|(name, _)| *name == spelled.part);
            let ty = argument.map_or(spelled.ty.as_str(), |(_, ty)| ty);
            let owner = self.new.type_name(pair.after);
            ("required-field-new", format!("`{owner}::new` takes `{}: {ty}`", spelled.part))
        } else {
            let rule = if needed { "required-field-new" } else { "field-new" };
            let path = format!("{}.{}", self.new.type_path(pair.after), spelled.part);
            let item = format!("{}: {}", spelled.path, spelled.ty);
            let also = if needed { ", and required" } else { "" };
            (rule, format!("{}{also}", self.come(pair, &path, &item)))
        };
        let explained = if required { self.constructors(pair) } else { Vec::new() };
        let wire = format!(
            "`{}` is new{}: {}",
            field.wire,
            if required || needed { " and required" } else { "" },
            self.new.word(field.ty)
        );
        let change = Change::new(rule, &self.after(pair), &field.wire)
            .at_both(self.stated(pair, Sought::Property(&field.wire)))
            .rust(rust)
            .wire(wire)
            .explains(explained);
        self.tell(change);
    }

    fn fields(&mut self, pair: &Pair, old: &Field, new: &Field) {
        let wire = &old.wire;
        let (Some(was), Some(is)) =
            (spelled(self.old, pair.before, wire), spelled(self.new, pair.after, wire))
        else {
            return;
        };
        let context = self.before(pair);
        let explained = self.paths_of(pair, &was, wire);
        let told = |rule: &'static str, detail: &str| {
            Change::new(rule, &context, &format!("{wire} {detail}"))
                .at_both(self.stated(pair, Sought::Property(wire)))
        };
        let line = format!("`{}: {}` was `{}`", is.path, is.ty, was.ty);
        let mut found = Vec::new();
        let is_needed =
            |field: &Field| field.presence == Presence::Required || field.facts.required;
        if let Some((rule, text)) = presence(old.presence, new.presence) {
            let change = told(rule, "").rust(line.clone()).explains(explained.clone());
            let says_nothing = rule != "field-nullable"
                && rule != "field-not-null"
                && is_needed(old) == is_needed(new);
            found.push(if says_nothing { change } else { change.wire(format!("`{wire}` {text}")) });
        }
        if meet(self.old, self.new, old.ty, new.ty) == Met::Differ {
            let (is_now, was_then) = (self.new.word(new.ty), self.old.word(old.ty));
            let change_of = |rule| {
                told(rule, &format!("{was_then} {is_now}"))
                    .wire(format!("`{wire}` is {is_now}, was {was_then}"))
            };
            found.push(match words(bare(&was.ty)) == words(bare(&is.ty)) {
                true => change_of("field-format-changed"),
                false => {
                    change_of("field-type-changed").rust(line.clone()).explains(explained.clone())
                }
            });
        }
        if was.part != is.part {
            let text = format!("`{}` is called `{}`", was.path, is.path);
            found.push(told("field-renamed", &is.part).rust(text).explains(explained.clone()));
        }
        let boxed = |side: &Side<'_>, merged: usize, field: &Spelled| {
            side.analysis.boxed.contains(&(merged, field.index))
        };
        let was_boxed = boxed(self.old, pair.before, &was);
        if was_boxed != boxed(self.new, pair.after, &is)
            && is.ty.contains("Box<") != was.ty.contains("Box<")
        {
            found.push(told("field-boxed", "").rust(line).explains(explained));
        }
        let is_presence = old.presence == Presence::Required || new.presence == Presence::Required;
        for (rule, text) in facts::differences(&old.facts, &new.facts) {
            let rule = match rule {
                "requirement-stated" if is_presence => continue,
                "null-stated" if old.presence != new.presence => continue,
                "requirement-stated"
                    if new.facts.required && !pair.reached.family.is_contract() =>
                {
                    "required-stated"
                }
                rule => rule,
            };
            found.push(told(rule, &text).wire(format!("`{wire}`: {text}")));
        }
        found.into_iter().for_each(|change| self.tell(change));
    }

    /// The order of what `new` takes, which types alone do not show.
    fn order(&mut self, pair: &Pair) {
        if !(self.old.analysis.reach[pair.before].made && self.new.analysis.reach[pair.after].made)
        {
            return;
        }
        let required = |side: &Side<'_>, merged: usize| match &side.analysis.api.types.definitions
            [merged]
            .shape
        {
            Shape::Record(record) => required(record),
            Shape::Text(_) | Shape::Union(_) => Vec::new(),
        };
        let before = required(self.old, pair.before);
        let after = required(self.new, pair.after);
        let common = |list: &[String], other: &[String]| -> Vec<String> {
            list.iter().filter(|wire| other.contains(wire)).cloned().collect()
        };
        let (was, is) = (common(&before, &after), common(&after, &before));
        if was == is {
            return;
        }
        let name = self.old.type_name(pair.before);
        let change = Change::new("arguments-reordered", &self.before(pair), &is.join(","))
            .at_both(self.places(pair))
            .rust(format!("`{name}::new` takes `{}`, took `{}`", is.join("`, `"), was.join("`, `")))
            .explains(self.constructors(pair));
        self.tell(change);
    }

    fn texts(&mut self, pair: &Pair, old: &TextEnum, new: &TextEnum) {
        let has = |list: &TextEnum, wire: &str| list.values.iter().any(|value| value.wire == wire);
        let gone: Vec<&str> = old
            .values
            .iter()
            .map(|value| value.wire.as_str())
            .filter(|wire| !has(new, wire))
            .collect();
        let mut come: Vec<&str> = new
            .values
            .iter()
            .map(|value| value.wire.as_str())
            .filter(|wire| !has(old, wire))
            .collect();
        let kept = old.values.iter().map(|value| value.wire.as_str()).filter(|wire| has(new, wire));
        let places = self.stated(pair, Sought::Keyword(&["enum"]));
        let (name, new_name) = (self.old.type_name(pair.before), self.new.type_name(pair.after));
        let (before, after) = (self.before(pair), self.after(pair));
        let path = self.old.type_path(pair.before);
        let mut found = Vec::new();
        let is_event =
            |side: &Side<'_>, definition: usize, wire: &str| self.is_scope(side, definition, wire);
        come.retain(|wire| !is_event(self.new, pair.new, wire));
        for wire in gone.into_iter().filter(|wire| !is_event(self.old, pair.old, wire)) {
            let variant = self.old.value(pair.before, wire);
            let successor = come.iter().position(|other| {
                variant.is_some() && self.new.value(pair.after, other) == variant
            });
            let told = |rule| Change::new(rule, &before, wire).at_both(places.clone());
            found.push(match (variant, successor.map(|index| come.remove(index))) {
                (Some(variant), Some(other)) => told("value-rewritten")
                    .wire(format!("`{name}::{variant}` is `{other}`, was `{wire}`")),
                (Some(variant), None) => told("value-gone")
                    .rust(self.gone(
                        pair,
                        &format!("{path}::{variant}"),
                        &format!("{name}::{variant}"),
                    ))
                    .wire(format!("`{wire}` is gone"))
                    .explains([format!("{path}::{variant}")]),
                (None, _) => {
                    told("allowed-values-changed").wire(format!("no longer allows `{wire}`"))
                }
            });
        }
        for wire in come {
            let told = |rule| Change::new(rule, &after, wire).at_both(places.clone());
            found.push(match self.new.value(pair.after, wire) {
                Some(variant) => told("value-new")
                    .rust(self.come(
                        pair,
                        &format!("{}::{variant}", self.new.type_path(pair.after)),
                        &format!("{new_name}::{variant}"),
                    ))
                    .wire(format!("`{wire}` is new")),
                None => told("allowed-values-changed").wire(format!("allows `{wire}` as well")),
            });
        }
        for wire in kept {
            let (was, is) = (self.old.value(pair.before, wire), self.new.value(pair.after, wire));
            if let (Some(was), Some(is)) = (was, is)
                && was != is
            {
                found.push(
                    Change::new("value-renamed", &before, wire)
                        .at_both(places.clone())
                        .rust(format!("`{name}::{was}` is called `{new_name}::{is}`"))
                        .explains([format!("{path}::{was}")]),
                );
            }
        }
        found.into_iter().for_each(|change| self.tell(change));
    }

    /// That an item of a pair's old type, at `path`, is gone; where another type stands here, that one may stay as it is and lack it.
    fn gone(&self, pair: &Pair, path: &str, item: &str) -> String {
        match self.is_other_type(pair) && self.new.items.get(path).is_some() {
            true => format!("`{item}` has no counterpart in `{}`", self.new.type_name(pair.after)),
            false => format!("`{item}` is gone"),
        }
    }

    /// That an item of a pair's new type, at `path`, is new; where another type stood here, that one may have had it all along.
    fn come(&self, pair: &Pair, path: &str, item: &str) -> String {
        match self.is_other_type(pair) && self.old.items.get(path).is_some() {
            true => format!("`{item}` has no counterpart in `{}`", self.old.type_name(pair.before)),
            false => format!("`{item}` is new"),
        }
    }

    fn is_other_type(&self, pair: &Pair) -> bool {
        self.old.type_path(pair.before) != self.new.type_path(pair.after)
    }

    /// Where the definitions of a pair stand.
    fn places(&self, pair: &Pair) -> (Pointer, Pointer) {
        let origins = self.origins(pair);
        (self.old.at(origins.0), self.new.at(origins.1))
    }

    /// Where they state something.
    pub(super) fn stated(&self, pair: &Pair, sought: Sought<'_>) -> (Pointer, Pointer) {
        let origins = self.origins(pair);
        (self.old.below(origins.0, sought), self.new.below(origins.1, sought))
    }

    fn origins(&self, pair: &Pair) -> (&Place, &Place) {
        let (old, new) = (&self.old.api.types.definitions, &self.new.api.types.definitions);
        (&old[pair.old].origin, &new[pair.new].origin)
    }

    /// The constructors that take the required fields of a pair's old type: its own, and those of operations whose body it is.
    fn constructors(&self, pair: &Pair) -> Vec<String> {
        let own = format!("{}::new", self.old.type_path(pair.before));
        let bodies = pair
            .reached
            .bodies
            .iter()
            .map(|(old, _)| format!("{}::new", self.old.operation_path(*old)));
        std::iter::once(own).chain(bodies).collect()
    }

    /// The items of the old side that a field makes.
    fn paths_of(&self, pair: &Pair, field: &Spelled, wire: &str) -> Vec<String> {
        let owner = self.old.type_path(pair.before);
        let setter = if field.part == "new" { "new_" } else { &field.part };
        let mut paths = vec![format!("{owner}.{}", field.part), format!("{owner}::{setter}")];
        paths.extend(self.constructors(pair));
        for (old, _) in &pair.reached.bodies {
            let setters = &self.old.operation_names(*old).body;
            let index = self.old.field(pair.before, wire).map(|(index, _)| index);
            let setter = index.and_then(|index| setters.get(index));
            paths.extend(
                setter.map(|setter| format!("{}::{setter}", self.old.operation_path(*old))),
            );
        }
        paths
    }
}

fn required(record: &Record) -> Vec<String> {
    let fields = record.fields.iter().filter(|field| field.presence == Presence::Required);
    fields.map(|field| field.wire.clone()).collect()
}

fn presence(old: Presence, new: Presence) -> Option<(&'static str, &'static str)> {
    match (old, new) {
        (old, new) if old == new => None,
        (_, Presence::Required) => Some(("field-required", "is required")),
        (Presence::Required, _) => Some(("field-optional", "is no longer required")),
        (_, Presence::Nullable) => Some(("field-nullable", "may be null")),
        (_, Presence::Optional) => Some(("field-not-null", "may no longer be null")),
    }
}

/// A type without what says that it may be absent.
fn bare(ty: &str) -> &str {
    let wrapped = ["Option<", "Nullable<", "Box<"].into_iter();
    let inner = wrapped.filter_map(|wrapper| ty.strip_prefix(wrapper)?.strip_suffix('>')).next();
    inner.map_or(ty, bare)
}

fn spelled(side: &Side<'_>, merged: usize, wire: &str) -> Option<Spelled> {
    let (index, part) = side.field(merged, wire)?;
    let ty = side
        .items
        .get(&format!("{}.{part}", side.type_path(merged)))
        .unwrap_or_default()
        .to_owned();
    let path = format!("{}::{}", side.type_name(merged), part.trim_start_matches("r#"));
    Some(Spelled { index, part: part.to_owned(), path, ty })
}
