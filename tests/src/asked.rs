//! A request as it came, for the routes of a test, for the record, and for the store's answers.

use bytes::Bytes;
use hyper::http::request;
use hyper::{HeaderMap, Method};
use percent_encoding::percent_decode_str;
use serde_json::Value as Json;

use crate::route::{Family, Route, family};

/// A request as it came.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Asked {
    /// The verb.
    pub method: Method,
    /// The path as it was sent, percent-encoded, without the query.
    pub path: String,
    /// The query as it was sent, without `?`; empty when there is none.
    pub query: String,
    /// The headers, credentials among them.
    pub headers: HeaderMap,
    /// The body; empty when there is none.
    pub body: Bytes,
    /// Whose quota is spent.
    pub family: Family,
    /// The store's hash; empty when the request names none.
    pub store: String,
    /// What the server makes of method and path.
    pub route: Route,
    resource: usize,
}

impl Asked {
    pub(crate) fn new(head: request::Parts) -> Self {
        let path = head.uri.path().to_owned();
        let (family, store, resource) = family(&path, &head.headers);
        let store = store.to_owned();
        Self {
            route: Route::of(&head.method, &path[resource..]),
            query: head.uri.query().unwrap_or_default().to_owned(),
            method: head.method,
            headers: head.headers,
            body: Bytes::new(),
            path,
            family,
            store,
            resource,
        }
    }

    /// The path after `/stores/{hash}`, such as `/v3/catalog/products`; the whole path where it names no store.
    pub fn resource(&self) -> &str {
        &self.path[self.resource..]
    }

    /// Path and query as they were sent.
    pub fn target(&self) -> String {
        match self.query.as_str() {
            "" => self.path.clone(),
            query => format!("{}?{query}", self.path),
        }
    }

    /// The decoded value of a query parameter, `id:in` for example.
    pub fn value(&self, name: &str) -> Option<String> {
        let mut pairs = self.query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| decoded(key) == name).map(|(_, value)| decoded(value))
    }

    /// The body as JSON; null when it is none.
    pub fn json(&self) -> Json {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

pub(crate) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}
