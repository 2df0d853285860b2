//! Records: JSON objects as structs, without serde's derive.
//!
//! A struct lists its fields in [`record!`](crate::record!); one generic visitor decodes all of them. Leniency towards what
//! stores really send lives in the leaves ([`Value`] of numbers, texts, dates); presence and null live in [`Field`].

mod choice;
mod container;
pub(crate) mod date;
mod leaf;
mod macros;
pub(crate) mod notes;
mod nullable;
mod number;
pub(crate) mod path;
mod text_enum;
mod union;
mod visitor;

use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, MapAccess};
use serde::ser::{Serialize, SerializeMap, Serializer};

pub use choice::{Kind, Variant, variant_fields};
pub use macros::wire_name;
pub(crate) use notes::noted;
pub use notes::{Finding, Note};
pub use nullable::Nullable;
pub use text_enum::{TextEnum, decode_text_enum, deserialize_text_enum};
pub use union::{Union, decode_union, deserialize_union, read_variant, write_variant};
pub(crate) use union::{from_json, message, reread};
pub use visitor::{deserialize, serialize};

/// How values travel when their type alone does not say it.
pub mod codec {
    /// The JSON form of the type: numbers as numbers, dates as RFC 3339.
    #[derive(Clone, Copy, Debug)]
    pub struct Plain;
    /// Dates in the form of RFC 2822, as the V2 APIs have them; with a fraction of a second, in that of RFC 3339.
    #[derive(Clone, Copy, Debug)]
    pub struct Rfc2822;
    /// Dates in seconds since 1970, as the events of webhooks have them.
    #[derive(Clone, Copy, Debug)]
    pub struct Seconds;
    /// Numbers in a JSON string, with their scale kept: `"19.9900"`.
    #[derive(Clone, Copy, Debug)]
    pub struct Text;

    impl Plain {
        /// The codec given, in place of the plain one.
        pub const fn then<K>(self, codec: K) -> K
        where
            K: Copy,
        {
            codec
        }
    }
}

use codec::{Plain, Rfc2822, Seconds, Text};

/// A struct that is a JSON object; [`record!`](crate::record!) implements it.
pub trait Record: Sized {
    /// The names of the fields on the wire, in the order of declaration.
    const FIELDS: &'static [&'static str];

    /// A record of which nothing is set: `None`, unset, `""`, `0`, an empty list.
    fn empty() -> Self;

    /// Reads the value that `source` stands at into the field at `index` of [`Record::FIELDS`].
    fn read<'de, A: MapAccess<'de>>(&mut self, index: usize, source: &mut Source<'de, A>);

    /// Writes all fields that are set.
    fn write<M: SerializeMap>(&self, sink: &mut Sink<M>);
}

/// A value that a field, a list or a map holds, in the form that the codec `K` names.
pub trait Value<K = Plain>: Sized {
    /// The names of a record's fields; empty for everything else.
    const FIELDS: &'static [&'static str] = &[];

    /// Reads a value; `None` is null or what stores send for nothing (`""` for a number, `[]` for an object).
    ///
    /// # Errors
    /// What came cannot be understood as this type.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error>;

    /// Writes the value.
    ///
    /// # Errors
    /// Those of the format.
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// What stands in a required place when nothing came.
    fn empty() -> Self;

    /// The value that null is, where it is one; in lists and maps of all others null is nothing, and is left out.
    fn null() -> Option<Self> {
        None
    }
}

/// A field of a record: a [`Value`] that is always there, an `Option` or a [`Nullable`].
pub trait Field<K = Plain>: Sized {
    /// Reads the value of the key that was read last.
    fn read<'de, A: MapAccess<'de>>(&mut self, source: &mut Source<'de, A>, codec: K);

    /// Writes the field under `name`, or nothing when it is not set.
    fn write<M: SerializeMap>(&self, name: &'static str, sink: &mut Sink<M>, codec: K);

    /// The field of an empty record.
    fn empty(codec: K) -> Self;
}

/// Decodes a [`Value`] where serde asks for a seed.
pub(crate) struct Seed<T, K>(PhantomData<fn() -> (T, K)>);

impl<T, K> Seed<T, K> {
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: Value<K>, K> DeserializeSeed<'de> for Seed<T, K> {
    type Value = Option<T>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::decode(deserializer)
    }
}

/// Encodes a [`Value`] where serde asks for something that serializes.
pub(crate) struct Encoded<'a, T, K>(&'a T, PhantomData<fn() -> K>);

