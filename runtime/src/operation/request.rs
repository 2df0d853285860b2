//! A request without base URL and authentication: what an operation builds and a client completes.

use std::borrow::Cow;

use bytes::Bytes;
use http::Method;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;

use super::{Body, Family, Form, OperationSpec, Parts};
use crate::transport::Target;

/// A request that could not be made from its arguments.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// A path argument that would name another resource.
    #[error("the argument {name} of {path} is {value:?}, which would name another resource")]
    PathArgument {
        /// The path with the names of its arguments.
        path: &'static str,
        /// The argument's name.
        name: &'static str,
        /// What was given.
        value: String,
    },
    /// A path given by hand that cannot be called.
    #[error("the path {path:?} {reason}")]
    Path {
        /// What was given.
        path: String,
        /// What is wrong with it.
        reason: &'static str,
    },
    /// A header that HTTP does not allow.
    #[error("the header {name} has a name or a value that HTTP does not allow")]
    Header {
        /// The header's name.
        name: String,
    },
    /// A body or parameter that cannot be written as JSON.
    #[error("{what} cannot be written as JSON: {reason}")]
    Encode {
        /// The parameter's name, or "the body".
        what: String,
        /// What the encoder says.
        reason: String,
    },
    /// A filter that names no value: a server could read it as no filter at all.
    #[error("{name} is an empty list, which would not filter: leave it out, or name a value")]
    EmptyList {
        /// The parameter's name.
        name: String,
    },
    /// More items than one request takes; nothing is sent.
    #[error(
        "{operation} takes {limit} items in one request and was given {given}: send_all sends them in several"
    )]
    TooManyItems {
        /// The operation's id in the reference.
        operation: &'static str,
        /// How many items it was given.
        given: usize,
        /// How many one request takes.
        limit: usize,
    },
    /// A form that was to be sent as text holds a file.
    #[error("the field {name} is a file, which only a multipart form can carry")]
    FileInForm {
        /// The field's name.
        name: String,
    },
    /// An address that does not parse.
    #[error("{url:?} is no URL: {reason}")]
    Url {
        /// The address.
        url: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The client lacks a setting that the operation's family needs.
    #[error(
        "{family:?} operations need the client's {setting}: set it with ClientBuilder::{setting}{}", for_one_shopper(*.family)
    )]
    Setting {
        /// The family called.
        family: Family,
        /// The builder's method.
        setting: &'static str,
    },
    /// The client was given a setting that cannot be right.
    #[error("{setting}: {reason}")]
    Invalid {
        /// The setting.
        setting: &'static str,
        /// What is wrong with it; never the value of a secret.
        reason: String,
    },
    /// A variable of the environment is missing or no text.
    #[error("the environment variable {name} is not set")]
    Environment {
        /// The variable's name.
        name: &'static str,
    },
    /// The crate was built without a transport and none was given.
    #[error(
        "no transport: give one with ClientBuilder::transport, or enable the feature rustls, native-tls or blocking"
    )]
    NoTransport,
    /// There is no clock in the standard library of this target and none was given.
    #[error("no clock: give one with ClientBuilder::clock")]
    NoClock,
}

/// A request of a family's API, without base URL and authentication.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// The operation's id; empty where the path was given by hand.
    pub operation: Cow<'static, str>,
    /// Whose base URL and authentication it takes.
    pub family: Family,
    /// The HTTP method.
    pub method: Method,
    /// The path with `{names}` in the place of its arguments, for errors and logs.
    pub template: Cow<'static, str>,
    /// The percent-encoded path after the family's base URL.
    pub path: String,
    /// The percent-encoded query without the `?`; empty for none.
    pub query: String,
    /// Headers besides authentication and content type.
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
    /// How many requests of the operation a store takes at the same time.
    pub concurrency: Option<u32>,
    /// Whether it is answered without the family's credential: a login is.
    pub open: bool,
}

