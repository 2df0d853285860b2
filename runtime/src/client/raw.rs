//! The escape hatch: any method and path, with the client's authentication and errors.

use std::borrow::Cow;

use bytes::Bytes;
use http::{HeaderMap, Method};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Caller, Client};
use crate::envelope::{AnyJson, AnyType, Envelope, RawBytes};
use crate::operation::{Body, BuildError, Family, Parts, QueryValue, Request, header};

/// A request of a path that was given by hand.
#[derive(Debug)]
#[must_use = "a request is sent by send, send_bytes or send_as"]
pub struct RawRequest<C = Client> {
    client: C,
    method: Method,
    path: String,
    family: Option<Family>,
    open: bool,
    parts: Parts,
    body: Result<Body, BuildError>,
}

impl<C: Caller> RawRequest<C> {
    pub(crate) fn new(client: C, method: Method, path: String) -> Self {
        let (parts, body) = (Parts::default(), Ok(Body::Empty));
        Self { client, method, path, family: None, open: false, parts, body }
    }

    /// Takes base URL and authentication of a family; the path then begins after the family's base URL.
    pub fn family(mut self, family: Family) -> Self {
        self.family = Some(family);
        self
    }

    /// Asks for none of the family's credentials, as a login does.
    pub fn open(mut self) -> Self {
        self.open = true;
        self
    }

    /// Sets a query parameter.
    pub fn query(mut self, name: &str, value: impl QueryValue) -> Self {
        self.parts.query(name, value);
        self
    }

    /// Sets a header.
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.parts.header(name, value.into());
        self
    }

    /// Sets a JSON body.
    pub fn json<T: Serialize + ?Sized>(mut self, value: &T) -> Self {
        self.body = serde_json::to_vec(value)
            .map(|bytes| Body::Bytes {
                content_type: "application/json".to_owned(),
                bytes: bytes.into(),
            })
            .map_err(|error| BuildError::Encode {
                what: "the body".to_owned(),
                reason: error.to_string(),
            });
        self
    }

    /// Sets a body of any media type.
    pub fn body(mut self, content_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        self.body = Ok(Body::Bytes { content_type: content_type.into(), bytes: bytes.into() });
        self
    }

    /// Sends the request; the call gives the whole body as JSON, null where it is empty.
    pub fn send(self) -> C::FullCall<AnyJson> {
        self.send_as()
    }

    /// Sends the request; the call gives the body as it came.
    pub fn send_bytes(self) -> C::FullCall<RawBytes> {
        self.send_as()
    }

    /// Sends the request; the call gives what the envelope holds.
    pub fn send_as<E: Envelope>(self) -> C::FullCall<E> {
        let Self { client, method, path, family, open, parts, body } = self;
        client.call_full(Draft { method, path, family, open, parts, body }.request())
    }

    /// Sends the request; the call gives the whole body as a type of your own, by serde.
    pub fn send_json<T: DeserializeOwned>(self) -> C::FullCall<AnyType<T>> {
        self.send_as()
    }
}

/// What was given by hand.
struct Draft {
    method: Method,
    path: String,
    family: Option<Family>,
    open: bool,
    parts: Parts,
    body: Result<Body, BuildError>,
}

impl Draft {
    fn request(self) -> Result<Request, BuildError> {
        let (path, query) = self.path.split_once('?').unwrap_or((&self.path, ""));
        let (family, rest) = match self.family {
            Some(family) => (family, path),
            None => family_of(path)?,
        };
        if !rest.starts_with('/') || self.path.contains('#') || rest.split(['/', '\\']).any(is_dots)
        {
            let reason = "must begin with a slash and have no fragment and no segment . or ..";
            return Err(BuildError::Path { path: path.to_owned(), reason });
        }
        let mut headers = HeaderMap::new();
        for (name, value) in self.parts.headers() {
            let (name, value) = header(name, value)?;
            headers.insert(name, value);
        }
        let queries = [query.to_owned(), self.parts.encoded_query()];
        Ok(Request {
            operation: Cow::Borrowed(""),
            family,
            method: self.method,
            template: Cow::Owned(rest.to_owned()),
            path: rest.to_owned(),
            query: queries
                .into_iter()
                .filter(|query| !query.is_empty())
                .collect::<Vec<_>>()
                .join("&"),
            headers,
            body: self.body?,
            concurrency: None,
            open: self.open,
        })
    }
}

/// Whether a URL parser takes the segment for this or the upper directory.
fn is_dots(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

fn family_of(path: &str) -> Result<(Family, &str), BuildError> {
    [("/v3/", Family::V3), ("/v2/", Family::V2)]
        .into_iter()
        .find(|(prefix, _)| path.starts_with(prefix))
        .and_then(|(_, family)| Some((family, path.get(3..)?)))
        .ok_or_else(|| BuildError::Path {
            path: path.to_owned(),
            reason: "must begin with /v3/ or /v2/, or have its family named by RawRequest::family",
        })
}
