//! Objects to records: which properties are there in a use, which are required, and what a property is that joined
//! alternatives state differently.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostic;
use crate::model::{Field, Presence, Record, Shape, TypeId, Use};
use crate::resolve::Node;

use super::facets::Facets;
use super::hints::Names;
use super::leaf::leaf_facts;
use super::schema::{Depth, Key, Position, Schemas};

impl<'a> Schemas<'_, 'a> {
    pub(super) fn lower_record(
        &mut self,
        facets: &Facets<'a>,
        origin: &Node<'a>,
        position: Position,
        names: &Names<'a>,
        key: Option<&Key>,
    ) -> TypeId {
        if facets.additional.is_some() {
            self.diagnostics.push(Diagnostic::warning(
                "further-properties",
                self.resolved.place(origin),
                "a schema for further properties beside the stated ones",
                "one or the other; what is not stated is passed over",
            ));
        }
        let id = self.define(origin, position.usage, names, Shape::Record(Record::default()));
        if let Some(key) = key {
            self.remember(key, id);
        }
        let mut fields = Vec::new();
        for (wire, nodes) in &facets.properties {
            fields.extend(self.lower_field(wire, nodes, facets, position, names));
        }
        relax(&mut fields);
        if let Some(definition) = self.types.definition_mut(id) {
            definition.shape = Shape::Record(Record { fields });
        }
        id
    }

    fn lower_field(
        &mut self,
        wire: &'a str,
        nodes: &[Node<'a>],
        owner: &Facets<'a>,
        position: Position,
        names: &Names<'a>,
    ) -> Option<Field> {
        let sole = [nodes.to_vec()];
        let statements = owner.either.get(wire).map_or(sole.as_slice(), Vec::as_slice);
        let stated = self.read_either(statements, position.usage);
        if is_unwanted(&stated, owner.required.contains(wire), position) {
            return None;
        }
        let ty = self.lower_either(statements, position.below(), &names.field(wire));
        let ty = self.whole(wire, ty);
        let required = owner.required.contains(wire);
        let presence = match position.usage {
            Use::Response | Use::Received => Presence::Optional,
            _ if stated.nullable => Presence::Nullable,
            _ if required => Presence::Required,
            Use::Update if position.depth != Depth::Below => Presence::Nullable,
            Use::Create | Use::Update | Use::Answered => Presence::Optional,
        };
        let null = stated.nullable;
        let mut facts = leaf_facts(stated);
        facts.null = null;
        facts.answered = required && position.usage == Use::Response;
        // What no constructor asks for, and the app may count on as far as it trusts the caller.
        facts.required |= required && position.usage == Use::Received;
        Some(Field { wire: wire.to_owned(), ty, presence, facts })
    }

    /// What all of the statements say, of which one holds.
    fn read_either(&mut self, statements: &[Vec<Node<'a>>], usage: Use) -> Facets<'a> {
        let mut all = statements.iter().map(|nodes| self.read(nodes, usage)).collect::<Vec<_>>();
        let mut stated = all.swap_remove(0);
        for other in all {
            stated.nullable |= other.nullable;
            stated.facts.agree(&other.facts);
            if stated.enumeration != other.enumeration {
                stated.enumeration.clear();
            }
        }
        stated
    }

    /// The keys that an object has in this use.
    pub(super) fn keys_of(&mut self, facets: &Facets<'a>, position: Position) -> BTreeSet<&'a str> {
        let mut keys = BTreeSet::new();
        for (wire, nodes) in &facets.properties {
            let stated = self.read(nodes, position.usage);
            if !is_unwanted(&stated, facets.required.contains(*wire), position) {
                keys.insert(*wire);
            }
        }
        keys
    }
}

/// Whether a property is left out of what is sent, or of what comes.
fn is_unwanted(stated: &Facets<'_>, is_required: bool, position: Position) -> bool {
    match position.usage {
        Use::Response | Use::Answered => stated.facts.write_only,
        // An item of a batch says which one it is, although an update cannot change that.
        Use::Update if position.depth == Depth::Item && is_required => false,
        Use::Create | Use::Update | Use::Received => stated.facts.read_only,
    }
}

/// More required fields than this are not arguments any more: nobody reads eight values by their position.
const MOST_REQUIRED: usize = 7;

/// Lets required fields be set one by one where they are too many for a constructor.
fn relax(fields: &mut [Field]) {
    let required = fields.iter().filter(|field| field.presence == Presence::Required).count();
    if required > MOST_REQUIRED {
        for field in fields {
            if field.presence == Presence::Required {
                field.presence = Presence::Optional;
                field.facts.required = true;
            }
        }
    }
}
