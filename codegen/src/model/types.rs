//! Types as ids into an arena: leaves, lists and maps are interned by value, records, text enums and unions are
//! definitions, whose shape (what is on the wire) is apart from their names and origins.

use std::collections::HashMap;

use crate::diagnostic::Place;

use super::{Facts, ModuleId};

/// An index into [`Types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId(u32);

/// A type of the wire.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    Boolean,
    Integer,
    /// Exact: it is money or a measure.
    Decimal,
    /// A decimal that travels as a JSON string and keeps its scale.
    DecimalText,
    /// An inexact number, for example a latitude.
    Float,
    Text,
    /// RFC 3339.
    DateTime,
    /// RFC 2822, the form of V2.
    DateTimeRfc2822,
    Date,
    Time,
    /// Any JSON.
    Json,
    /// The bytes of a file.
    Binary,
    List(TypeId),
    Map(TypeId),
    /// An index into the definitions.
    Defined(usize),
}

/// How a schema is used: what is required, nullable or read-only depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Use {
    Response,
    /// What an app answers where BigCommerce calls it: required is required.
    Answered,
    /// A body of POST or DELETE.
    Create,
    /// A body of PUT or PATCH: partial, where null is a value.
    Update,
    /// A body that an app receives: the sender may leave out anything, as in a response.
    Received,
}

impl Use {
    /// Whether it is a body of an answer, whoever answers.
    pub fn is_answer(self) -> bool {
        matches!(self, Self::Response | Self::Answered)
    }
}

/// A type that has a name.
#[derive(Clone, Debug)]
pub struct Definition {
    /// What it may be called, best first, as words of the reference.
    pub names: Vec<String>,
    /// Whether most of the equal definitions that became this one may have its first name.
    pub agreed: bool,
    pub module: ModuleId,
    pub origin: Place,
    pub usage: Use,
    pub shape: Shape,
}

#[derive(Clone, Debug)]
pub enum Shape {
    Record(Record),
    Text(TextEnum),
    Union(Union),
}

#[derive(Clone, Debug, Default)]
pub struct Record {
    pub fields: Vec<Field>,
}

#[derive(Clone, Debug)]
pub struct Field {
    pub wire: String,
    pub ty: TypeId,
    pub presence: Presence,
    pub facts: Facts,
}

/// Whether a value may be left out, and whether null is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    Required,
    Optional,
    /// Unset, null, or a value.
    Nullable,
}

/// A set of texts that stays open.
#[derive(Clone, Debug)]
pub struct TextEnum {
    pub values: Vec<TextValue>,
}

#[derive(Clone, Debug)]
pub struct TextValue {
    pub wire: String,
}

/// One of several types, chosen by what the JSON has.
#[derive(Clone, Debug)]
pub struct Union {
    /// The key whose value names the variant of an object.
    pub tag: Option<String>,
    pub variants: Vec<Variant>,
}

#[derive(Clone, Debug)]
pub struct Variant {
    /// What it may be called, best first.
    pub names: Vec<String>,
    pub ty: TypeId,
    pub case: Case,
}

/// What the JSON has if it is this variant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Case {
    Text,
    Number,
    Integer,
    Boolean,
    Array,
    /// An object of any keys.
    Map,
    /// An object with the keys of the variant's record.
    Record {
        /// The values of the tag that mean it.
        values: Vec<String>,
        /// The keys without which it is another variant, where nothing else decides.
        needs: Vec<String>,
    },
}

/// The arena.
#[derive(Clone, Debug, Default)]
pub struct Types {
    all: Vec<Type>,
    interned: HashMap<Type, TypeId>,
    pub definitions: Vec<Definition>,
}

impl Types {
    /// The id of a type; equal types have one id.
    pub fn intern(&mut self, ty: Type) -> TypeId {
        if let Some(&id) = self.interned.get(&ty) {
            return id;
        }
        let id = TypeId(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        self.all.push(ty.clone());
        self.interned.insert(ty, id);
        id
    }

    /// Adds a definition; its shape may be completed later, so that it can refer to itself.
    pub fn define(&mut self, definition: Definition) -> TypeId {
        self.definitions.push(definition);
        self.intern(Type::Defined(self.definitions.len() - 1))
    }

    pub fn get(&self, id: TypeId) -> &Type {
        &self.all[id.0 as usize]
    }

    pub fn definition(&self, id: TypeId) -> Option<&Definition> {
        match self.get(id) {
            Type::Defined(index) => self.definitions.get(*index),
            _ => None,
        }
    }

    pub fn definition_mut(&mut self, id: TypeId) -> Option<&mut Definition> {
        match *self.get(id) {
            Type::Defined(index) => self.definitions.get_mut(index),
            _ => None,
        }
    }

    /// The fields of a record; none for any other type.
    pub fn record(&self, id: TypeId) -> Option<&Record> {
        match self.definition(id).map(|definition| &definition.shape) {
            Some(Shape::Record(record)) => Some(record),
            _ => None,
        }
    }

    /// The definitions that a type names directly, through lists and maps.
    pub fn named_in(&self, id: TypeId) -> Option<usize> {
        match self.get(id) {
            Type::List(inner) | Type::Map(inner) => self.named_in(*inner),
            Type::Defined(index) => Some(*index),
            _ => None,
        }
    }

    /// The definitions that a shape names directly.
    pub fn children(&self, shape: &Shape) -> Vec<usize> {
        let ids: Vec<TypeId> = match shape {
            Shape::Record(record) => record.fields.iter().map(|field| field.ty).collect(),
            Shape::Union(union) => union.variants.iter().map(|variant| variant.ty).collect(),
            Shape::Text(_) => Vec::new(),
        };
        ids.into_iter().filter_map(|id| self.named_in(id)).collect()
    }
}
