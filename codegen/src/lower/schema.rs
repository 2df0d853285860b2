//! Schemas to types: leaves by type and format, records from merged properties, open enums from texts.
//! A schema is lowered once for each use, since what is required, nullable or read-only depends on it.

use std::collections::HashMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::manifest::Family;
use crate::model::{
    Definition, Field, ModuleId, Presence, Record, Shape, TextEnum, TextValue, Type, TypeId, Types,
    Use,
};
use crate::resolve::{Node, Resolved};
use crate::words;

use super::facets::{self, Facets, Kind};
use super::hints::Names;
use super::leaf::{leaf, leaf_facts};

/// How a schema is used, and how deep in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Position {
    pub usage: Use,
    pub depth: Depth,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Depth {
    /// The body itself.
    Top,
    /// An item of the list that is the body.
    Item,
    Below,
}

impl Position {
    pub(super) const RESPONSE: Self = Self { usage: Use::Response, depth: Depth::Below };

    /// That of the items of a list.
    fn item(self) -> Self {
        let depth = match self.depth {
            Depth::Top => Depth::Item,
            deeper => deeper,
        };
        Self { depth, ..self }
    }

    /// That of the properties of an object.
    pub(super) fn below(self) -> Self {
        Self { depth: Depth::Below, ..self }
    }
}

pub(super) type Key = (Vec<(usize, Arc<str>)>, Position);

/// The types made so far.
pub(super) struct Schemas<'r, 'a> {
    pub(super) resolved: &'r Resolved<'a>,
    pub(super) types: Types,
    pub(super) diagnostics: Diagnostics,
    done: HashMap<Key, TypeId>,
    /// Keys that are being lowered and have no definition that could stand for them yet.
    open: Vec<Key>,
    module: ModuleId,
    family: Family,
}

impl<'r, 'a> Schemas<'r, 'a> {
    pub(super) fn new(resolved: &'r Resolved<'a>) -> Self {
        Self {
            resolved,
            types: Types::default(),
            diagnostics: Diagnostics::default(),
            done: HashMap::new(),
            open: Vec::new(),
            module: ModuleId(0),
            family: Family::V3,
        }
    }

    /// From here on types belong to this module.
    pub(super) fn enter(&mut self, module: ModuleId, family: Family) {
        self.module = module;
        self.family = family;
    }

    /// The types and what was found wrong, each fault once: a schema may be read several times.
    pub(super) fn finish(self) -> (Types, Diagnostics) {
        let mut seen = Vec::new();
        for diagnostic in self.diagnostics {
            if !seen.contains(&diagnostic) {
                seen.push(diagnostic);
            }
        }
        (self.types, seen.into_iter().collect())
    }

