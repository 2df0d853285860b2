//! The visitor of single values: one place where "a number as a string, null, an empty array" is understood.
//!
//! A type says what it makes of each JSON kind by [`Leaf`]; the rest of the leniency is common to all.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::ser::Serializer;

use serde_json::Value as Json;

use super::Value;
use super::codec::Plain;
use super::notes::{self, Level};
use super::path::{self, Segment};
use super::visitor::sole;

/// The JSON form of a single value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Text,
    Number,
    Boolean,
}

impl Form {
    const fn name(self) -> &'static str {
        match self {
            Self::Text => "a string",
            Self::Number => "a number",
            Self::Boolean => "a boolean",
        }
    }
}

/// A single value; `None` from any of the functions means that it cannot be understood.
pub(super) trait Leaf: Sized {
    /// What an error says was expected.
    const EXPECTED: &'static str;
    /// The form that the reference states; the others are understood where they can be.
    const FORM: Form;
    /// Whether every text is a value of the type.
    const ANY_TEXT: bool = false;

    fn from_text(text: &str) -> Option<Self>;
    fn from_owned(text: String) -> Option<Self> {
        Self::from_text(&text)
    }
    fn from_integer(number: i64) -> Option<Self>;
    fn from_unsigned(number: u64) -> Option<Self> {
        Self::from_integer(i64::try_from(number).ok()?)
    }
    fn from_float(number: f64) -> Option<Self>;
    fn from_bool(_: bool) -> Option<Self> {
        None
    }
    /// Whether a text that is no value of the type stands for nothing.
    fn is_nothing(text: &str) -> bool {
        is_nothing(text)
    }
}

/// Whether a text stands for nothing, where something else than a text belongs.
pub(super) fn is_nothing(text: &str) -> bool {
    const NOTHING: [&str; 3] = ["", "null", "nil"];
    NOTHING.iter().any(|known| text.eq_ignore_ascii_case(known))
}

#[inline]
pub(super) fn decode<'de, T: Leaf, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_any(LeafVisitor(PhantomData))
}

struct LeafVisitor<T>(PhantomData<fn() -> T>);

impl<T: Leaf> LeafVisitor<T> {
    #[inline]
    fn understood<E: Error>(
        value: Option<T>,
        form: Form,
        found: Unexpected<'_>,
    ) -> Result<Option<T>, E> {
        if value.is_none() {
            return Err(E::invalid_value(found, &T::EXPECTED));
        }
        if T::FORM != form {
            notes::lenient(form.name(), T::EXPECTED);
        }
        Ok(value)
    }

    fn visit_json<E: Error>(self, json: Json) -> Result<Option<T>, E> {
        match json {
            Json::Null => Ok(None),
            Json::Bool(value) => self.visit_bool(value),
            Json::String(text) => self.visit_string(text),
            Json::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
                (Some(number), ..) => self.visit_i64(number),
                (_, Some(number), _) => self.visit_u64(number),
                (.., Some(number)) => self.visit_f64(number),
                _ => Err(E::invalid_type(Unexpected::Other("a number"), &T::EXPECTED)),
            },
            Json::Array(_) => Err(E::invalid_type(Unexpected::Seq, &T::EXPECTED)),
            Json::Object(_) => Err(E::invalid_type(Unexpected::Map, &T::EXPECTED)),
        }
    }
}

impl<'de, T: Leaf> Visitor<'de> for LeafVisitor<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    #[inline]
    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        match T::from_bool(value) {
            None if !value => {
                notes::lenient("false", T::EXPECTED);
                Ok(None)
            }
            understood => Self::understood(understood, Form::Boolean, Unexpected::Bool(value)),
        }
    }

    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        Self::understood(T::from_integer(value), Form::Number, Unexpected::Signed(value))
    }

    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        Self::understood(T::from_unsigned(value), Form::Number, Unexpected::Unsigned(value))
    }

    #[inline]
    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        Self::understood(T::from_float(value), Form::Number, Unexpected::Float(value))
    }

    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        match T::from_text(text) {
            None if T::is_nothing(text.trim()) => {
                notes::lenient("a string for nothing", T::EXPECTED);
                Ok(None)
            }
            value => Self::understood(value, Form::Text, Unexpected::Str(text)),
        }
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        if T::ANY_TEXT { Ok(T::from_owned(text)) } else { self.visit_str(&text) }
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        match map.next_key::<IgnoredAny>()? {
            None => {
                notes::lenient("an empty object", T::EXPECTED);
                Ok(None)
            }
            Some(_) => Err(A::Error::invalid_type(Unexpected::Map, &T::EXPECTED)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Self::Value, A::Error> {
        let Some(item) = sole(seq, T::EXPECTED)? else { return Ok(None) };
        let mut level = Level::begin();
        let value = self.visit_json(item).inspect_err(|_| path::index(0))?;
        level.part(|| Segment::Index(0));
        Ok(value)
    }
}

/// A value that the reference states as a text, although its type is another.
pub(super) struct InText<T>(pub(super) T);

impl<T: Leaf> Leaf for InText<T> {
    const EXPECTED: &'static str = T::EXPECTED;
    const FORM: Form = Form::Text;

    fn from_text(text: &str) -> Option<Self> {
        T::from_text(text).map(Self)
    }
    fn from_integer(number: i64) -> Option<Self> {
        T::from_integer(number).map(Self)
    }
    fn from_unsigned(number: u64) -> Option<Self> {
        T::from_unsigned(number).map(Self)
    }
    fn from_float(number: f64) -> Option<Self> {
        T::from_float(number).map(Self)
    }
    fn from_bool(value: bool) -> Option<Self> {
        T::from_bool(value).map(Self)
    }
    fn is_nothing(text: &str) -> bool {
        T::is_nothing(text)
    }
}

/// The text that JSON has for a number, with `.0` where it is whole.
pub(super) fn float_text(number: f64) -> String {
    // The standard library has another last digit where two are as near.
    serde_json::Number::from_f64(number).map_or_else(|| number.to_string(), |json| json.to_string())
}

impl Leaf for String {
    const EXPECTED: &'static str = "a string";
    const FORM: Form = Form::Text;
    const ANY_TEXT: bool = true;

    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
    fn from_owned(text: String) -> Option<Self> {
        Some(text)
    }
    fn from_integer(number: i64) -> Option<Self> {
        Some(number.to_string())
    }
    fn from_unsigned(number: u64) -> Option<Self> {
        Some(number.to_string())
    }
    fn from_float(number: f64) -> Option<Self> {
        Some(float_text(number))
    }
    fn from_bool(value: bool) -> Option<Self> {
        Some(value.to_string())
    }
}

impl Value for String {
    #[inline]
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        decode(deserializer)
    }
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
    fn empty() -> Self {
        Self::new()
    }
}

impl Leaf for bool {
    const EXPECTED: &'static str = "a boolean";
    const FORM: Form = Form::Boolean;

    fn from_text(text: &str) -> Option<Self> {
        match text.trim() {
            "1" => Some(true),
            "0" => Some(false),
            text if text.eq_ignore_ascii_case("true") => Some(true),
            text if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }
    fn from_integer(number: i64) -> Option<Self> {
        match number {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
    fn from_float(number: f64) -> Option<Self> {
        [(0.0, false), (1.0, true)]
            .into_iter()
            .find_map(|(known, value)| (known == number).then_some(value))
    }
    fn from_bool(value: bool) -> Option<Self> {
        Some(value)
    }
}

impl Value<Plain> for bool {
    #[inline]
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        decode(deserializer)
    }
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(*self)
    }
    fn empty() -> Self {
        false
    }
}