impl<'a, T, K> Encoded<'a, T, K> {
    pub(crate) const fn new(value: &'a T) -> Self {
        Self(value, PhantomData)
    }
}

impl<T: Value<K>, K> Serialize for Encoded<'_, T, K> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode(serializer)
    }
}

/// The map that a record is read from. It keeps the error itself, so that the code of each field is one call without `?`,
/// which is what the compiler spends most of its time on where there are thousands of fields.
#[derive(Debug)]
pub struct Source<'de, A: MapAccess<'de>> {
    map: A,
    error: Option<A::Error>,
}

impl<'de, A: MapAccess<'de>> Source<'de, A> {
    #[inline]
    fn next<T: Value<K>, K>(&mut self) -> Option<Option<T>> {
        match self.map.next_value_seed(Seed::<T, K>::new()) {
            Ok(value) => Some(value),
            Err(error) => {
                self.error = Some(error);
                None
            }
        }
    }
}

/// The map that a record is written to; it keeps the first error and writes nothing after it.
#[derive(Debug)]
pub struct Sink<M: SerializeMap> {
    map: M,
    result: Result<(), M::Error>,
}

impl<M: SerializeMap> Sink<M> {
    #[inline]
    fn entry<T: Serialize>(&mut self, name: &'static str, value: &T) {
        if self.result.is_ok() {
            self.result = self.map.serialize_entry(name, value);
        }
    }
}

// One set of impls per codec: a blanket impl over all codecs would overlap with `Option`'s.
macro_rules! fields {
    ($($codec:ty)*) => { $(
        impl<T: Value<$codec>> Field<$codec> for T {
            #[inline]
            fn read<'de, A: MapAccess<'de>>(&mut self, source: &mut Source<'de, A>, _: $codec) {
                if let Some(value) = source.next::<T, $codec>() {
                    *self = value.unwrap_or_else(T::empty);
                }
            }
            #[inline]
            fn write<M: SerializeMap>(&self, name: &'static str, sink: &mut Sink<M>, _: $codec) {
                sink.entry(name, &Encoded::<T, $codec>::new(self));
            }
            #[inline]
            fn empty(_: $codec) -> Self {
                T::empty()
            }
        }

        impl<T: Value<$codec>> Field<$codec> for Option<T> {
            #[inline]
            fn read<'de, A: MapAccess<'de>>(&mut self, source: &mut Source<'de, A>, _: $codec) {
                if let Some(value) = source.next::<T, $codec>() {
                    *self = value;
                }
            }
            #[inline]
            fn write<M: SerializeMap>(&self, name: &'static str, sink: &mut Sink<M>, _: $codec) {
                if let Some(value) = self {
                    sink.entry(name, &Encoded::<T, $codec>::new(value));
                }
            }
            #[inline]
            fn empty(_: $codec) -> Self {
                None
            }
        }

        impl<T: Value<$codec>> Field<$codec> for Nullable<T> {
            #[inline]
            fn read<'de, A: MapAccess<'de>>(&mut self, source: &mut Source<'de, A>, _: $codec) {
                if let Some(value) = source.next::<T, $codec>() {
                    *self = value.into();
                }
            }
            #[inline]
            fn write<M: SerializeMap>(&self, name: &'static str, sink: &mut Sink<M>, _: $codec) {
                match self {
                    Self::Value(value) => sink.entry(name, &Encoded::<T, $codec>::new(value)),
                    Self::Null => sink.entry(name, &()),
                    Self::Unset => {}
                }
            }
            #[inline]
            fn empty(_: $codec) -> Self {
                Self::Unset
            }
        }
    )* };
}
fields!(Plain Rfc2822 Seconds Text);

// A box holds what would otherwise hold itself.
impl<T: Record> Record for Box<T> {
    const FIELDS: &'static [&'static str] = T::FIELDS;

    fn empty() -> Self {
        Self::new(T::empty())
    }
    fn read<'de, A: MapAccess<'de>>(&mut self, index: usize, source: &mut Source<'de, A>) {
        T::read(self, index, source);
    }
    fn write<M: SerializeMap>(&self, sink: &mut Sink<M>) {
        T::write(self, sink);
    }
}

impl<T: Record> Value<Plain> for T {
    const FIELDS: &'static [&'static str] = <T as Record>::FIELDS;

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        visitor::decode(deserializer)
    }
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        visitor::serialize(self, serializer)
    }
    fn empty() -> Self {
        <T as Record>::empty()
    }
}
