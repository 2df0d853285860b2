//! Which variant of a union a JSON value is: by its kind, an object by its tag, else by its keys; never by what parses.
//!
//! What no variant is alone stays undecided, so that nothing is put where a part of it would be dropped and kept elsewhere.

use serde_json::{Map, Value as Json};

use super::Value;

/// The kinds of JSON that a variant can be; [`union!`](crate::union!) has a word for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A string.
    Text,
    /// A number, whole or not.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An array.
    List,
    /// An object with the keys of a record.
    Record,
    /// An object with any keys.
    Map,
}

impl Kind {
    const fn is_scalar(self) -> bool {
        matches!(self, Self::Text | Self::Number | Self::Boolean)
    }

    const fn is_object(self) -> bool {
        matches!(self, Self::Record | Self::Map)
    }

    /// That of a string, a number or a boolean.
    const fn of_scalar(json: &Json) -> Option<Self> {
        match json {
            Json::String(_) => Some(Self::Text),
            Json::Number(_) => Some(Self::Number),
            Json::Bool(_) => Some(Self::Boolean),
            _ => None,
        }
    }
}

/// What is known of a variant before anything is read.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// The kind of JSON that it is.
    pub kind: Kind,
    /// The values of the union's tag that mean this variant.
    pub tags: &'static [&'static str],
    /// The keys without which an object is not this variant.
    pub needs: &'static [&'static str],
    /// The keys of a record.
    pub fields: &'static [&'static str],
}

impl Variant {
    fn knows(&self, key: &str) -> bool {
        self.kind == Kind::Map || self.fields.contains(&key)
    }

    /// Whether the other keeps whatever this one keeps.
    fn is_part_of(&self, other: &Self) -> bool {
        other.kind == Kind::Map
            || self.kind != Kind::Map && self.fields.iter().all(|key| other.knows(key))
    }
}

/// The keys of the record that a variant holds; none if it holds something else.
#[must_use]
pub const fn variant_fields<T: Value, U>(_: fn(T) -> U) -> &'static [&'static str] {
    T::FIELDS
}

/// Whether stores send the value for "nothing" of all that the variants are: null, `""` but for a text, `[]` but for a list.
pub(super) fn is_nothing(json: &Json, variants: &[Variant]) -> bool {
    let none_is = |kind| variants.iter().all(|variant| variant.kind != kind);
    match json {
        Json::Null => true,
        Json::String(text) => text.is_empty() && none_is(Kind::Text),
        Json::Array(items) => items.is_empty() && none_is(Kind::List),
        _ => false,
    }
}

/// The place of the variant that the value is; `None` if it is none of them, or could be several.
pub(super) fn choose(json: &Json, tag: Option<&str>, variants: &[Variant]) -> Option<usize> {
    let all = Candidates { variants, left: (0..variants.len()).collect() };
    match json {
        Json::Null => None,
        Json::Array(_) => all.of(|kind| kind == Kind::List).sole(),
        Json::Object(object) => object_variant(object, tag, all.of(Kind::is_object)),
        _ => {
            let own = Kind::of_scalar(json);
            let scalars = all.of(Kind::is_scalar);
            // A number as text, or a text as number, is understood where that is the only scalar.
            scalars.narrowed(|variant| Some(variant.kind) == own).sole()
        }
    }
}

/// In this order, until one is left: the variants whose tag it is; those that keep whatever any of them would keep; also
/// of the keys that are null; those that find what they need; the one that all others contain.
fn object_variant(
    object: &Map<String, Json>,
    tag: Option<&str>,
    all: Candidates<'_>,
) -> Option<usize> {
    let stated = tag.and_then(|key| object.get(key)).and_then(tag_text);
    let named = all
        .clone()
        .those(|variant| stated.as_deref().is_some_and(|text| variant.tags.contains(&text)));
    if let Some(sole) = named.sole() {
        return Some(sole);
    }
    let is_unknown = stated.is_some() && named.left.is_empty();
    let candidates = if named.left.is_empty() { all } else { named };
    let told = object.iter().filter(|(_, value)| !value.is_null()).map(|(key, _)| key.as_str());
    let keeping = candidates.clone().keeping(told);
    if is_unknown && candidates.left.len() > 1 {
        // Something new: only a key that no other variant has can say that it is one of them nevertheless.
        return keeping.sole();
    }
    let with_nulls = keeping.clone().keeping(object.keys().map(String::as_str));
    let knowing = if with_nulls.left.is_empty() { keeping } else { with_nulls };
    let last = knowing.fitting(object).where_all(Variant::is_part_of);
    last.sole().filter(|&index| {
        object.is_empty() || object.keys().any(|key| last.variants[index].knows(key))
    })
}

/// A number or a boolean counts as its text; an empty text says nothing.
fn tag_text(value: &Json) -> Option<String> {
    match value {
        Json::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        Json::Number(_) | Json::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

/// The variants that a value may still be.
#[derive(Clone)]
struct Candidates<'v> {
    variants: &'v [Variant],
    left: Vec<usize>,
}

impl Candidates<'_> {
    fn those(mut self, holds: impl Fn(&Variant) -> bool) -> Self {
        self.left.retain(|&index| holds(&self.variants[index]));
        self
    }

    fn of(self, is_kind: impl Fn(Kind) -> bool) -> Self {
        self.those(|variant| is_kind(variant.kind))
    }

    /// Those of which it holds, if it holds of any.
    fn narrowed(self, holds: impl Fn(&Variant) -> bool) -> Self {
        let those = self.clone().those(holds);
        if those.left.is_empty() { self } else { those }
    }

    /// Those that know every key that any of them knows.
    fn keeping<'k>(self, keys: impl Iterator<Item = &'k str>) -> Self {
        let (variants, left) = (self.variants, self.left.clone());
        let known: Vec<&str> =
            keys.filter(|key| left.iter().any(|&index| variants[index].knows(key))).collect();
        self.those(|variant| known.iter().all(|key| variant.knows(key)))
    }

    /// Those that find all keys that they need, of these the ones that need what all others need; everyone if nobody does.
    fn fitting(self, object: &Map<String, Json>) -> Self {
        let has_all = |keys: &[&str]| keys.iter().all(|key| object.contains_key(*key));
        let fitting = self.clone().those(|variant| has_all(variant.needs));
        if fitting.left.is_empty() {
            return self;
        }
        fitting.where_all(|one, other| other.needs.iter().all(|key| one.needs.contains(key)))
    }

    /// Those of which it holds beside each that is left, if there are any.
    fn where_all(self, holds: impl Fn(&Variant, &Variant) -> bool) -> Self {
        let (variants, left) = (self.variants, self.left.clone());
        self.narrowed(|variant| left.iter().all(|&other| holds(variant, &variants[other])))
    }

    fn sole(&self) -> Option<usize> {
        match self.left.as_slice() {
            [sole] => Some(*sole),
            _ => None,
        }
    }
}
