//! Open text enums: the values that are known, and any other text kept as it came.

use std::marker::PhantomData;

use serde::de::Deserializer;

use super::leaf::{self, Form, Leaf};

/// An enum of texts; [`text_enum!`](crate::text_enum!) implements it.
pub trait TextEnum: for<'a> From<&'a str> + From<String> {
    /// The texts of all known values.
    const VALUES: &'static [&'static str];

    /// The text as it travels.
    fn as_str(&self) -> &str;
}

/// Decodes the text of an enum; a number or a boolean counts as its text.
///
/// # Errors
/// What came is an object or an array.
pub fn decode_text_enum<'de, T: TextEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    Ok(leaf::decode::<Wrapped<T>, D>(deserializer)?.map(|wrapped| wrapped.0))
}

/// As [`decode_text_enum`], with the unknown empty text for null.
///
/// # Errors
/// Those of [`decode_text_enum`].
pub fn deserialize_text_enum<'de, T: TextEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Ok(decode_text_enum(deserializer)?.unwrap_or_else(|| T::from("")))
}

struct Wrapped<T>(T, PhantomData<fn() -> T>);

impl<T: TextEnum> Leaf for Wrapped<T> {
    const EXPECTED: &'static str = "a string";
    const FORM: Form = Form::Text;
    const ANY_TEXT: bool = true;

    fn from_text(text: &str) -> Option<Self> {
        Some(Self(T::from(text), PhantomData))
    }
    fn from_owned(text: String) -> Option<Self> {
        Some(Self(T::from(text), PhantomData))
    }
    fn from_integer(number: i64) -> Option<Self> {
        Self::from_owned(number.to_string())
    }
    fn from_unsigned(number: u64) -> Option<Self> {
        Self::from_owned(number.to_string())
    }
    fn from_float(number: f64) -> Option<Self> {
        Self::from_owned(leaf::float_text(number))
    }
    fn from_bool(value: bool) -> Option<Self> {
        Some(Self(T::from(if value { "true" } else { "false" }), PhantomData))
    }
}

/// Makes an enum with a variant `Unknown(String)` an open text enum.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::text_enum;
///
/// #[derive(Clone, Debug, PartialEq, Eq, Hash)]
/// pub enum Direction { Asc, Desc, Unknown(String) }
/// text_enum!(Direction { Asc = "asc", Desc = "desc" });
///
/// assert_eq!(Direction::from("asc"), Direction::Asc);
/// assert_eq!(serde_json::from_str::<Direction>("\"up\"")?.to_string(), "up");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! text_enum {
    ($type:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $type {
            /// The texts of all known values.
            pub const VALUES: &'static [&'static str] = &[$($text),*];

            /// The text as it travels.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
        }

        impl $crate::record::TextEnum for $type {
            const VALUES: &'static [&'static str] = Self::VALUES;
            fn as_str(&self) -> &str {
                Self::as_str(self)
            }
        }

        impl From<&str> for $type {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::Unknown(text.to_owned()),
                }
            }
        }

        impl From<$type> for String {
            fn from(value: $type) -> Self {
                match value {
                    $type::Unknown(text) => text,
                    known => known.as_str().to_owned(),
                }
            }
        }

        impl From<String> for $type {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl std::str::FromStr for $type {
            type Err = std::convert::Infallible;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::record::Value for $type {
            fn decode<'de, D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
                $crate::record::decode_text_enum(deserializer)
            }
            fn encode<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
            fn empty() -> Self {
                Self::Unknown(String::new())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::record::deserialize_text_enum(deserializer)
            }
        }

        impl $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::operation::QueryValue for $type {
            fn query_value(&self) -> String {
                self.as_str().to_owned()
            }
        }
    };
}
