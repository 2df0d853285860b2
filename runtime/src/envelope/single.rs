//! Envelopes around one value, one bare list, text, bytes, or nothing.

use std::marker::PhantomData;

use bytes::Bytes;
use serde_json::Value as Json;

use super::Envelope;
use super::body::{Body, parse};
use crate::error::DecodeError;
use crate::record::Value;
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
}

/// No value; a body is passed over.
#[derive(Debug)]
pub struct Empty;

impl Envelope for Empty {
    type Output = ();

    fn decode(_: &Answer) -> Result<(), DecodeError> {
        Ok(())
    }

    fn reencode(_: &Answer) -> Result<Json, DecodeError> {
        Ok(Json::Null)
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
}
