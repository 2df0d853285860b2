//! What operations answer: envelopes, statuses, and the bodies of failures.

use crate::analyze::Answer;
use crate::model::{Envelope, TypeId};

use super::change::{Change, Context};
use super::operations::{Both, context};
use super::pairs::{Comparing, Met, Role, meet};
use super::rules::Direction;
use super::side::{OperationId, Side};

impl Comparing<'_, '_> {
    /// What an operation gives, by status and as a whole.
    pub(super) fn answers(&mut self, both: Both) {
        let (from, to) = (self.old, self.new);
        let context = Context { direction: Direction::Response, ..context(from, both.old) };
        let (old, new) = (from.operation(both.old), to.operation(both.new));
        for outcome in &old.outcomes {
            let other = new.outcomes.iter().find(|other| other.status == outcome.status);
            let types = outcome.envelope.ty().zip(other.and_then(|other| other.envelope.ty()));
            types.map(|(before, after)| self.reach(&context, Role::Success, before, after));
        }
        let main =
            |side: &Side<'_>, id: OperationId| main(&side.analysis.answers[id.module][id.index]);
        let (was, is) = (main(from, both.old), main(to, both.new));
        let item = |side: &Side<'_>, id| {
            side.items.get(&format!("{}()", side.operation_path(id))).unwrap_or_default().to_owned()
        };
        let (before, after) = (item(from, both.old), item(to, both.new));
        let statuses = |outcomes: &[crate::model::Outcome]| -> Vec<String> {
            outcomes.iter().map(|outcome| outcome.status.to_string()).collect()
        };
        let (old_statuses, new_statuses) = (statuses(&old.outcomes), statuses(&new.outcomes));
        let is_several = (matches!(was, Kind::Several), matches!(is, Kind::Several));
        let envelopes = match (was, is) {
            (Kind::Several, Kind::Several) => true,
            (Kind::Sole(was, before), Kind::Sole(is, after)) => {
                // What stands in another envelope may be the same type.
                let stays = self.stay(both, &context);
                was == is && before.is_some() == after.is_some() && stays
            }
            _ => false,
        };
        if is_several == (true, true) {
            self.outcomes(both, &context);
        } else if !envelopes {
            let path = from.operation_path(both.old);
            let outcomes = from.operation_names(both.old).outcome.iter();
            let outcomes =
                outcomes.map(|(name, _)| format!("{}::{name}", from.modules[both.old.module]));
            let mut explained: Vec<String> = outcomes.chain([format!("{path}()")]).collect();
            explained.extend(self.beside(from, both.old));
            let change = Change::new("answer-changed", &context, &format!("{before} {after}"));
            let name = &from.operation_names(both.old).name;
            let change = self
                .below(both, change, &["responses"])
                .rust(format!("`{name}` gives `{after}`, gave `{before}`"));
            let text = |statuses: &[String]| statuses.join(", ");
            let wire = format!(
                "answers {} with {after}, was {} with {before}",
                text(&new_statuses),
                text(&old_statuses)
            );
            self.tell(change.wire(wire).explains(explained));
        } else if old_statuses != new_statuses {
            let (mut was, mut is) = (old_statuses, new_statuses);
            was.sort();
            is.sort();
            if was != is {
                let text = format!("answers {}, was {}", is.join(", "), was.join(", "));
                let change = Change::new("status-changed", &context, &text);
                let change = self.below(both, change, &["responses"]).wire(text);
                self.tell(change);
            }
        }
        if envelopes || is_several == (true, true) {
            self.envelopes(both, &context);
        }
        self.failures(both, &context);
    }

    /// What envelopes state beside their data.
    fn envelopes(&mut self, both: Both, context: &Context) {
        let (old, new) = (self.old.operation(both.old), self.new.operation(both.new));
        let only = |these: &[String], others: &[String]| -> Vec<String> {
            these.iter().filter(|line| !others.contains(line)).cloned().collect()
        };
        let (gone, come) = (only(&old.beside, &new.beside), only(&new.beside, &old.beside));
        let list = |lines: &[String]| format!("`{}`", lines.join("`, `"));
        let wire = match (gone.is_empty(), come.is_empty()) {
            (true, true) => return,
            (true, false) => format!("states {}", list(&come)),
            (false, true) => format!("no longer states {}", list(&gone)),
            (false, false) => format!("states {}, no longer {}", list(&come), list(&gone)),
        };
        let change = Change::new("envelope-changed", context, &wire);
        let change = self.below(both, change, &["responses"]).wire(wire);
        self.tell(change);
    }

    /// Whether an answer of one envelope is of one type, as far as its statuses have not been held against one another.
    fn stay(&mut self, both: Both, context: &Context) -> bool {
        let (from, to) = (self.old, self.new);
        let sole = |side: &Side<'_>, id: OperationId| {
            let outcomes = &side.operation(id).outcomes;
            outcomes.iter().find_map(|outcome| outcome.envelope.ty())
        };
        match (sole(from, both.old), sole(to, both.new)) {
            (Some(before), Some(after)) => {
                self.reach(context, Role::Success, before, after) != Met::Differ
            }
            (before, after) => before.is_some() == after.is_some(),
        }
    }

    /// The variants of an answer whose statuses differ.
    fn outcomes(&mut self, both: Both, context: &Context) {
        let (from, to) = (self.old, self.new);
        let variants = |side: &Side<'_>, id: OperationId| -> Vec<(u16, String, String)> {
            let Answer::Several(outcomes) = &side.analysis.answers[id.module][id.index] else {
                return Vec::new();
            };
            let Some((name, variants)) = &side.operation_names(id).outcome else {
                return Vec::new();
            };
            let module = &side.modules[id.module];
            let named = outcomes.iter().zip(variants);
            named
                .map(|(outcome, variant)| {
                    let held =
                        side.items.get(&format!("{module}::{name}::{variant}")).unwrap_or_default();
                    (outcome.status, format!("{name}::{variant}"), held.to_owned())
                })
                .collect()
        };
        let module = from.modules[both.old.module].clone();
        let (old, new) = (variants(from, both.old), variants(to, both.new));
        for (status, name, held) in &old {
            let found = new.iter().find(|(other, ..)| other == status);
            let explained = [format!("{module}::{name}")];
            let at = status.to_string();
            match found {
                None => {
                    let change = self.below(
                        both,
                        Change::new("outcome-gone", context, &at),
                        &["responses", &at],
                    );
                    let change = change
                        .rust(format!("`{name}` is gone"))
                        .wire(format!("no longer answers {status}"));
                    self.tell(change.explains(explained));
                }
                Some((_, _, other)) if !self.is_one(both, *status) => {
                    let change =
                        Change::new("answer-changed", context, &format!("{status} {held} {other}"));
                    let change = self.below(both, change, &["responses", &at]);
                    let change = change.rust(format!("`{name}` holds `{other}`, held `{held}`"));
                    self.tell(
                        change.wire(format!("answers {status} otherwise")).explains(explained),
                    );
                }
                Some(_) => {}
            }
        }
        for (status, name, _) in
            new.iter().filter(|(status, ..)| old.iter().all(|(other, ..)| other != status))
        {
            let at = status.to_string();
            let change =
                self.below(both, Change::new("outcome-new", context, &at), &["responses", &at]);
            self.tell(
                change.rust(format!("`{name}` is new")).wire(format!("answers {status} as well")),
            );
        }
    }

    /// Whether a status is answered in one envelope by one type, or by types that are compared.
    fn is_one(&self, both: Both, status: u16) -> bool {
        let envelope = |side: &Side<'_>, id: OperationId| {
            let mut outcomes = side.operation(id).outcomes.iter();
            outcomes.find(|outcome| outcome.status == status).map(|outcome| outcome.envelope)
        };
        let (Some(old), Some(new)) = (envelope(self.old, both.old), envelope(self.new, both.new))
        else {
            return false;
        };
        let types = old.ty().zip(new.ty());
        std::mem::discriminant(&old) == std::mem::discriminant(&new)
            && types.is_none_or(|(old, new)| meet(self.old, self.new, old, new) != Met::Differ)
    }

    fn failures(&mut self, both: Both, context: &Context) {
        let (from, to) = (self.old, self.new);
        let (old, new) = (&from.operation(both.old).errors, &to.operation(both.new).errors);
        let key =
            |status: Option<u16>| status.map_or("default".to_owned(), |status| status.to_string());
        for error in old {
            let status = key(error.status);
            let told =
                |rule, detail: &str| Change::new(rule, context, &format!("{status} {detail}"));
            let Some(other) = new.iter().find(|other| other.status == error.status) else {
                let change = self.below(both, told("error-gone", ""), &["responses", &status]);
                self.tell(change.wire(format!("no longer declares {status}")));
                continue;
            };
            let word = |side: &Side<'_>, ty: Option<TypeId>| {
                ty.map_or("nothing".to_owned(), |ty| side.word(ty))
            };
            let differ = match (error.ty, other.ty) {
                (Some(before), Some(after)) => {
                    self.reach(context, Role::Failure, before, after) == Met::Differ
                }
                (before, after) => before.is_some() != after.is_some(),
            };
            if differ {
                let text =
                    format!("{status} is {}, was {}", word(to, other.ty), word(from, error.ty));
                let change =
                    self.below(both, told("error-type-changed", &text), &["responses", &status]);
                self.tell(change.wire(text));
                self.new_failure(both, context, other.ty, &status);
            }
        }
        for error in new.iter().filter(|error| old.iter().all(|other| other.status != error.status))
        {
            let status = key(error.status);
            self.new_failure(both, context, error.ty, &status);
            let change = self.below(
                both,
                Change::new("error-new", context, &status),
                &["responses", &status],
            );
            self.tell(change.wire(format!("declares {status}")));
        }
    }

    /// The type of a failure's body, where the crate did not have it.
    fn new_failure(&mut self, both: Both, context: &Context, ty: Option<TypeId>, status: &str) {
        let definition = ty.and_then(|ty| self.new.api.types.named_in(ty));
        let path =
            definition.and_then(|named| self.new.merged(named)).map(|own| self.new.type_path(own));
        if let Some(path) = path.filter(|path| !self.old.paths.contains_key(path)) {
            let change = Change::new("error-type-new", context, &format!("{status} {path}"));
            let change = self.below(both, change, &["responses", status]);
            self.tell(change.rust(format!("`{path}` is new")));
        }
    }
}

