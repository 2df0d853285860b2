//! The data of an event by its scope: `payload!` makes an enum of all scopes that are known.

use serde::de::Error;
use serde::ser::Serializer;
use serde_json::Value as Json;

use crate::record::codec::Plain;
use crate::record::{Value, reread};

/// What the `data` of an event is: any value of the runtime (a record, [`Json`]), or an enum that the scope chooses a variant of,
/// which [`payload!`](crate::payload!) makes.
pub trait Payload: Sized {
    /// Reads the data of an event of this scope; null where it has none.
    ///
    /// # Errors
    /// The data cannot be understood as what the scope has.
    fn decode_data<E: Error>(scope: &str, data: Json) -> Result<Self, E>;

    /// Writes the data.
    ///
    /// # Errors
    /// Those of the format.
    fn encode_data<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// The data of an event that has none.
    fn empty_data() -> Self;
}

impl<T: Value> Payload for T {
    fn decode_data<E: Error>(_: &str, data: Json) -> Result<Self, E> {
        read_payload(&data, |value| value)
    }

    fn encode_data<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_payload(self, serializer)
    }

    fn empty_data() -> Self {
        T::empty()
    }
}

/// The data as a variant; the empty value where there are none.
#[doc(hidden)]
pub fn read_payload<T: Value, U, E: Error>(data: &Json, variant: fn(T) -> U) -> Result<U, E> {
    Ok(variant(reread::<T, Plain, E>(data)?.unwrap_or_else(T::empty)))
}

/// Writes what a variant holds.
#[doc(hidden)]
pub fn write_payload<T: Value, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.encode(serializer)
}

/// Makes an enum with a variant `Unknown(serde_json::Value)` the data of events: each other variant holds what its scope has.
/// A scope that is also written in another way has that behind it: `Variant = "scope" | "another"`.
///
/// ```
/// # use bigcommerce_runtime as bigcommerce;
/// use bigcommerce::webhook::Event;
/// use bigcommerce::{payload, record};
///
/// #[derive(Clone, Debug, PartialEq)]
/// pub struct Order { id: Option<i64> }
/// record!(Order { id });
/// #[derive(Clone, Debug, PartialEq)]
/// pub struct Cart { id: Option<String> }
/// record!(Cart { id });
///
/// #[derive(Clone, Debug, PartialEq)]
/// pub enum Data { OrderCreated(Order), CartCreated(Cart), Unknown(serde_json::Value) }
/// payload!(Data { OrderCreated = "store/order/created", CartCreated = "store/cart/created" });
///
/// let body = r#"{"scope": "store/order/created", "store_id": "1001", "data": {"id": 250}}"#;
/// let event: Event<Data> = serde_json::from_str(body)?;
/// match &event.data {
///     Data::OrderCreated(order) => println!("order {:?} of store {:?}", order.id, event.store_id),
///     Data::CartCreated(cart) => println!("cart {:?}", cart.id),
///     Data::Unknown(json) => println!("{}: {json}", event.scope),
/// }
/// assert_eq!(event.data.scope(), Some("store/order/created"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! payload {
    ($type:ident { $($variant:ident = $scope:literal $(| $also:literal)*),* $(,)? }) => {
        impl $type {
            /// The scopes of all variants, in the order of declaration.
            pub const SCOPES: &'static [&'static str] = &[$($scope, $($also,)*)*];

            /// The scope of the variant; none for the data of an unknown one.
            #[must_use]
            pub const fn scope(&self) -> Option<&'static str> {
                match self {
                    $(Self::$variant(_) => Some($scope),)*
                    Self::Unknown(_) => None,
                }
            }
        }

        impl $crate::webhook::Payload for $type {
            fn decode_data<E: $crate::serde::de::Error>(
                scope: &str,
                data: $crate::serde_json::Value,
            ) -> Result<Self, E> {
                match scope {
                    $($scope $(| $also)* => $crate::webhook::read_payload(&data, Self::$variant),)*
                    _ => Ok(Self::Unknown(data)),
                }
            }

            fn encode_data<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(data) => $crate::webhook::write_payload(data, serializer),)*
                    Self::Unknown(data) => $crate::webhook::write_payload(data, serializer),
                }
            }

            fn empty_data() -> Self {
                Self::Unknown($crate::serde_json::Value::Null)
            }
        }
    };
}
