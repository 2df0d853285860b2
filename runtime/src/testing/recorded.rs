//! What a fake was asked: a request as a test wants to see it.

use http::{HeaderMap, Method, Uri};
use percent_encoding::percent_decode_str;
use serde_json::Value as Json;

use super::rule::is_of;
use crate::Operation;
use crate::operation::Body;
use crate::transport::{HttpRequest, Target};

/// Headers that carry a secret, which no failing test may print.
const SECRET_HEADERS: [&str; 4] = ["authorization", "cookie", "x-auth-token", "authtoken"];

/// A request that a [`Fake`](super::Fake) was asked.
///
/// `Debug` does not show tokens.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Recorded {
    /// The operation's id in the reference; empty where the path was given by hand.
    pub operation: String,
    /// The HTTP method.
    pub method: Method,
    /// The path template with its family's prefix: `/v3/catalog/products/{product_id}`.
    pub path: String,
    /// The path that was asked for, percent-encoded, without what names the store: `/v3/catalog/products/7`.
    pub url_path: String,
    /// The whole URL.
    pub uri: Uri,
    /// The decoded arguments of the path by their names in the template.
    pub arguments: Vec<(String, String)>,
    /// The decoded query, in the order in which it was sent.
    pub query: Vec<(String, String)>,
    /// The headers, with those of the client.
    pub headers: HeaderMap,
    /// The body.
    pub body: Body,
}

impl Recorded {
    pub(super) fn new(request: HttpRequest) -> Self {
        let (head, body) = request.into_parts();
        let url_path = without_store(head.uri.path()).to_owned();
        let (operation, path) = match head.extensions.get::<Target>() {
            Some(target) => (target.operation.to_string(), target.path.to_string()),
            None => (String::new(), url_path.clone()),
        };
        let mut headers = head.headers;
        for (name, value) in &mut headers {
            value.set_sensitive(value.is_sensitive() || SECRET_HEADERS.contains(&name.as_str()));
        }
        Self {
            operation,
            method: head.method,
            arguments: arguments(&path, &url_path),
            path,
            url_path,
            query: decoded_query(head.uri.query().unwrap_or_default()),
            uri: head.uri,
            headers,
            body,
        }
    }

    /// Whether this is a request of the operation.
    #[must_use]
    pub fn is<O: Operation>(&self) -> bool {
        is_of(self, &O::SPEC)
    }

    /// The decoded argument of the path, by its name in the template.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<&str> {
        first(&self.arguments, name)
    }

    /// The decoded value of a query parameter, of a repeated one the first.
    #[must_use]
    pub fn query(&self, name: &str) -> Option<&str> {
        first(&self.query, name)
    }

    /// The text of a header, of a repeated one the first.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The bytes of the body; none for a multipart form, whose parts are in [`Recorded::body`].
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        match &self.body {
            Body::Bytes { bytes, .. } => bytes,
            Body::Empty | Body::Multipart(_) => &[],
        }
    }

    /// The body as JSON; null where there is none, or one that is no JSON.
    #[must_use]
    pub fn json(&self) -> Json {
        serde_json::from_slice(self.bytes()).unwrap_or_default()
    }
}

fn first<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

/// The path after `/stores/{hash}`.
fn without_store(path: &str) -> &str {
    path.strip_prefix("/stores/")
        .and_then(|rest| rest.find('/').and_then(|slash| rest.get(slash..)))
        .unwrap_or(path)
}

/// The values of `{names}`; none where the path has not the form of the template, such as behind a proxy's prefix.
fn arguments(template: &str, path: &str) -> Vec<(String, String)> {
    if template.split('/').count() != path.split('/').count() {
        return Vec::new();
    }
    let pairs = template.split('/').zip(path.split('/')).filter_map(|(pattern, segment)| {
        let (before, rest) = pattern.split_once('{')?;
        let (name, after) = rest.split_once('}')?;
        let value = segment.strip_prefix(before)?.strip_suffix(after)?;
        Some((name.to_owned(), decoded(value)))
    });
    pairs.collect()
}

fn decoded_query(query: &str) -> Vec<(String, String)> {
    let pairs = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        // Servers read a plus as a space in a query, though not in a path.
        (decoded(&name.replace('+', " ")), decoded(&value.replace('+', " ")))
    });
    pairs.collect()
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(name: &str, value: &str) -> (String, String) {
        (name.to_owned(), value.to_owned())
    }

    #[test]
    fn a_query_is_decoded() {
        assert_eq!(
            decoded_query("id%3Ain=1,2&q=a+b%2B&flag"),
            [pair("id:in", "1,2"), pair("q", "a b+"), pair("flag", "")]
        );
    }

    #[test]
    fn arguments_are_taken_out_of_the_path_by_name() {
        assert_eq!(
            arguments("/v3/{group}/x-{id}.json", "/v3/a%20b/x-7.json"),
            [pair("group", "a b"), pair("id", "7")]
        );
    }

    #[test]
    fn a_path_of_another_form_has_no_arguments() {
        assert!(arguments("/v3/{id}", "/proxy/v3/7").is_empty());
    }

    #[test]
    fn the_store_is_no_part_of_the_path() {
        assert_eq!(
            ["/stores/abc/v3/x", "/stores/abc", "/api/storefront/carts"].map(without_store),
            ["/v3/x", "/stores/abc", "/api/storefront/carts"]
        );
    }
}
