//! Unions: an enum of which the JSON at hand chooses the variant, by its kind or by its keys.
//!
//! The value is buffered and then read again as the variant's type through the text reader of serde_json, so that no record
//! is compiled for a second source of values.

use serde::de::{Deserialize, Deserializer, Error};
use serde_json::Value as Json;

use super::codec::Plain;
use super::{Value, path};

/// A value that is one of several types; [`union!`](crate::union!) implements it.
pub trait Union: Sized {
    /// The variant that the value names, else the one that keeps it as it is.
    fn choose(json: Json) -> Self;
}

/// Decodes a union; null is nothing.
///
/// # Errors
/// Those of the format alone.
pub fn decode_union<'de, T: Union, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    let json = Json::deserialize(deserializer)?;
    Ok((!json.is_null()).then(|| T::choose(json)))
}

/// Decodes a union; null is kept as it is.
///
/// # Errors
/// Those of the format alone.
pub fn deserialize_union<'de, T: Union, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Json::deserialize(deserializer).map(T::choose)
}

/// The value read as `T`; `None` if it is nothing or cannot be understood.
#[must_use]
pub fn from_json<T: Value<Plain>>(json: &Json) -> Option<T> {
    path::untraced(|| reread::<T, Plain, serde_json::Error>(json)).ok().flatten()
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

/// The predicates of [`union!`](crate::union!).
pub mod holds {
    use serde_json::Value as Json;

    /// A string.
    #[must_use]
    pub fn string(json: &Json) -> bool {
        json.is_string()
    }

    /// Any number.
    #[must_use]
    pub fn number(json: &Json) -> bool {
        json.is_number()
    }

    /// A number without a fraction.
    #[must_use]
    pub fn integer(json: &Json) -> bool {
        json.is_i64() || json.is_u64()
    }

    /// `true` or `false`.
    #[must_use]
    pub fn boolean(json: &Json) -> bool {
        json.is_boolean()
    }

    /// An array.
    #[must_use]
    pub fn array(json: &Json) -> bool {
        json.is_array()
    }

    /// An object.
    #[must_use]
    pub fn object(json: &Json) -> bool {
        json.is_object()
    }

    /// An object that has any of the keys.
    #[must_use]
    pub fn keys(json: &Json, names: &[&str]) -> bool {
        json.as_object().is_some_and(|object| names.iter().any(|name| object.contains_key(*name)))
    }

    /// An object that has all of the keys.
    #[must_use]
    pub fn all(json: &Json, names: &[&str]) -> bool {
        json.as_object().is_some_and(|object| names.iter().all(|name| object.contains_key(*name)))
    }

    /// An object whose `key` has one of the texts; a number or a boolean counts as its text.
    #[must_use]
    pub fn tag(json: &Json, key: &str, texts: &[&str]) -> bool {
        match json.get(key) {
            Some(Json::String(text)) => texts.contains(&text.as_str()),
            Some(other @ (Json::Number(_) | Json::Bool(_))) => {
                texts.contains(&other.to_string().as_str())
            }
            _ => false,
        }
    }
}

/// Makes an enum with a variant `Other(serde_json::Value)` a union.
///
/// Predicates are tried in the order written: `string`, `number`, `integer`, `boolean`, `array`, `object`, `keys "a" "b"`
/// (any of them), `all "a" "b"`, `tag "key" = "value" "value"`.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::{Decimal, union};
///
/// #[derive(Clone, Debug, PartialEq)]
/// pub enum Default { Text(String), Number(Decimal), List(Vec<String>), Other(serde_json::Value) }
/// union!(Default { Text(string), Number(number), List(array) });
///
/// assert_eq!(serde_json::from_str::<Default>("19.5")?, Default::Number(Decimal::new(195, 1)));
/// assert_eq!(serde_json::from_str::<Default>("true")?, Default::Other(true.into()));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! union {
    (@holds $json:expr, tag $key:literal = $($text:literal)+) => {
        $crate::record::holds::tag($json, $key, &[$($text),+])
    };
    (@holds $json:expr, $predicate:ident $($key:literal)+) => {
        $crate::record::holds::$predicate($json, &[$($key),+])
    };
    (@holds $json:expr, $predicate:ident) => {
        $crate::record::holds::$predicate($json)
    };
    ($type:ident { $($variant:ident ($($predicate:tt)+)),* $(,)? }) => {
        impl $crate::record::Union for $type {
            fn choose(json: $crate::serde_json::Value) -> Self {
                $(
                    if $crate::union!(@holds &json, $($predicate)+) {
                        return match $crate::record::from_json(&json) {
                            Some(value) => Self::$variant(value),
                            None => Self::Other(json),
                        };
                    }
                )*
                Self::Other(json)
            }
        }

        impl $crate::record::Value for $type {
            fn decode<'de, D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
                $crate::record::decode_union(deserializer)
            }
            fn encode<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => $crate::record::Value::<$crate::record::codec::Plain>::encode(value, serializer),)*
                    Self::Other(json) => $crate::serde::Serialize::serialize(json, serializer),
                }
            }
            fn empty() -> Self {
                Self::Other($crate::serde_json::Value::Null)
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