impl Request {
    /// The request of an operation, with no body yet.
    ///
    /// # Errors
    /// An argument cannot be sent.
    pub fn new(spec: &OperationSpec, parts: &Parts) -> Result<Self, BuildError> {
        if let Some(fault) = parts.fault() {
            return Err(fault.clone());
        }
        let mut headers = HeaderMap::new();
        if let Some(accept) = spec.accept {
            headers.insert(http::header::ACCEPT, HeaderValue::from_static(accept));
        }
        for (name, value) in parts.headers() {
            let (name, value) = header(name, value)?;
            headers.insert(name, value);
        }
        Ok(Self {
            operation: Cow::Borrowed(spec.id),
            family: spec.family,
            method: spec.method.clone(),
            template: Cow::Borrowed(spec.path),
            path: parts.encoded_path(spec.path)?,
            query: parts.encoded_query(),
            headers,
            body: Body::Empty,
            concurrency: spec.concurrency,
            open: spec.open,
        })
    }

    /// The request, if it has no more items than one of its operation takes.
    ///
    /// # Errors
    /// [`BuildError::TooManyItems`].
    pub fn with_items(self, spec: &OperationSpec, given: usize) -> Result<Self, BuildError> {
        let limit = spec.batch.map_or(usize::MAX, |size| size as usize);
        if given > limit {
            return Err(BuildError::TooManyItems { operation: spec.id, given, limit });
        }
        Ok(self)
    }

    /// Whose call it is.
    #[must_use]
    pub(crate) fn target(&self) -> Target {
        let path = match self.family.prefix() {
            "" => self.template.clone(),
            prefix => Cow::Owned(format!("{prefix}{}", self.template)),
        };
        Target { operation: self.operation.clone(), method: self.method.clone(), path }
    }

    /// Path and query as they stand after the base URL.
    #[must_use]
    pub fn path_and_query(&self) -> String {
        if self.query.is_empty() {
            self.path.clone()
        } else {
            format!("{}?{}", self.path, self.query)
        }
    }

    /// The request with a JSON body; a value that is null as a whole is no body.
    ///
    /// # Errors
    /// The value cannot be written as JSON.
    pub fn json<T: Serialize + ?Sized>(self, value: &T) -> Result<Self, BuildError> {
        let written = serde_json::to_vec(value);
        self.json_bytes(written)
    }

    fn json_bytes(mut self, written: serde_json::Result<Vec<u8>>) -> Result<Self, BuildError> {
        let bytes = written.map_err(|error| BuildError::Encode {
            what: "the body".to_owned(),
            reason: error.to_string(),
        })?;
        if bytes != b"null" {
            self.body =
                Body::Bytes { content_type: "application/json".to_owned(), bytes: bytes.into() };
        }
        Ok(self)
    }

    /// The request with an urlencoded form.
    ///
    /// # Errors
    /// The form holds a file.
    pub fn form(mut self, form: &Form) -> Result<Self, BuildError> {
        let bytes = Bytes::from(form.urlencoded()?);
        self.body =
            Body::Bytes { content_type: "application/x-www-form-urlencoded".to_owned(), bytes };
        Ok(self)
    }

    /// The request with a multipart form.
    ///
    /// # Errors
    /// None today; the signature is that of the other bodies.
    pub fn multipart(mut self, form: &Form) -> Result<Self, BuildError> {
        self.body = Body::Multipart(form.parts().to_vec());
        Ok(self)
    }

    /// The request with a plain text.
    ///
    /// # Errors
    /// None today; the signature is that of the other bodies.
    pub fn text(mut self, text: &str) -> Result<Self, BuildError> {
        let bytes = Bytes::copy_from_slice(text.as_bytes());
        self.body = Body::Bytes { content_type: "text/plain; charset=utf-8".to_owned(), bytes };
        Ok(self)
    }
}

/// A header as HTTP has it.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), BuildError> {
    let invalid = || BuildError::Header { name: name.to_owned() };
    let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| invalid())?;
    Ok((header, HeaderValue::from_str(value).map_err(|_| invalid())?))
}

/// What a client of a shopper is made with, after a login.
const fn for_one_shopper(family: Family) -> &'static str {
    match family {
        Family::B2bStorefront => ", or for one shopper with Client::with_b2b_storefront_token",
        _ => "",
    }
}
