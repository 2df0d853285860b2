//! Where types are found in Rust: which paths are gone, and what stands for what was there.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Body, FormPart, Operation, TypeId, Types};

use super::change::{Change, Context, Subject};
use super::operations::Matched;
use super::pairs::{Comparing, Reached};
use super::rules::Direction;
use super::side::Side;

/// What has become of one merged definition.
type Partners = BTreeMap<usize, Reached>;

impl Comparing<'_, '_> {
    /// Types that have gone, moved, another name, or have become several.
    pub(super) fn homes(&mut self, matched: &Matched) {
        let (from, to) = (self.old, self.new);
        let mut partners: BTreeMap<usize, Partners> = BTreeMap::new();
        for ((old, new), reached) in &self.pairs {
            if let (Some(old), Some(new)) = (from.merged(*old), to.merged(*new)) {
                let known = partners.entry(old).or_default().entry(new);
                known.and_modify(|known| known.join(reached)).or_insert_with(|| reached.clone());
            }
        }
        let alive = self.alive(matched, None);
        let mut paths: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for (path, definition) in &from.paths {
            paths.entry(*definition).or_default().push(path);
        }
        for (definition, paths) in paths {
            match partners.get(&definition) {
                None => self.gone_type(definition, &paths, alive.contains(&definition)),
                Some(partners) => self.kept_type(definition, &paths, partners, matched),
            }
        }
    }

    fn gone_type(&mut self, definition: usize, paths: &[&str], alive: bool) {
        let (from, to) = (self.old, self.new);
        let path = from.type_path(definition);
        let stated = &from.analysis.api.types.definitions[definition];
        let context = Context {
            family: from.analysis.api.modules[stated.module.0].family,
            subject: Subject::Type { rust: path.clone() },
            direction: Direction::Both,
            operations: Vec::new(),
        };
        let explained: Vec<String> = paths.iter().map(|path| (*path).to_owned()).collect();
        if !alive {
            // It goes with the operations that named it, which are told.
            self.explained.extend(explained);
            return;
        }
        let text = match to.paths.contains_key(&path) {
            true => format!("`{path}` is another type"),
            false => format!("`{path}` is gone"),
        };
        let change = Change::new("type-gone", &context, "").at(from.at(&stated.origin), None);
        self.tell(change.rust(text).explains(explained));
    }

    fn kept_type(
        &mut self,
        definition: usize,
        paths: &[&str],
        partners: &Partners,
        matched: &Matched,
    ) {
        let (from, to) = (self.old, self.new);
        let is_partner =
            |path: &&&str| to.paths.get(**path).is_some_and(|new| partners.contains_key(new));
        let lost: Vec<String> =
            paths.iter().filter(|path| !is_partner(path)).map(|path| (**path).to_owned()).collect();
        let kept: BTreeSet<usize> =
            paths.iter().filter_map(|path| to.paths.get(*path).copied()).collect();
        let mut told = false;
        let home = from.type_path(definition);
        for (new, reached) in partners.iter().filter(|(new, _)| !kept.contains(new)) {
            let is_split = partners.keys().any(|partner| kept.contains(partner));
            let (name, new_name) = (from.type_name(definition), to.type_name(*new));
            let rule = match (is_split, name == new_name) {
                (true, _) => "type-split",
                (false, false) => "type-renamed",
                (false, true) => "type-moved",
            };
            let new_path = to.type_path(*new);
            if is_split && reached.failures_alone {
                let text = format!("`{home}` is `{new_path}` here");
                let change =
                    Change::new("error-type-changed", &reached.context(home.clone()), &new_path);
                self.tell(change.at_both(self.merged_places(definition, *new)).wire(text));
                continue;
            }
            told = true;
            let room = |path: &str| path.rsplit_once("::").map_or("", |(room, _)| room).to_owned();
            if rule == "type-moved" && self.moved.contains(&(room(&home), room(&new_path))) {
                self.explained.extend(lost.iter().cloned());
                continue;
            }
            let text = match rule {
                "type-split" => format!("`{home}` is `{new_path}` here"),
                _ => format!("`{home}` is `{new_path}`"),
            };
            let explained = lost.iter().cloned().chain([home.clone()]);
            let change = Change::new(rule, &reached.context(home.clone()), &new_path);
            self.renames.insert((name.to_owned(), new_name.to_owned()));
            self.tell(
                change.at_both(self.merged_places(definition, *new)).rust(text).explains(explained),
            );
        }
        if !told {
            self.lost_exports(definition, lost, partners, matched);
        }
        let is_made = |side: &Side<'_>, definition: usize| side.analysis.reach[definition].made;
        let unmade =
            partners.keys().filter(|new| kept.contains(new)).find(|new| !is_made(to, **new));
        if let (Some(new), true) = (unmade, is_made(from, definition)) {
            let reached = &partners[new];
            let change = Change::new("type-unmade", &reached.context(home.clone()), "")
                .at_both(self.merged_places(definition, *new));
            self.tell(
                change.rust(format!("`{home}::new` and the setters are gone")).explains([home]),
            );
        }
    }

