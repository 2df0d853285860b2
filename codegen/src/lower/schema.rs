//! Schemas to types: leaves by type and format, records from merged properties, open enums from texts.
//! A schema is lowered once for each use, since what is required, nullable or read-only depends on it.

use std::collections::HashMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::manifest::Family;
use crate::model::{Definition, ModuleId, Shape, TextEnum, TextValue, Type, TypeId, Types, Use};
use crate::resolve::{Node, Resolved};
use crate::words;

use super::facets::{self, Facets, Kind};
use super::hints::Names;
use super::leaf::leaf;

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

/// What makes a type: lists of schemas of which one holds, by their places, and how they are used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    statements: Vec<Vec<(usize, Arc<str>)>>,
    position: Position,
}

/// The types made so far.
pub(super) struct Schemas<'r, 'a> {
    pub(super) resolved: &'r Resolved<'a>,
    pub(super) types: Types,
    pub(super) diagnostics: Diagnostics,
    done: HashMap<Key, TypeId>,
    /// Keys that are being lowered and have no definition that could stand for them yet.
    open: Vec<Key>,
    module: ModuleId,
    pub(super) family: Family,
    /// The enum of all scopes of events, where there are some.
    pub(super) scopes: Option<TypeId>,
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
            scopes: None,
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
        self.lower_either(&[nodes.to_vec()], position, names)
    }

    /// The type of a value of which all schemas of one of the lists hold.
    pub(super) fn lower_either(
        &mut self,
        statements: &[Vec<Node<'a>>],
        position: Position,
        names: &Names<'a>,
    ) -> TypeId {
        let targets = self.targets(statements);
        let statements = targets.iter().map(|nodes| places(nodes)).collect();
        let key = Key { statements, position };
        if let Some(&done) = self.done.get(&key) {
            return done;
        }
        let origin = &targets[0][0];
        if self.open.contains(&key) {
            self.diagnostics.push(Diagnostic::warning(
                "endless-type",
                self.resolved.place(origin),
                "a schema that contains nothing but itself",
                "an object, or a list that ends; it is bound as any JSON",
            ));
            return self.types.intern(Type::Json);
        }
        self.open.push(key.clone());
        if let [sole] = targets.as_slice() {
            let facets = self.read(sole, position.usage);
            let names = self.names_of(sole, facets.title, names);
            let id = self.lower_facets(&facets, origin, position, &names, Some(&key));
            self.open.pop();
            self.done.insert(key, id);
            return id;
        }
        let facets = Facets { alternatives: targets.clone(), ..Facets::default() };
        let id = self.lower_facets(&facets, origin, position, names, Some(&key));
        self.open.pop();
        // Only its place names it, and the next place has another name for it.
        self.done.remove(&key);
        id
    }

    /// The schemas that statements lead to, each once; statements that lead to the same are one.
    fn targets(&self, statements: &[Vec<Node<'a>>]) -> Vec<Vec<Node<'a>>> {
        let mut all: Vec<Vec<Node<'a>>> = Vec::new();
        for nodes in statements {
            let mut targets: Vec<Node<'a>> = Vec::new();
            for target in nodes.iter().map(|node| self.sole_part(node)) {
                if !targets.iter().any(|known| known.place() == target.place()) {
                    targets.push(target);
                }
            }
            if !all.iter().any(|known| places(known) == places(&targets)) {
                all.push(targets);
            }
        }
        all
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
        if let Some(named) = &facets.values_of {
            return self.values_of(named);
        }
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
                let items = facets.stated_items();
                let inner = if items.is_empty() {
                    self.types.intern(Type::Json)
                } else {
                    let all = std::iter::once(items).chain(facets.other_items.iter().cloned());
                    let all: Vec<Vec<Node<'a>>> = all.collect();
                    self.lower_either(&all, position.item(), &names.items())
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

fn places(nodes: &[Node<'_>]) -> Vec<(usize, Arc<str>)> {
    nodes.iter().map(Node::place).collect()
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
