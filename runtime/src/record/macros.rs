//! `record!`: the list of a struct's fields, as the impls that decode and encode it.
//!
//! It is invoked some thousand times by the generated crate, so its expansion stays small: every body is one call or one
//! statement per field.

/// The name of a field on the wire: the one given, else the identifier without `r#`.
#[must_use]
pub const fn wire_name<const N: usize>(
    field: &'static str,
    given: [&'static str; N],
) -> &'static str {
    if let [name, ..] = given.as_slice() {
        return name;
    }
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}

/// Makes a struct a [`Record`](crate::record::Record), with `Serialize` and `Deserialize`.
///
/// Each field may name its wire name and its [codec](crate::record::codec):
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::{Decimal, Nullable, record};
///
/// #[derive(Clone, Debug, PartialEq)]
/// struct Price {
///     id: i64,
///     r#type: Option<String>,
///     amount: Option<Decimal>,
///     note: Nullable<String>,
/// }
/// record!(Price { id, r#type = "type", amount as Text, note });
///
/// let price: Price = serde_json::from_str(r#"{"id": "7", "amount": "19.9900", "note": null}"#)?;
/// assert_eq!(serde_json::to_string(&price)?, r#"{"id":7,"amount":"19.9900","note":null}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! record {
    ($type:ident { $($field:ident $(= $wire:literal)? $(as $codec:ident)?),* $(,)? }) => {
        impl $crate::record::Record for $type {
            const FIELDS: &'static [&'static str] =
                &[$($crate::record::wire_name(stringify!($field), [$($wire)?])),*];

            fn empty() -> Self {
                Self { $($field: $crate::record::Field::empty(
                    $crate::record::codec::Plain $(.then($crate::record::codec::$codec))?
                )),* }
            }

            #[allow(unused_variables, unused_mut, unused_assignments, reason = "a record may have no fields")]
            fn read<'de, A: $crate::serde::de::MapAccess<'de>>(
                &mut self,
                mut index: usize,
                source: &mut $crate::record::Source<'de, A>,
            ) {
                $(
                    if index == 0 {
                        return $crate::record::Field::read(
                            &mut self.$field,
                            source,
                            $crate::record::codec::Plain $(.then($crate::record::codec::$codec))?
                        );
                    }
                    index -= 1;
                )*
            }

            #[allow(unused_variables, reason = "a record may have no fields")]
            fn write<M: $crate::serde::ser::SerializeMap>(&self, sink: &mut $crate::record::Sink<M>) {
                $(
                    $crate::record::Field::write(
                        &self.$field,
                        $crate::record::wire_name(stringify!($field), [$($wire)?]),
                        sink,
                        $crate::record::codec::Plain $(.then($crate::record::codec::$codec))?
                    );
                )*
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $type {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::record::deserialize(deserializer)
            }
        }

        impl $crate::serde::Serialize for $type {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::record::serialize(self, serializer)
            }
        }
    };
}
