//! Bodies of operations: JSON, forms, and the forms beside JSON.

use crate::model::{Body, FormField, FormPart, Shape, TypeId};

use super::change::{Change, Context};
use super::facts;
use super::items::words;
use super::locate::Sought;
use super::operations::{Both, context};
use super::pairs::{Comparing, Met, Role};
use super::rules::Direction;
use super::side::{OperationId, Side};

impl Comparing<'_, '_> {
    pub(super) fn bodies(&mut self, both: Both) {
        let (from, to) = (self.old, self.new);
        let context = Context { direction: Direction::Request, ..context(from, both.old) };
        let (old, new) = (from.operation(both.old), to.operation(both.new));
        match (&old.body, &new.body) {
            (None, None) | (Some(Body::Text), Some(Body::Text)) => {}
            (Some(Body::Json(before)), Some(Body::Json(after))) => {
                self.json(both, &context, *before, *after)
            }
            (Some(Body::Multipart(before)), Some(Body::Multipart(after)))
            | (Some(Body::Form(before)), Some(Body::Form(after))) => {
                let setters =
                    (&*from.operation_names(both.old).body, &*to.operation_names(both.new).body);
                let owners = (from.operation_path(both.old), to.operation_path(both.new));
                self.forms(both, &context, (before, after), setters, owners);
            }
            (before, after) => self.whole(both, &context, before.as_ref(), after.as_ref()),
        }
        let spare = |names: &Option<(String, Vec<String>)>| names.clone().unwrap_or_default();
        let (was, is) = (
            spare(&from.operation_names(both.old).spare),
            spare(&to.operation_names(both.new).spare),
        );
        let path = |side: &Side<'_>, id: OperationId, name: &str| {
            format!("{}::{name}", side.modules[id.module])
        };
        let (was_path, is_path) = (path(from, both.old, &was.0), path(to, both.new, &is.0));
        match (&old.spare_body, &new.spare_body) {
            (Some(before), Some(after)) => {
                let fields = (before.fields.as_slice(), after.fields.as_slice());
                self.forms(both, &context, fields, (&was.1, &is.1), (was_path, is_path));
            }
            (Some(_), None) => {
                let change = self.about_body(both, Change::new("upload-gone", &context, ""));
                let change = change
                    .rust(format!("`{was_path}` is gone"))
                    .wire("no longer takes a form beside JSON");
                self.tell(change.explains([was_path]));
            }
            (None, Some(_)) => {
                let change = self.about_body(both, Change::new("upload-new", &context, ""));
                self.tell(
                    change.rust(format!("`{is_path}` is new")).wire("takes a form beside JSON"),
                );
            }
            (None, None) => {}
        }
    }

    fn json(&mut self, both: Both, context: &Context, before: TypeId, after: TypeId) {
        match self.reach(context, Role::Request, before, after) {
            Met::Same => {}
            Met::Differ => {
                let (was, is) = (self.old.word(before), self.new.word(after));
                let path = self.old.operation_path(both.old);
                let change = Change::new("body-type-changed", context, &format!("{was} {is}"));
                let name = &self.old.operation_names(both.old).name;
                let change =
                    self.about_body(both, change).rust(format!("`{name}` takes another body"));
                let explained = std::iter::once(path).chain(self.beside(self.old, both.old));
                self.tell(change.wire(format!("the body is {is}, was {was}")).explains(explained));
            }
            Met::Pair(old, new) => {
                if let Some(reached) = self.pairs.get_mut(&(old, new)) {
                    reached.bodies.push((both.old, both.new));
                }
                self.renamed_setters(both, context, old, new);
            }
        }
    }

    /// Setters of the body's fields, which get out of the way of parameters.
    fn renamed_setters(&mut self, both: Both, context: &Context, old: usize, new: usize) {
        let (Some(before), Some(after)) = (self.old.merged(old), self.new.merged(new)) else {
            return;
        };
        let Shape::Record(record) = self.old.shape(old) else { return };
        let path = self.old.operation_path(both.old);
        let setter = |side: &Side<'_>, merged: usize, id: OperationId, wire: &str| {
            let (index, part) = side.field(merged, wire)?;
            let setter = side.operation_names(id).body.get(index)?.clone();
            // A required field has no setter, and a field with another name is told of its type.
            side.items.get(&format!("{}::{setter}", side.operation_path(id)))?;
            Some((setter, part.to_owned()))
        };
        let mut found = Vec::new();
        for field in &record.fields {
            let was = setter(self.old, before, both.old, &field.wire);
            let is = setter(self.new, after, both.new, &field.wire);
            if let (Some((was, was_part)), Some((is, is_part))) = (was, is)
                && was != is
                && was_part == is_part
            {
                let change = Change::new("setter-renamed", context, &field.wire);
                let name = &self.old.operation_names(both.old).name;
                let text = format!("`{name}::{was}` is called `{is}`");
                found.push(
                    self.about_body(both, change).rust(text).explains([format!("{path}::{was}")]),
                );
            }
        }
        found.into_iter().for_each(|change| self.tell(change));
    }

    /// A body that has come, gone, or is of another kind.
    fn whole(&mut self, both: Both, context: &Context, old: Option<&Body>, new: Option<&Body>) {
        let path = self.old.operation_path(both.old);
        let kind = |body: Option<&Body>| match body {
            None => "no body",
            Some(Body::Json(_)) => "JSON",
            Some(Body::Multipart(_)) => "a multipart form",
            Some(Body::Form(_)) => "an urlencoded form",
            Some(Body::Text) => "text",
        };
        let is_seen = |was: &str, is: &str| {
            let signature = |side: &Side<'_>, owner: &str| {
                words(side.items.get(&format!("{owner}::new")).unwrap_or_default())
            };
            signature(self.old, was) != signature(self.new, is)
        };
        let name = &self.old.operation_names(both.old).name;
        let asked = self.asked(self.old, both.old).zip(self.asked(self.new, both.new));
        // What an app is asked has a constructor as well, which takes the body as a whole.
        let asked = asked.filter(|(was, is)| is_seen(was, is)).map(|(was, _)| was);
        let own = is_seen(&path, &self.new.operation_path(both.new)).then(|| path.clone());
        let constructed = own.or(asked).and_then(|path| Some(path.rsplit_once("::")?.1.to_owned()));
        let (rule, rust) = match (old, new) {
            (Some(_), None) => ("body-gone", format!("`{name}` no longer takes a body")),
            (None, _) => match constructed {
                Some(name) => ("required-body-new", format!("`{name}::new` takes a body")),
                None => ("body-new", format!("`{name}` takes a body")),
            },
            _ => ("body-kind-changed", format!("`{name}` takes another body")),
        };
        let (was, is) = (kind(old), kind(new));
        let change = self.about_body(both, Change::new(rule, context, &format!("{was} {is}")));
        let change = change.rust(rust).wire(format!("takes {is}, took {was}"));
        let explained = std::iter::once(path).chain(self.beside(self.old, both.old));
        self.tell(change.explains(explained));
    }

    fn forms(
        &mut self,
        both: Both,
        context: &Context,
        (old, new): (&[FormField], &[FormField]),
        (old_setters, new_setters): (&[String], &[String]),
        (owner, new_owner): (String, String),
    ) {
        let setter =
            |setters: &[String], index: usize| setters.get(index).cloned().unwrap_or_default();
        let last = |path: &str| path.rsplit("::").next().unwrap_or_default().to_owned();
        let (shown, new_shown) = (last(&owner), last(&new_owner));
        for (index, field) in old.iter().enumerate() {
            let name = setter(old_setters, index);
            let explained = vec![format!("{owner}::{name}"), format!("{owner}::new")];
            let told = |rule: &'static str, detail: &str| {
                let change =
                    Change::new(rule, context, &format!("{owner} {} {detail}", field.wire));
                self.about_body(both, change)
            };
            let wire = &field.wire;
            let Some(position) = new.iter().position(|other| other.wire == *wire) else {
                let change = told("field-gone", "").rust(format!("`{shown}::{name}` is gone"));
                self.tell(change.wire(format!("`{wire}` is gone")).explains(explained));
                continue;
            };
            let (other, new_name) = (&new[position], setter(new_setters, position));
            let mut found = Vec::new();
            match (field.required, other.required) {
                (false, true) => {
                    let change = told("field-required", "")
                        .rust(format!("`{shown}::new` takes `{name}`; the setter is gone"));
                    found.push(
                        change.wire(format!("`{wire}` is required")).explains(explained.clone()),
                    );
                }
                (true, false) => {
                    let change = told("field-optional", "").rust(format!(
                        "`{shown}::{name}` is a setter, no longer an argument of `new`"
                    ));
                    found.push(
                        change
                            .wire(format!("`{wire}` is no longer required"))
                            .explains(explained.clone()),
                    );
                }
                _ if name != new_name && !field.required => {
                    let text = format!("`{shown}::{name}` is called `{new_name}`");
                    found.push(told("setter-renamed", "").rust(text).explains(explained.clone()));
                }
                _ => {}
            }
            for (rule, text) in facts::differences(&field.facts, &other.facts) {
                found.push(told(rule, &text).wire(format!("`{wire}`: {text}")));
            }
            let part = |side: &Side<'_>, part: FormPart| match part {
                FormPart::File => "a file".to_owned(),
                FormPart::Value(ty) => side.word(ty),
            };
            let (was, is) = (part(self.old, field.part), part(self.new, other.part));
            let changed = told("field-type-changed", &format!("{was} {is}"))
                .rust(format!("`{shown}::{name}` takes another type"))
                .wire(format!("`{wire}` is {is}, was {was}"))
                .explains(explained);
            let differ = match (field.part, other.part) {
                (FormPart::Value(before), FormPart::Value(after)) => {
                    self.reach(context, Role::Request, before, after) == Met::Differ
                }
                (before, after) => before != after,
            };
            found.extend(differ.then_some(changed));
            found.into_iter().for_each(|change| self.tell(change));
        }
        for (index, field) in new
            .iter()
            .enumerate()
            .filter(|(_, field)| old.iter().all(|other| other.wire != field.wire))
        {
            let name = setter(new_setters, index);
            let (rule, rust, explained) = match field.required {
                true => (
                    "required-field-new",
                    format!("`{new_shown}::new` takes `{name}`"),
                    vec![format!("{owner}::new")],
                ),
                false => ("field-new", format!("`{new_shown}::{name}` is new"), Vec::new()),
            };
            let change = Change::new(rule, context, &format!("{new_owner} {}", field.wire));
            let change =
                self.about_body(both, change).rust(rust).wire(format!("`{}` is new", field.wire));
            self.tell(change.explains(explained));
        }
    }

    fn about_body(&self, both: Both, change: Change) -> Change {
        self.below(both, change, &["requestBody"])
    }

    pub(super) fn below(&self, both: Both, change: Change, keys: &[&str]) -> Change {
        let (old, new) = (self.old.operation(both.old), self.new.operation(both.new));
        let sought = Sought::Child(keys);
        change.at(self.old.below(&old.origin, sought), self.new.below(&new.origin, sought))
    }
}
