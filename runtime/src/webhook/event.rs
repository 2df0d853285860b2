//! What a webhook tells: the fields that all events have, and the data of its scope.

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value as Json;

use super::payload::Payload;
use crate::DateTime;
use crate::record;
use crate::record::codec::{Plain, Seconds};
use crate::record::notes::{self, Level};
use crate::record::path::{self, Segment};
use crate::record::{Encoded, Record, Value};

/// An event: something that happened in a store.
///
/// `data` is what the scope has: an enum of all scopes made by [`payload!`](crate::payload!), a record where a destination gets events
/// of one scope alone, or [`Json`] of any.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Event<D = Json> {
    /// What happened: `store/order/statusUpdated`.
    pub scope: String,
    /// The number of the store.
    pub store_id: Option<String>,
    /// Whose event it is: `stores/{store_hash}`.
    pub producer: Option<String>,
    /// What is the same when an event comes twice.
    pub hash: Option<String>,
    /// When it happened; on the wire in seconds since 1970.
    pub created_at: Option<DateTime>,
    /// What it happened to.
    pub data: D,
}

impl<D> Event<D> {
    /// An event with these data alone, for tests of your own.
    #[must_use]
    pub fn new(scope: impl Into<String>, data: D) -> Self {
        Self {
            scope: scope.into(),
            store_id: None,
            producer: None,
            hash: None,
            created_at: None,
            data,
        }
    }

    /// The hash of the store, which the base URL of its API has.
    #[must_use]
    pub fn store_hash(&self) -> Option<&str> {
        self.producer.as_deref()?.strip_prefix("stores/").filter(|hash| !hash.is_empty())
    }

    /// What is the same each time that the event comes, and different for all others, of other stores and scopes too; nothing if the
    /// event has no hash.
    ///
    /// It stands on the hash, not on the header `webhook-id`: that is the same when a message is sent again, but BigCommerce may
    /// make two messages of one event, and does where two webhooks listen to it. Scope and store belong to it, since published events
    /// of several scopes have one hash.
    #[must_use]
    pub fn dedup_key(&self) -> Option<String> {
        let hash = self.hash.as_deref().filter(|hash| !hash.is_empty())?;
        let producer = self.producer.as_deref().unwrap_or_default();
        Some(format!("{producer}/{}/{hash}", self.scope))
    }
}

/// An event whose data wait for its scope: nothing says that the scope comes first.
struct Raw {
    scope: String,
    store_id: Option<String>,
    data: Json,
    hash: Option<String>,
    created_at: Option<DateTime>,
    producer: Option<String>,
}
record!(Raw { scope, store_id, data, hash, created_at as Seconds, producer });

impl<D: Payload> Value for Event<D> {
    const FIELDS: &'static [&'static str] = <Raw as Record>::FIELDS;

    fn decode<'de, T: Deserializer<'de>>(deserializer: T) -> Result<Option<Self>, T::Error> {
        let Some(raw) = Raw::decode(deserializer)? else { return Ok(None) };
        if raw.scope.is_empty() {
            path::key("scope");
            return Err(T::Error::custom("invalid value: nothing, expected the scope of an event"));
        }
        let mut level = Level::begin();
        if raw.data.is_null() {
            notes::lenient("null", "the data of an event");
        }
        let data = D::decode_data(&raw.scope, raw.data).inspect_err(|_| path::key("data"))?;
        level.part(|| Segment::Key("data".into()));
        Ok(Some(Self {
            scope: raw.scope,
            store_id: raw.store_id,
            producer: raw.producer,
            hash: raw.hash,
            created_at: raw.created_at,
            data,
        }))
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("scope", &self.scope)?;
        if let Some(store_id) = &self.store_id {
            map.serialize_entry("store_id", store_id)?;
        }
        map.serialize_entry("data", &Data(&self.data))?;
        if let Some(hash) = &self.hash {
            map.serialize_entry("hash", hash)?;
        }
        if let Some(created_at) = &self.created_at {
            map.serialize_entry("created_at", &Encoded::<_, Seconds>::new(created_at))?;
        }
        if let Some(producer) = &self.producer {
            map.serialize_entry("producer", producer)?;
        }
        map.end()
    }

    fn empty() -> Self {
        Self::new("", D::empty_data())
    }
}

struct Data<'d, D>(&'d D);

impl<D: Payload> Serialize for Data<'_, D> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode_data(serializer)
    }
}

impl<D: Payload> Serialize for Event<D> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Value::<Plain>::encode(self, serializer)
    }
}

impl<'de, D: Payload> Deserialize<'de> for Event<D> {
    fn deserialize<T: Deserializer<'de>>(deserializer: T) -> Result<Self, T::Error> {
        <Self as Value>::decode(deserializer)?
            .ok_or_else(|| T::Error::custom("invalid value: nothing, expected an event"))
    }
}
