//! Unions: an enum of which the JSON at hand chooses the variant ([`choice`](super::choice) says how).
//!
//! The value is buffered and then read again as the variant's type through the text reader of serde_json, so that no record
//! is compiled for a second source of values.

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::Serializer;
use serde_json::Value as Json;

use super::choice::{Variant, choose, is_nothing};
use super::notes::{self, Level};
use super::{Value, path};

/// A value that is one of several types; [`union!`](crate::union!) implements it.
pub trait Union: Sized {
    /// The key whose value names the variant of an object.
    const TAG: Option<&'static str>;
    /// What is known of each variant, in the order of declaration, without the one that keeps what fits none.
    const VARIANTS: &'static [Variant];

    /// The value as the variant at `index` of [`Union::VARIANTS`]; `None` if that cannot understand it.
    fn read(index: usize, json: &Json) -> Option<Self>;

    /// The variant that keeps a value as it is.
    fn other(json: Json) -> Self;
}

fn from_any<T: Union>(json: Json) -> T {
    choose(&json, T::TAG, T::VARIANTS)
        .and_then(|index| T::read(index, &json))
        .unwrap_or_else(|| T::other(json))
}

/// Decodes a union; `None` for null, and for what stores send for nothing: `""` where no variant is a text, `[]` where
/// none is a list.
///
/// # Errors
/// Those of the format alone.
pub fn decode_union<'de, T: Union, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    let json = Json::deserialize(deserializer)?;
    if !is_nothing(&json, T::VARIANTS) {
        return Ok(Some(from_any(json)));
    }
    if !json.is_null() {
        notes::lenient("nothing", "one of several types");
    }
    Ok(None)
}

/// Decodes a union; null is kept as it is.
///
/// # Errors
/// Those of the format alone.
pub fn deserialize_union<'de, T: Union, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Json::deserialize(deserializer).map(from_any)
}

/// The value in the form of the codec, as a variant; `None` if the variant cannot understand it.
pub fn read_variant<T: Value<K>, K, U>(json: &Json, _: K, variant: fn(T) -> U) -> Option<U> {
    from_json::<T, K>(json).map(variant)
}

/// Writes what a variant holds in the form of the codec.
///
/// # Errors
/// Those of the format.
pub fn write_variant<T: Value<K>, K, S: Serializer>(
    value: &T,
    _: K,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    value.encode(serializer)
}

/// The value read as `T`; `None` if it is nothing or cannot be understood.
#[must_use]
pub(crate) fn from_json<T: Value<K>, K>(json: &Json) -> Option<T> {
    let level = Level::begin();
    let value = path::untraced(|| reread::<T, K, serde_json::Error>(json)).ok().flatten();
    if value.is_none() {
        level.forget();
    }
    value
}

/// The value read as `T`. The error is the caller's, without the place in the buffer, which means nothing in the body.
pub(crate) fn reread<T: Value<K>, K, E: Error>(json: &Json) -> Result<Option<T>, E> {
    let text = serde_json::to_string(json).map_err(E::custom)?;
    T::decode(&mut serde_json::Deserializer::from_str(&text))
        .map_err(|error| E::custom(message(&error)))
}

/// What the error says, without the place that serde_json puts at its end.
pub(crate) fn message(error: &serde_json::Error) -> String {
    let mut message = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    if message.ends_with(&place) {
        message.truncate(message.len() - place.len());
    }
    message
}

