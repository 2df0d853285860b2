//! Makes one alternative of those that no document tells apart: scalars and lists of one JSON type, records of which one
//! has all keys of the other. What is lost by it, a type in the place of a wider one, is a diagnostic.

use crate::diagnostic::Diagnostic;
use crate::model::{Type, Use};
use crate::resolve::Node;

use super::alternative::{Alternative, all_keys, own_keys, records, tag_of};
use super::facets::{Facets, Kind};
use super::leaf::leaf;
use super::schema::{Schemas, is_stated};

const CODE: &str = "ambiguous-alternatives";

impl<'a> Schemas<'_, 'a> {
    /// Joins alternatives that a document cannot tell apart.
    pub(super) fn distinct(
        &mut self,
        alternatives: Vec<Alternative<'a>>,
        origin: &Node<'a>,
    ) -> Vec<Alternative<'a>> {
        let mut out: Vec<Alternative<'a>> = Vec::new();
        for alternative in alternatives {
            match out.iter().position(|known| same_on_the_wire(known, &alternative)) {
                Some(known) => self.join(&mut out[known], &alternative, origin),
                None => out.push(alternative),
            }
        }
        self.join_records(&mut out, origin);
        out
    }

    /// Joins records of which one has every key of the others, and records that have no key of their own.
    fn join_records(&mut self, alternatives: &mut Vec<Alternative<'a>>, origin: &Node<'a>) {
        if tag_of(alternatives).is_some() {
            return;
        }
        loop {
            let records = records(alternatives);
            let all = all_keys(alternatives, &records);
            let widest = records.iter().copied().find(|&index| alternatives[index].keys == all);
            let without_own: Vec<usize> = records
                .iter()
                .copied()
                .filter(|&index| own_keys(alternatives, &records, index).is_empty())
                .collect();
            let other = |index| records.iter().copied().find(|&other| other != index);
            let pair = match (widest, without_own.as_slice()) {
                (Some(widest), _) => other(widest).map(|other| (widest, other)),
                (None, [first, second, ..]) => Some((*first, *second)),
                _ => None,
            };
            let Some((keep, gone)) = pair else { return };
            let removed = alternatives.remove(gone);
            let known = &mut alternatives[if gone < keep { keep - 1 } else { keep }];
            if !known.keys.is_subset(&removed.keys) && !removed.keys.is_subset(&known.keys) {
                self.lose(
                    origin,
                    format!(
                        "alternatives {} and {}, of which neither has a property of its own",
                        known.label(),
                        removed.label()
                    ),
                    "a discriminator, or a property of its own in each; they are bound as one type",
                );
            }
            self.join(known, &removed, origin);
        }
    }

    /// Makes one alternative of two.
    fn join(&mut self, known: &mut Alternative<'a>, other: &Alternative<'a>, origin: &Node<'a>) {
        match known.kind() {
            Some(Kind::Object) if known.is_record() => self.join_properties(known, other, origin),
            Some(Kind::Object) => self.join_values(known, other, origin),
            Some(Kind::Array) => self.join_items(known, other, origin),
            _ => self.join_scalars(known, other, origin),
        }
        let facets = &mut known.facets;
        facets.required.retain(|key| other.facets.required.contains(key));
        facets.nullable |= other.facets.nullable;
        facets.facts.agree(&other.facets.facts);
        known.keys.extend(&other.keys);
        known.joined = true;
    }

    /// What either lists is listed; a property that they state differently is either.
    fn join_properties(
        &mut self,
        known: &mut Alternative<'a>,
        other: &Alternative<'a>,
        origin: &Node<'a>,
    ) {
        let mut differing = Vec::new();
        for (name, nodes) in &other.facets.properties {
            let stated_by = |facets: &Facets<'a>, nodes: &Vec<Node<'a>>| {
                facets.either.get(name).cloned().unwrap_or_else(|| vec![nodes.clone()])
            };
            let mut all = match known.facets.properties.get(name) {
                Some(own) => stated_by(&known.facets, own),
                None => Vec::new(),
            };
            let count = all.len();
            for nodes in stated_by(&other.facets, nodes) {
                self.add_statement(&mut all, nodes);
            }
            if count > 0 && all.windows(2).any(|pair| self.differ(&pair[0], &pair[1])) {
                differing.push(format!("`{name}`"));
            }
            known.facets.properties.insert(name, all[0].clone());
            if all.len() > 1 {
                known.facets.either.insert(name, all);
            } else {
                known.facets.either.shift_remove(name);
            }
        }
        if !differing.is_empty() {
            self.lose(
                origin,
                format!(
                    "alternatives {} and {} with the same keys, of which {} has another type in each",
                    known.label(),
                    other.label(),
                    differing.join(", ")
                ),
                "a discriminator, or a property of its own in each; they are bound as one type, \
                 which has either there",
            );
        }
    }

    fn join_values(
        &mut self,
        known: &mut Alternative<'a>,
        other: &Alternative<'a>,
        origin: &Node<'a>,
    ) {
        let same = match (&known.facets.additional, &other.facets.additional) {
            (Some(ours), Some(theirs)) => {
                self.says_as_much(std::slice::from_ref(ours), std::slice::from_ref(theirs))
            }
            (ours, theirs) => ours.is_none() && theirs.is_none(),
        };
        if !same {
            known.facets.additional = None;
            self.lose(
                origin,
                "objects of any keys, with values of several types",
                "one schema for the values; they are bound as any JSON",
            );
        }
    }

    /// Lists are told apart by what is in them.
    fn join_items(
        &mut self,
        known: &mut Alternative<'a>,
        other: &Alternative<'a>,
        origin: &Node<'a>,
    ) {
        let is_stated = |facets: &Facets<'a>| facets.items.iter().any(is_stated);
        let stated = (is_stated(&known.facets), is_stated(&other.facets));
        if stated == (true, true) {
            known.facets.other_items.push(other.facets.stated_items());
            known.facets.other_items.extend(other.facets.other_items.iter().cloned());
        } else if stated != (false, false) {
            known.facets.items.clear();
            known.facets.other_items.clear();
            self.lose(
                origin,
                "a list of anything beside a list whose items are stated",
                "one schema for all lists; they are bound as lists of any JSON",
            );
        }
    }

    /// The wider type: any number of an integer and a number, a text of two formats. An enum beside any text is open, so
    /// its values stay worth listing.
    fn join_scalars(
        &mut self,
        known: &mut Alternative<'a>,
        other: &Alternative<'a>,
        origin: &Node<'a>,
    ) {
        let (ours, theirs) = (self.leaf_of(&known.facets), self.leaf_of(&other.facets));
        let listed = known.facets.enumeration.len();
        if known.kind() == Some(Kind::Text) {
            let values = other.facets.enumeration.iter().copied();
            known.facets.enumeration.extend(values);
        } else if listed == 0 || other.facets.enumeration.is_empty() {
            known.facets.enumeration.clear();
        } else {
            known.facets.enumeration.extend(other.facets.enumeration.iter().copied());
        }
        if other.kind() == Some(Kind::Number) {
            known.facets.kind = Some(Kind::Number);
        }
        if known.facets.format != other.facets.format {
            known.facets.format = None;
        }
        if ours != theirs && known.kind() == Some(Kind::Text) {
            self.lose(
                origin,
                format!(
                    "strings that are {} beside strings that are {}",
                    word(&ours),
                    word(&theirs)
                ),
                "one format for all strings; they are bound as text",
            );
        }
    }

    /// Whether values of two statements have other types. Lists and objects are looked into when they are lowered.
    fn differ(&mut self, a: &[Node<'a>], b: &[Node<'a>]) -> bool {
        let (a, b) = (self.read(a, Use::Response), self.read(b, Use::Response));
        let kinds = (a.effective_kind(), b.effective_kind());
        let are_numbers = [kinds.0, kinds.1]
            .iter()
            .all(|kind| matches!(kind, Some(Kind::Number | Kind::Integer)));
        match kinds {
            _ if are_numbers => false,
            (Some(Kind::Text), Some(Kind::Text)) => self.leaf_of(&a) != self.leaf_of(&b),
            (x, y) => x != y,
        }
    }

    fn leaf_of(&self, facets: &Facets<'a>) -> Type {
        match facets.effective_kind() {
            Some(kind) if facets.texts().is_empty() => leaf(kind, facets.format, self.family),
            _ => Type::Text,
        }
    }

    /// Adds a statement to those of which one holds, unless one of them says as much; it replaces one that says less.
    fn add_statement(&self, all: &mut Vec<Vec<Node<'a>>>, nodes: Vec<Node<'a>>) {
        if all.iter().any(|known| self.says_as_much(known, &nodes)) {
            return;
        }
        match all.iter_mut().find(|known| self.says_as_much(&nodes, known)) {
            Some(known) => *known = nodes,
            None => all.push(nodes),
        }
    }

    /// Whether each schema of the second list is in the first, word for word or by reference.
    fn says_as_much(&self, more: &[Node<'a>], less: &[Node<'a>]) -> bool {
        less.iter().all(|less| {
            let less = self.sole_part(less);
            more.iter().any(|more| {
                let more = self.sole_part(more);
                more.document == less.document
                    && (more.pointer == less.pointer || more.value == less.value)
            })
        })
    }

    fn lose(&mut self, origin: &Node<'a>, found: impl Into<String>, expected: &str) {
        let place = self.resolved.place(origin);
        self.diagnostics.push(Diagnostic::warning(CODE, place, found, expected));
    }
}

/// Whether two alternatives have one JSON type that has no keys to look at, or are one schema.
fn same_on_the_wire(a: &Alternative<'_>, b: &Alternative<'_>) -> bool {
    let number = |kind| matches!(kind, Some(Kind::Number | Kind::Integer));
    match (a.kind(), b.kind()) {
        (Some(Kind::Object), Some(Kind::Object)) if a.is_record() && b.is_record() => {
            a.origin.pointer == b.origin.pointer
                && a.origin.document == b.origin.document
                && a.keys == b.keys
        }
        (Some(Kind::Object), Some(Kind::Object)) => a.is_record() == b.is_record(),
        (x, y) => x == y || (number(x) && number(y)),
    }
}

/// What a string is, as a diagnostic says it.
fn word(ty: &Type) -> &'static str {
    match ty {
        Type::DecimalText => "numbers",
        Type::DateTime | Type::DateTimeRfc2822 => "date-times",
        Type::Date => "dates",
        Type::Time => "times",
        Type::Binary => "files",
        _ => "any text",
    }
}
