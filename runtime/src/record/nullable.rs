//! The three states of a field that may be set to null: unset, null, a value.

use chrono::{DateTime, FixedOffset, Utc};

/// A field of a request that can be left alone, cleared, or set.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::Nullable;
///
/// let unset = Nullable::<String>::default(); // not sent: what the store has stays
/// let null = Nullable::<String>::from(None); // sent as null: what the store has is removed
/// let value = Nullable::<String>::from("Mugs");
/// assert_eq!((unset.is_unset(), null.is_null(), value.as_ref().value()), (true, true, Some(&"Mugs".to_owned())));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Nullable<T> {
    /// Not sent.
    #[default]
    Unset,
    /// Sent as null.
    Null,
    /// Sent as it is.
    Value(T),
}

impl<T> Nullable<T> {
    /// Whether nothing is sent.
    pub const fn is_unset(&self) -> bool {
        matches!(self, Self::Unset)
    }

    /// Whether null is sent.
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The same state with a reference to the value.
    pub const fn as_ref(&self) -> Nullable<&T> {
        match self {
            Self::Unset => Nullable::Unset,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(value),
        }
    }

    /// The value of an option that means "leave it alone" where it is none; `From<Option<T>>` means null there.
    ///
    /// ```
    /// # use bigcommerce_runtime as bigcommerce;
    /// use bigcommerce::Nullable;
    ///
    /// assert_eq!(Nullable::or_unset(None::<String>), Nullable::Unset);
    /// assert_eq!(Nullable::or_unset(Some("Mug".to_owned())), Nullable::from("Mug"));
    /// ```
    pub fn or_unset(value: Option<T>) -> Self {
        value.map_or(Self::Unset, Self::Value)
    }

    /// The value, if there is one.
    pub fn value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Unset | Self::Null => None,
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<'a, T: super::TextEnum> From<&'a str> for Nullable<T> {
    fn from(text: &'a str) -> Self {
        Self::Value(T::from(text))
    }
}

impl<T, const N: usize> From<[T; N]> for Nullable<Vec<T>> {
    fn from(values: [T; N]) -> Self {
        Self::Value(values.into())
    }
}

impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl From<DateTime<Utc>> for Nullable<DateTime<FixedOffset>> {
    fn from(value: DateTime<Utc>) -> Self {
        Self::Value(value.into())
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}
