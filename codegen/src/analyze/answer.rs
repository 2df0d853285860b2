//! What one call of an operation gives, out of all its success statuses.

use crate::model::{Envelope, Operation, Outcome, TypeId};

/// The success of an operation as a caller sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    One(Envelope),
    /// A value, or nothing (204).
    Maybe(Envelope),
    /// The value, or 207 where only a part of it was taken.
    Saved(TypeId),
    /// Statuses that differ in what they answer.
    Several(Vec<Outcome>),
}

/// Settles the outcomes of an operation, best first.
pub(super) fn settle(operation: &Operation) -> Answer {
    let mut distinct: Vec<Outcome> = Vec::new();
    for outcome in &operation.outcomes {
        if !distinct.iter().any(|known| known.envelope == outcome.envelope) {
            distinct.push(outcome.clone());
        }
    }
    // Reading is no batch: what a 207 would say of single items, a page or a value says as well.
    let reads =
        operation.method == "GET" && distinct.iter().any(|outcome| !is_batch(outcome.envelope));
    distinct.retain(|outcome| !(reads && is_batch(outcome.envelope)));
    // A batch can be read from a page of the same type: nothing in it failed.
    let batches: Vec<Envelope> = distinct.iter().map(|outcome| outcome.envelope).collect();
    distinct.retain(|outcome| match outcome.envelope {
        Envelope::Page(ty) => !batches.contains(&Envelope::Batch(ty)),
        _ => true,
    });
    let empty = distinct.iter().any(|outcome| outcome.envelope == Envelope::Empty);
    let full: Vec<Outcome> =
        distinct.iter().filter(|outcome| outcome.envelope != Envelope::Empty).cloned().collect();
    match full.as_slice() {
        [] => Answer::One(Envelope::Empty),
        [sole] if empty && !is_list(sole.envelope) => Answer::Maybe(sole.envelope),
        [sole] => Answer::One(sole.envelope),
        [first, second] if !empty => match (first.envelope, second.envelope) {
            (Envelope::Data(one), Envelope::Batch(other)) if one == other => Answer::Saved(one),
            _ => Answer::Several(distinct),
        },
        _ => Answer::Several(distinct),
    }
}

fn is_batch(envelope: Envelope) -> bool {
    matches!(envelope, Envelope::Batch(_))
}

/// Whether nothing at all is an empty list.
fn is_list(envelope: Envelope) -> bool {
    matches!(envelope, Envelope::Page(_) | Envelope::BareList(_) | Envelope::Batch(_))
}
