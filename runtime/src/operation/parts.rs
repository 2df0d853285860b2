//! The arguments of an operation in path, query and headers, as the generated setters collect them.

use std::fmt::Display;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::Serialize;

use super::{BuildError, QueryValue};

/// All but the unreserved characters of RFC 3986 and `:`, which readers of `price:min` like to see.
const ENCODED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b':');

pub(crate) fn percent_encoded(text: &str) -> String {
    utf8_percent_encode(text, ENCODED).to_string()
}

/// Path arguments, query and headers of a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parts {
    path: Vec<String>,
    /// Names as they are, values percent-encoded: a comma between the items of a list is no comma inside one.
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    /// The first argument that had no text, told when the request is built.
    fault: Option<BuildError>,
}

impl Parts {
    /// The parts of a request with these path arguments, in the order of the path.
    pub fn new<const N: usize>(path: [&dyn Display; N]) -> Self {
        Self { path: path.iter().map(ToString::to_string).collect(), ..Self::default() }
    }

    /// Sets a query parameter, in place of an earlier value.
    pub fn query(&mut self, name: &str, value: impl QueryValue) {
        self.set(name, percent_encoded(&value.query_value()));
    }

    /// Sets a query parameter to a list separated by commas; an empty one is refused when the request is built.
    pub fn list<T: QueryValue>(&mut self, name: &str, values: impl IntoIterator<Item = T>) {
        let items: Vec<_> =
            values.into_iter().map(|value| percent_encoded(&value.query_value())).collect();
        self.set(name, items.join(","));
        self.refuse_empty(name, items.is_empty());
    }

    /// Sets a query parameter that is repeated for each value.
    pub fn repeat<T: QueryValue>(&mut self, name: &str, values: impl IntoIterator<Item = T>) {
        self.unset(name);
        let before = self.query.len();
        let values = values
            .into_iter()
            .map(|value| (name.to_owned(), percent_encoded(&value.query_value())));
        self.query.extend(values);
        self.refuse_empty(name, self.query.len() == before);
    }

    /// How many items a list separated by commas has; none if it is not set.
    #[must_use]
    pub fn list_len(&self, name: &str) -> usize {
        self.items(name).count()
    }

    /// The same parts, each with so many items of a list separated by commas, in order; one at least.
    #[must_use]
    pub fn split_list(&self, name: &str, size: usize) -> Vec<Self> {
        let items: Vec<_> = self.items(name).collect();
        let Some(place) = self.query.iter().position(|(known, _)| known == name) else {
            return vec![self.clone()];
        };
        let mut rest = self.clone();
        rest.query[place].1.clear();
        let with = |items: &[&str]| {
            let mut part = rest.clone();
            part.query[place].1 = items.join(",");
            part
        };
        match items.as_slice() {
            [] => vec![self.clone()],
            items => items.chunks(size.max(1)).map(with).collect(),
        }
    }

    /// The encoded items of a list: a comma inside one is encoded.
    fn items(&self, name: &str) -> impl Iterator<Item = &str> {
        let pair = self.query.iter().find(|(known, _)| known == name);
        pair.into_iter()
            .filter(|_| !self.refuses_empty(name))
            .flat_map(|(_, encoded)| encoded.split(','))
    }

    /// Keeps an empty list from being sent, until it is set again.
    fn refuse_empty(&mut self, name: &str, is_empty: bool) {
        let refused = self.refuses_empty(name);
        if is_empty {
            self.fault.get_or_insert_with(|| BuildError::EmptyList { name: name.to_owned() });
        } else if refused {
            self.fault = None;
        }
    }

    fn refuses_empty(&self, name: &str) -> bool {
        matches!(&self.fault, Some(BuildError::EmptyList { name: known }) if known == name)
    }

    /// Sets a query parameter to the JSON of a value.
    pub fn json<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        match serde_json::to_string(value) {
            Ok(text) => self.set(name, percent_encoded(&text)),
            Err(error) => {
                self.fault.get_or_insert(BuildError::Encode {
                    what: name.to_owned(),
                    reason: error.to_string(),
                });
            }
        }
    }

    /// Sets a header, in place of an earlier value.
    pub fn header(&mut self, name: &str, value: String) {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_owned(), value));
    }

    /// Removes a query parameter.
    pub fn unset(&mut self, name: &str) {
        self.query.retain(|(known, _)| known != name);
    }

    /// Whether a query parameter is set.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.query.iter().any(|(known, _)| known == name)
    }

    /// The value of a query parameter.
    pub(crate) fn value(&self, name: &str) -> Option<String> {
        let (_, encoded) = self.query.iter().find(|(known, _)| known == name)?;
        Some(percent_decode_str(encoded).decode_utf8_lossy().into_owned())
    }

    fn set(&mut self, name: &str, encoded: String) {
        match self.query.iter_mut().find(|(known, _)| known == name) {
            Some((_, value)) => *value = encoded,
            None => self.query.push((name.to_owned(), encoded)),
        }
    }

    pub(crate) fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    pub(super) fn fault(&self) -> Option<&BuildError> {
        self.fault.as_ref()
    }

    /// The query as it stands in a URL, without the `?`.
    pub(crate) fn encoded_query(&self) -> String {
        let pairs: Vec<_> = self
            .query
            .iter()
            .map(|(name, value)| format!("{}={value}", percent_encoded(name)))
            .collect();
        pairs.join("&")
    }

    /// The path with its arguments in the places of `{names}`.
    pub(super) fn encoded_path(&self, template: &'static str) -> Result<String, BuildError> {
        let mut path = String::with_capacity(template.len() + 16);
        let mut arguments = self.path.iter();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else { break };
            let value = arguments.next().map_or("", String::as_str);
            if matches!(value, "" | "." | "..") {
                return Err(BuildError::PathArgument {
                    path: template,
                    name,
                    value: value.to_owned(),
                });
            }
            path.push_str(before);
            path.push_str(&percent_encoded(value));
            rest = after;
        }
        path.push_str(rest);
        Ok(path)
    }
}