    pub(super) fn read(&mut self, nodes: &[Node<'a>], usage: Use) -> Facets<'a> {
        facets::read(self.resolved, nodes, usage, &mut self.diagnostics)
    }

    /// The type of one schema.
    pub(super) fn lower(
        &mut self,
        node: &Node<'a>,
        position: Position,
        names: &Names<'a>,
    ) -> TypeId {
        self.lower_all(std::slice::from_ref(node), position, names)
    }

    /// The type of a value of which several schemas hold.
    pub(super) fn lower_all(
        &mut self,
        nodes: &[Node<'a>],
        position: Position,
        names: &Names<'a>,
    ) -> TypeId {
        let targets: Vec<Node<'a>> = nodes.iter().map(|node| self.sole_part(node)).collect();
        let key: Key = (
            targets.iter().map(|node| (node.document, Arc::clone(&node.pointer))).collect(),
            position,
        );
        if let Some(&done) = self.done.get(&key) {
            return done;
        }
        if self.open.contains(&key) {
            self.diagnostics.push(Diagnostic::warning(
                "endless-type",
                self.resolved.place(&targets[0]),
                "a schema that contains nothing but itself",
                "an object, or a list that ends; it is bound as any JSON",
            ));
            return self.types.intern(Type::Json);
        }
        self.open.push(key.clone());
        let facets = self.read(&targets, position.usage);
        let names = self.names_of(&targets, facets.title, names);
        let id = self.lower_facets(&facets, &targets[0], position, &names, Some(&key));
        self.open.pop();
        self.done.insert(key, id);
        id
    }

    /// The type of a schema that has been read. A key is there if the type may refer to itself.
    pub(super) fn lower_facets(
        &mut self,
        facets: &Facets<'a>,
        origin: &Node<'a>,
        position: Position,
        names: &Names<'a>,
        key: Option<&Key>,
    ) -> TypeId {
        if !facets.alternatives.is_empty() {
            return self.lower_alternatives(facets, origin, position, names, key);
        }
        match facets.effective_kind() {
            Some(Kind::Object) if !facets.properties.is_empty() => {
                self.lower_record(facets, origin, position, names, key)
            }
            Some(Kind::Object) => {
                let inner = match &facets.additional {
                    Some(node) => {
                        let names = names.suffixed("Value");
                        self.lower(node, position.below(), &names)
                    }
                    None => self.types.intern(Type::Json),
                };
                self.types.intern(Type::Map(inner))
            }
            Some(Kind::Array) => {
                let inner = match &facets.items {
                    Some(items) if is_stated(items) => {
                        self.lower(items, position.item(), &names.items())
                    }
                    _ => self.types.intern(Type::Json),
                };
                self.types.intern(Type::List(inner))
            }
            Some(Kind::Text) if !facets.texts().is_empty() => {
                self.lower_texts(facets, origin, position, names)
            }
            Some(kind) => self.types.intern(leaf(kind, facets.format, self.family)),
            None => self.types.intern(Type::Json),
        }
    }

    fn lower_record(
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
        let stated = self.read(nodes, position.usage);
        let unwanted = match position.usage {
            Use::Response => stated.facts.write_only,
            // An item of a batch says which one it is, although an update cannot change that.
            Use::Update if position.depth == Depth::Item && owner.required.contains(wire) => false,
            Use::Create | Use::Update => stated.facts.read_only,
        };
        if unwanted {
            return None;
        }
        let ty = self.lower_all(nodes, position.below(), &names.field(wire));
        let ty = self.whole(wire, ty);
        let required = owner.required.contains(wire);
        let presence = match position.usage {
            Use::Response => Presence::Optional,
            _ if stated.nullable => Presence::Nullable,
            _ if required => Presence::Required,
            Use::Update if position.depth != Depth::Below => Presence::Nullable,
            Use::Create | Use::Update => Presence::Optional,
        };
        Some(Field { wire: wire.to_owned(), ty, presence, facts: leaf_facts(stated) })
    }

    /// The integer that an id or a page is, where a document calls it a number; one that is a text has no decimals either.
    pub(super) fn whole(&mut self, name: &str, ty: TypeId) -> TypeId {
        match self.types.get(ty) {
            Type::Decimal if words::is_whole(name) => self.types.intern(Type::Integer),
            Type::DecimalText if words::is_whole(name) => self.types.intern(Type::Text),
            _ => ty,
        }
    }

    fn lower_texts(
        &mut self,
        facets: &Facets<'a>,
        origin: &Node<'a>,
        position: Position,
        names: &Names<'a>,
    ) -> TypeId {
        let mut values: Vec<TextValue> = Vec::new();
        for text in facets.texts() {
            if !values.iter().any(|value| value.wire == text) {
                values.push(TextValue { wire: text.to_owned() });
            }
        }
        self.define(origin, position.usage, names, Shape::Text(TextEnum { values }))
    }

    /// A type that is still being lowered and may be referred to by what it contains.
    pub(super) fn remember(&mut self, key: &Key, id: TypeId) {
        self.done.insert(key.clone(), id);
    }

    pub(super) fn define(
        &mut self,
        origin: &Node<'a>,
        usage: Use,
        names: &Names<'a>,
        shape: Shape,
    ) -> TypeId {
        self.types.define(Definition {
            names: names.all().to_vec(),
            agreed: true,
            module: self.module,
            origin: self.resolved.place(origin),
            usage,
            shape,
        })
    }

    /// Follows references and `allOf`s that have one part and state nothing beside it that makes another type.
    pub(super) fn sole_part(&self, node: &Node<'a>) -> Node<'a> {
        let mut current = self.resolved.follow(node);
        let mut seen = Vec::new();
        loop {
            let place = (current.document, Arc::clone(&current.pointer));
            if seen.contains(&place) {
                return current;
            }
            seen.push(place);
            let parts = current.items("allOf");
            let telling: Vec<&Node<'a>> =
                parts.iter().filter(|part| !is_remark(&self.resolved.follow(part))).collect();
            let alone = current.value.as_object().is_some_and(|object| {
                object.keys().all(|key| key == "allOf" || REMARKS.contains(&key.as_str()))
            });
            match telling.as_slice() {
                [part] if alone => current = self.resolved.follow(part),
                _ => return current,
            }
        }
    }

    /// What a schema may be called, whose place suggests some names.
    pub(super) fn names_of(
        &self,
        targets: &[Node<'a>],
        title: Option<&'a str>,
        place: &Names<'a>,
    ) -> Names<'a> {
        let component =
            targets.last().and_then(|node| node.component()).filter(|name| !name.contains('/'));
        Names::of_schema(component, title.filter(|title| !title.contains('/')), place)
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

/// Keys that do not make another type of what they stand beside.
const REMARKS: [&str; 10] = [
    "title",
    "nullable",
    "x-nullable",
    "readOnly",
    "writeOnly",
    "deprecated",
    "default",
    "x-internal",
    "x-required",
    "x-deprecated",
];

/// Whether a part of an `allOf` states remarks alone.
fn is_remark(part: &Node<'_>) -> bool {
    part.value
        .as_object()
        .is_some_and(|object| object.keys().all(|key| REMARKS.contains(&key.as_str())))
}

/// Whether a schema states anything.
pub(super) fn is_stated(node: &Node<'_>) -> bool {
    node.value.as_object().is_some_and(|object| !object.is_empty())
}
