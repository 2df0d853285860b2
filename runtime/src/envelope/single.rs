//! Envelopes around one value, one bare list, text, bytes, or nothing.

use std::marker::PhantomData;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::{Value as Json, json};

use super::Envelope;
use super::body::{Body, is_read_as_envelope, parse};
use crate::error::DecodeError;
use crate::record::codec::Plain;
use crate::record::notes::undocumented_body;
use crate::record::{Encoded, Value};
use crate::transport::Answer;

/// `{data, meta}` around one value.
#[derive(Debug)]
pub struct Data<T>(PhantomData<fn() -> T>);

impl<T: Value> Envelope for Data<T> {
    type Output = T;

    fn decode(answer: &Answer) -> Result<T, DecodeError> {
        Ok(Body::enveloped(answer)?.into_data().unwrap_or_else(T::empty))
    }

    fn reencode(answer: &Answer) -> Result<Json, DecodeError> {
        Body::<T>::enveloped(answer)?.into_json()
    }

    fn encode(output: &T) -> Result<Json, serde_json::Error> {
        Ok(enveloped(to_json(output)?))
    }
}

/// A value without envelope.
#[derive(Debug)]
pub struct Bare<T>(PhantomData<fn() -> T>);

impl<T: Value> Envelope for Bare<T> {
    type Output = T;

    fn decode(answer: &Answer) -> Result<T, DecodeError> {
        Ok(Body::bare(answer)?.into_data().unwrap_or_else(T::empty))
    }

    fn reencode(answer: &Answer) -> Result<Json, DecodeError> {
        Body::<T>::bare(answer)?.into_json()
    }

    fn encode(output: &T) -> Result<Json, serde_json::Error> {
        let json = to_json(output)?;
        // A value that looks like an envelope would be unwrapped, unless it stands in one.
        Ok(if is_read_as_envelope::<T>(&json) { enveloped(json) } else { json })
    }
}

/// An array without envelope, as the V2 APIs have it; an empty body is the empty list.
#[derive(Debug)]
pub struct BareList<T>(PhantomData<fn() -> T>);

impl<T: Value> Envelope for BareList<T> {
    type Output = Vec<T>;

    fn decode(answer: &Answer) -> Result<Vec<T>, DecodeError> {
        Bare::<Vec<T>>::decode(answer)
    }

    fn reencode(answer: &Answer) -> Result<Json, DecodeError> {
        Bare::<Vec<T>>::reencode(answer)
    }

    fn encode(output: &Vec<T>) -> Result<Json, serde_json::Error> {
        Bare::<Vec<T>>::encode(output)
    }
}

/// No value; a body is passed over.
#[derive(Debug)]
pub struct Empty;

impl Envelope for Empty {
    type Output = ();

    fn decode(_: &Answer) -> Result<(), DecodeError> {
        Ok(())
    }

    fn reencode(answer: &Answer) -> Result<Json, DecodeError> {
        if !answer.is_empty() {
            undocumented_body();
        }
        Ok(Json::Null)
    }

    fn encode((): &()) -> Result<Json, serde_json::Error> {
        Ok(Json::Null)
    }

    fn status((): &()) -> Option<u16> {
        Some(204)
    }
}

/// A text that is not JSON, such as CSV; bytes that are no UTF-8 are replaced.
#[derive(Debug)]
pub struct Text;

impl Envelope for Text {
    type Output = String;

    fn decode(answer: &Answer) -> Result<String, DecodeError> {
        Ok(String::from_utf8_lossy(&answer.body).into_owned())
    }

    fn reencode(answer: &Answer) -> Result<Json, DecodeError> {
        Self::decode(answer).map(Json::String)
    }

    fn encode(output: &String) -> Result<Json, serde_json::Error> {
        Ok(Json::String(output.clone()))
    }

    fn body(output: &String) -> Result<Bytes, serde_json::Error> {
        Ok(Bytes::copy_from_slice(output.as_bytes()))
    }
}

/// The body as it came.
#[derive(Debug)]
pub struct RawBytes;

impl Envelope for RawBytes {
    type Output = Bytes;

    fn decode(answer: &Answer) -> Result<Bytes, DecodeError> {
        Ok(answer.body.clone())
    }

    fn reencode(answer: &Answer) -> Result<Json, DecodeError> {
        Text::reencode(answer)
    }

    /// The bytes as a text, in which those that are no UTF-8 are replaced; [`Envelope::body`] has them as they are.
    fn encode(output: &Bytes) -> Result<Json, serde_json::Error> {
        Ok(Json::String(String::from_utf8_lossy(output).into_owned()))
    }

    fn body(output: &Bytes) -> Result<Bytes, serde_json::Error> {
        Ok(output.clone())
    }
}

/// An envelope that may be missing: an empty body is `None`.
#[derive(Debug)]
pub struct Maybe<E>(PhantomData<fn() -> E>);

impl<E: Envelope> Envelope for Maybe<E> {
    type Output = Option<E::Output>;

    fn decode(answer: &Answer) -> Result<Self::Output, DecodeError> {
        if answer.is_empty() { Ok(None) } else { E::decode(answer).map(Some) }
    }

    fn reencode(answer: &Answer) -> Result<Json, DecodeError> {
        if answer.is_empty() { Ok(Json::Null) } else { E::reencode(answer) }
    }

    fn encode(output: &Self::Output) -> Result<Json, serde_json::Error> {
        output.as_ref().map_or(Ok(Json::Null), E::encode)
    }

    fn body(output: &Self::Output) -> Result<Bytes, serde_json::Error> {
        output.as_ref().map_or(Ok(Bytes::new()), E::body)
    }

    fn status(output: &Self::Output) -> Option<u16> {
        output.as_ref().map_or(Some(204), E::status)
    }
}

/// The whole body as JSON, envelope and all; null where it is empty.
#[derive(Debug)]
pub struct AnyJson;

impl Envelope for AnyJson {
    type Output = Json;

    fn decode(answer: &Answer) -> Result<Json, DecodeError> {
        if answer.is_empty() {
            return Ok(Json::Null);
        }
        parse(answer, |json| serde::Deserialize::deserialize(json))
    }

    fn reencode(answer: &Answer) -> Result<Json, DecodeError> {
        Self::decode(answer)
    }

    fn encode(output: &Json) -> Result<Json, serde_json::Error> {
        Ok(output.clone())
    }
}

fn to_json<T: Value>(value: &T) -> Result<Json, serde_json::Error> {
    serde_json::to_value(Encoded::<T, Plain>::new(value))
}

fn enveloped(data: Json) -> Json {
    json!({ "data": data, "meta": {} })
}

/// The whole body, envelope and all, as a type of your own that serde reads; null where it is empty.
#[derive(Debug)]
pub struct AnyType<T>(PhantomData<fn() -> T>);

impl<T: DeserializeOwned> Envelope for AnyType<T> {
    type Output = T;

    fn decode(answer: &Answer) -> Result<T, DecodeError> {
        if answer.is_empty() {
            let null = Answer { body: Bytes::from_static(b"null"), ..answer.clone() };
            return parse(&null, |json| T::deserialize(json));
        }
        parse(answer, |json| T::deserialize(json))
    }

    fn reencode(answer: &Answer) -> Result<Json, DecodeError> {
        AnyJson::reencode(answer)
    }

    fn encode(_: &T) -> Result<Json, serde_json::Error> {
        Err(serde::ser::Error::custom("a type that is only read cannot be written"))
    }
}