    /// Modules that no longer export a type that stands elsewhere.
    fn lost_exports(
        &mut self,
        definition: usize,
        lost: Vec<String>,
        partners: &Partners,
        matched: &Matched,
    ) {
        let from = self.old;
        let Some((new, reached)) = partners.first_key_value() else { return };
        for path in lost {
            let module = path.rsplit_once("::").map_or("", |(module, _)| module);
            // It goes with the operations of its module that named it, which are told.
            let is_module = from.modules.iter().any(|other| other == module);
            if is_module && !self.alive(matched, Some(module)).contains(&definition) {
                self.explained.push(path);
                continue;
            }
            let text = format!("`{path}` is gone; the type is `{}`", self.new.type_path(*new));
            let change = Change::new("type-moved", &reached.context(path.clone()), "");
            self.tell(
                change.at_both(self.merged_places(definition, *new)).rust(text).explains([path]),
            );
        }
    }

    fn merged_places(&self, old: usize, new: usize) -> (super::Pointer, super::Pointer) {
        let (from, to) = (self.old, self.new);
        (
            from.at(&from.analysis.api.types.definitions[old].origin),
            to.at(&to.analysis.api.types.definitions[new].origin),
        )
    }

    /// The definitions that operations and events name which are on both sides; those of one module, where one is given.
    fn alive(&self, matched: &Matched, module: Option<&str>) -> BTreeSet<usize> {
        let api = &self.old.analysis.api;
        let mut open: Vec<usize> = Vec::new();
        let is_asked = |index: usize| module.is_none_or(|module| self.old.modules[index] == module);
        for both in matched.both.iter().filter(|both| is_asked(both.old.module)) {
            let operation = &api.modules[both.old.module].operations[both.old.index];
            open.extend(types(operation).into_iter().filter_map(|ty| api.types.named_in(ty)));
        }
        if let (Some(events), Some(kept)) = (&api.events, &self.new.analysis.api.events)
            && is_asked(events.module.0)
        {
            let is_kept = |scope: &str| kept.all.iter().any(|event| event.scope == scope);
            let data =
                events.all.iter().filter(|event| is_kept(&event.scope)).map(|event| event.data);
            open.extend(data.chain([events.scopes]).filter_map(|ty| api.types.named_in(ty)));
        }
        reachable(&api.types, open)
    }
}

fn reachable(types: &Types, mut open: Vec<usize>) -> BTreeSet<usize> {
    let mut seen = BTreeSet::new();
    while let Some(definition) = open.pop() {
        if seen.insert(definition) {
            open.extend(types.children(&types.definitions[definition].shape));
        }
    }
    seen
}

/// The types that an operation names.
fn types(operation: &Operation) -> Vec<TypeId> {
    let forms = |body: &Option<Body>| match body {
        Some(Body::Multipart(fields) | Body::Form(fields)) => fields.clone(),
        Some(Body::Json(_) | Body::Text) | None => Vec::new(),
    };
    let spare = operation.spare_body.iter().flat_map(|spare| spare.fields.clone());
    let fields =
        forms(&operation.body).into_iter().chain(spare).filter_map(|field| match field.part {
            FormPart::Value(ty) => Some(ty),
            FormPart::File => None,
        });
    let json = match operation.body {
        Some(Body::Json(ty)) => Some(ty),
        _ => None,
    };
    let parameters = operation
        .filters
        .iter()
        .flat_map(|filter| &filter.parameters)
        .map(|(_, parameter)| parameter.ty);
    let answers = operation.outcomes.iter().filter_map(|outcome| outcome.envelope.ty());
    let failures = operation.errors.iter().filter_map(|error| error.ty);
    let arguments = operation.arguments.iter().map(|argument| argument.ty);
    let headers = operation.headers.iter().map(|header| header.ty);
    parameters
        .chain(answers)
        .chain(failures)
        .chain(arguments)
        .chain(headers)
        .chain(json)
        .chain(fields)
        .collect()
}