/// Makes an enum with a variant `Other(serde_json::Value)` a union.
///
/// Each variant names its kind of JSON: `string`, `number`, `boolean`, `array`, `object` (a record) or `map`; then, if it
/// needs one, its [codec](crate::record::codec). One string, number and boolean each, one array; of several objects
///
/// 1. the tag decides: `is "value" "value"` are the values of the key after `by` that mean the variant,
/// 2. else the keys: it is the variant that keeps every key, null ones aside, that any of the variants would keep,
/// 3. where several would: the one that also knows the keys that are null; that finds all keys it `needs`, of several
///    the one that needs most; all of whose keys the others have too.
///
/// A tag that no variant lists leaves 2 alone. What is decided by none of this, or cannot be read as the variant that it
/// is, is kept in `Other`. A scalar of no variant's kind is the only variant that is a scalar: a number that came as text.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::{Decimal, record, union};
/// use serde_json::{from_value, json};
///
/// #[derive(Clone, Debug, PartialEq)]
/// pub enum Default { Text(String), Number(Decimal), List(Vec<String>), Other(serde_json::Value) }
/// union!(Default { Text(string), Number(number), List(array) });
///
/// assert_eq!(from_value::<Default>(json!(19.5))?, Default::Number(Decimal::new(195, 1)));
/// assert_eq!(from_value::<Default>(json!(true))?, Default::Other(json!(true)));
///
/// #[derive(Clone, Debug, PartialEq)]
/// pub struct Card { kind: Option<String>, last4: Option<String> }
/// record!(Card { kind, last4 });
/// #[derive(Clone, Debug, PartialEq)]
/// pub struct Credit { kind: Option<String> }
/// record!(Credit { kind });
/// #[derive(Clone, Debug, PartialEq)]
/// pub enum Means { Card(Card), Credit(Credit), Other(serde_json::Value) }
/// union!(Means by "kind" { Card(object is "card"), Credit(object is "credit" "store_credit") });
///
/// assert!(matches!(from_value(json!({ "kind": "card" }))?, Means::Card(_)));
/// assert!(matches!(from_value(json!({ "last4": "4242" }))?, Means::Card(_)));
/// assert!(matches!(from_value(json!({ "kind": "coin" }))?, Means::Other(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! union {
    (@kind string) => { $crate::record::Kind::Text };
    (@kind number) => { $crate::record::Kind::Number };
    (@kind boolean) => { $crate::record::Kind::Boolean };
    (@kind array) => { $crate::record::Kind::List };
    (@kind object) => { $crate::record::Kind::Record };
    (@kind map) => { $crate::record::Kind::Map };
    (@tag) => { None };
    (@tag $tag:literal) => { Some($tag) };
    ($type:ident $(by $tag:literal)? { $(
        $variant:ident (
            $kind:ident $(as $codec:ident)? $(is $($text:literal)+)? $(needs $($key:literal)+)?
        )
    ),* $(,)? }) => {
        impl $crate::record::Union for $type {
            const TAG: Option<&'static str> = $crate::union!(@tag $($tag)?);
            const VARIANTS: &'static [$crate::record::Variant] = &[$($crate::record::Variant {
                kind: $crate::union!(@kind $kind),
                tags: &[$($($text),+)?],
                needs: &[$($($key),+)?],
                fields: $crate::record::variant_fields(Self::$variant),
            }),*];

            #[allow(unused_assignments, reason = "nothing comes after the last variant")]
            fn read(mut index: usize, json: &$crate::serde_json::Value) -> Option<Self> {
                $(
                    if index == 0 {
                        return $crate::record::read_variant(
                            json,
                            $crate::record::codec::Plain $(.then($crate::record::codec::$codec))?,
                            Self::$variant,
                        );
                    }
                    index -= 1;
                )*
                None
            }

            fn other(json: $crate::serde_json::Value) -> Self {
                Self::Other(json)
            }
        }

        impl $crate::record::Value for $type {
            fn decode<'de, D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
                $crate::record::decode_union(deserializer)
            }
            fn encode<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => $crate::record::write_variant(
                        value,
                        $crate::record::codec::Plain $(.then($crate::record::codec::$codec))?,
                        serializer,
                    ),)*
                    Self::Other(json) => $crate::serde::Serialize::serialize(json, serializer),
                }
            }
            fn empty() -> Self {
                Self::Other($crate::serde_json::Value::Null)
            }
            fn null() -> Option<Self> {
                Some(Self::Other($crate::serde_json::Value::Null))
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::record::deserialize_union(deserializer)
            }
        }

        impl $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::record::Value::<$crate::record::codec::Plain>::encode(self, serializer)
            }
        }
    };
}