/// What an answer is, without the type in it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A word for the answer, and the type in it.
    Sole(&'static str, Option<TypeId>),
    Several,
}

fn main(answer: &Answer) -> Kind {
    let envelope = |envelope: &Envelope, maybe: bool| {
        let name = match (envelope, maybe) {
            (Envelope::Data(_), false) => "data",
            (Envelope::Page(_), false) => "page",
            (Envelope::Bare(_), false) => "bare",
            (Envelope::BareList(_), false) => "list",
            (Envelope::Batch(_), false) => "batch",
            (Envelope::Empty, _) => "empty",
            (Envelope::Text, false) => "text",
            (Envelope::Bytes, false) => "bytes",
            (Envelope::Data(_), true) => "maybe data",
            (Envelope::Page(_), true) => "maybe page",
            (Envelope::Bare(_), true) => "maybe bare",
            (Envelope::BareList(_), true) => "maybe list",
            (Envelope::Batch(_), true) => "maybe batch",
            (Envelope::Text, true) => "maybe text",
            (Envelope::Bytes, true) => "maybe bytes",
        };
        Kind::Sole(name, envelope.ty())
    };
    match answer {
        Answer::One(one) => envelope(one, false),
        Answer::Maybe(one) => envelope(one, true),
        Answer::Saved(ty) => Kind::Sole("saved", Some(*ty)),
        Answer::Several(_) => Kind::Several,
    }
}
