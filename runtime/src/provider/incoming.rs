//! A request as the app receives it, and what generated code reads out of it: parameters as text, the body as JSON.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, Uri};
use percent_encoding::percent_decode_str;
use serde::de::IntoDeserializer;
use serde::de::value::Error as TextError;
use serde_json::Error as JsonError;

use super::route::Arguments;
use super::{Place, Refusal};
use crate::envelope::value;
use crate::error::DecodeError;
use crate::operation::Operation;
use crate::record::Value;
use crate::transport::Answer;

/// The head of a request: what no operation of the contract types.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Head {
    /// The user name that was presented and taken; none where neither the contract nor the app asks for one.
    pub user: Option<String>,
    /// The address as the web framework states it.
    pub uri: Uri,
    /// The headers, without `Authorization`.
    pub headers: HeaderMap,
}

impl fmt::Debug for Head {
    /// Without the values of headers: those of an app's own authentication may be among them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Head")
            .field("user", &self.user)
            .field("uri", &self.uri)
            .field(
                "headers",
                &self.headers.keys().map(http::HeaderName::as_str).collect::<Vec<_>>(),
            )
            .finish()
    }
}

/// A request of one operation, as the app receives it; [`received!`](crate::received!) implements it.
pub trait Received: Sized + Send + 'static {
    /// The operation as a client sends it.
    type Operation: Operation;

    /// Whether it has a body.
    const HAS_BODY: bool;

    /// Reads the request.
    ///
    /// # Errors
    /// A required parameter is missing, or one of them or the body cannot be read.
    fn read(incoming: Incoming) -> Result<Self, Refusal>;
}

/// A request on its way to its type.
#[derive(Clone, Debug)]
pub struct Incoming {
    pub(super) head: Head,
    pub(super) arguments: Arguments,
    pub(super) body: Bytes,
}

impl Incoming {
    /// The head.
    #[must_use]
    pub fn head(&self) -> Head {
        self.head.clone()
    }

    /// An argument of the path.
    ///
    /// # Errors
    /// It is missing or cannot be read.
    pub fn path<T: Parameter>(&self, name: &'static str) -> Result<T, Refusal> {
        let stated = self.arguments.iter().find(|(known, _)| known == name);
        parameter(Place::Path, name, Ok(stated.map(|(_, value)| value.as_str())))
    }

    /// A parameter of the query; of several with the name, the first.
    ///
    /// # Errors
    /// It is required and missing, or cannot be read.
    pub fn query<T: Parameter>(&self, name: &'static str) -> Result<T, Refusal> {
        let pairs = self.head.uri.query().unwrap_or_default().split('&');
        let stated = pairs
            .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
            .find(|(key, _)| decoded(key).as_deref() == Some(name));
        let text =
            stated.map(|(_, value)| decoded(value).ok_or("bytes that are no UTF-8")).transpose();
        parameter(Place::Query, name, text.as_ref().map(Option::as_deref).map_err(|reason| *reason))
    }

    /// A header; of several with the name, the first.
    ///
    /// # Errors
    /// It is required and missing, or cannot be read.
    pub fn header<T: Parameter>(&self, name: &'static str) -> Result<T, Refusal> {
        let stated = self.head.headers.get(name);
        let text =
            stated.map(|value| value.to_str().map_err(|_| "other characters than ASCII has"));
        parameter(Place::Header, name, text.transpose())
    }

    /// The body.
    ///
    /// # Errors
    /// It is empty, no JSON, or not of this type.
    pub fn body<T: Value>(&self) -> Result<T, Refusal> {
        let answer =
            Answer { status: StatusCode::OK, headers: HeaderMap::new(), body: self.body.clone() };
        let nothing = || {
            let error: JsonError =
                serde::de::Error::custom("invalid value: nothing, expected an object");
            DecodeError::new(&answer, String::new(), &error)
        };
        value(&answer)
            .and_then(|body| body.ok_or_else(nothing))
            .map_err(|error| Refusal::Body(Box::new(error.without_status())))
    }
}

/// A form's text: percent-encoded, with `+` for a blank.
fn decoded(text: &str) -> Option<String> {
    let text = text.replace('+', " ");
    percent_decode_str(&text).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

/// A value of a path, a query or a header: any [`Value`], and an `Option` of it where it may be left out.
pub trait Parameter: Sized {
    /// The value of a text; `None` where a required one is missing or empty.
    ///
    /// # Errors
    /// The text cannot be understood as this type; the error says why.
    fn of_text(text: Option<&str>) -> Result<Option<Self>, String>;
}

impl<T: Value> Parameter for T {
    fn of_text(text: Option<&str>) -> Result<Option<Self>, String> {
        let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
        T::decode(IntoDeserializer::<TextError>::into_deserializer(text))
            .map_err(|error| error.to_string())
    }
}

impl<T: Value> Parameter for Option<T> {
    fn of_text(text: Option<&str>) -> Result<Option<Self>, String> {
        T::of_text(text).map(Some)
    }
}

fn parameter<T: Parameter>(
    place: Place,
    name: &'static str,
    text: Result<Option<&str>, &str>,
) -> Result<T, Refusal> {
    text.map_err(str::to_owned)
        .and_then(T::of_text)
        .map_err(|reason| Refusal::Unreadable { place, name, reason })?
        .ok_or(Refusal::Missing { place, name })
}
