//! Operations as several documents state them: which statements are of one operation, and where two of them differ.
//! Takes bundled documents; gives what `upstream` checks duplicates by and what it reports.

mod facts;

use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;

use crate::model::METHODS;

pub use facts::{Difference, Facts};

/// What makes an operation the same in every document: its method and its URL, whatever the parameters are called.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identity {
    /// In upper case.
    pub method: String,
    /// Server and path, with `{}` for each parameter: `https://api.bigcommerce.com/stores/{}/v3/carts/{}`.
    pub url: String,
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.url)
    }
}

/// An operation as a document states it.
#[derive(Clone, Debug)]
pub struct Statement<'a> {
    /// Which operation it is.
    pub identity: Identity,
    /// The path's template.
    pub path: &'a str,
    /// In lower case.
    pub method: &'static str,
    document: &'a Value,
    item: &'a Value,
    operation: &'a Value,
}

impl Statement<'_> {
    /// What it says of the operation.
    pub fn facts(&self) -> Facts {
        Facts::of(self.document, self.item, self.operation)
    }
}

/// The operations of a document, in its order.
pub fn statements(document: &Value) -> impl Iterator<Item = Statement<'_>> {
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    paths.flat_map(move |(path, item)| {
        let methods = item.as_object().into_iter().flatten();
        methods.filter_map(move |(key, operation)| {
            let method = METHODS.into_iter().find(|method| method == key)?;
            let server = [operation, item, document].into_iter().find_map(server);
            let server = server.unwrap_or_default().trim_end_matches('/');
            let url = nameless(&format!("{server}{path}"));
            let identity = Identity { method: method.to_uppercase(), url };
            Some(Statement { identity, path, method, document, item, operation })
        })
    })
}

/// Which operations a document has.
pub fn identities(document: &Value) -> BTreeSet<Identity> {
    statements(document).map(|statement| statement.identity).collect()
}

/// Takes operations out of a document, and paths that have none then; how many were taken.
pub fn take_out(document: &mut Value, operations: &BTreeSet<Identity>) -> usize {
    let stated = statements(document)
        .filter(|statement| operations.contains(&statement.identity))
        .map(|statement| (statement.path.to_owned(), statement.method))
        .collect::<Vec<_>>();
    let Some(Value::Object(paths)) = document.get_mut("paths") else { return 0 };
    for (path, method) in &stated {
        if let Some(Value::Object(item)) = paths.get_mut(path) {
            item.shift_remove(*method);
        }
    }
    let is_empty = |item: &Value| !METHODS.iter().any(|method| item.get(method).is_some());
    let touched: BTreeSet<&String> = stated.iter().map(|(path, _)| path).collect();
    paths.retain(|path, item| !(touched.contains(path) && is_empty(item)));
    stated.len()
}

fn server(node: &Value) -> Option<&str> {
    node.pointer("/servers/0/url")?.as_str()
}

/// A template with `{}` for each `{name}`.
pub(crate) fn nameless(template: &str) -> String {
    let mut parts = template.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| match part.split_once('}') {
        Some((_, rest)) => text + "{}" + rest,
        None => text + "{" + part,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn texts(document: &Value) -> Vec<String> {
        statements(document).map(|statement| statement.identity.to_string()).collect()
    }

    #[test]
    fn parameters_are_told_apart_by_their_places_alone() {
        let document =
            json!({"paths": {"/mugs/{id}": {"get": {}}, "/mugs/{mugId}/sizes": {"put": {}}}});
        assert_eq!(texts(&document), ["GET /mugs/{}", "PUT /mugs/{}/sizes"]);
    }

    #[test]
    fn a_path_goes_on_where_its_server_ends() {
        let whole =
            json!({"servers": [{"url": "https://a/api/"}], "paths": {"/v2/mugs": {"get": {}}}});
        let part =
            json!({"paths": {"/mugs": {"servers": [{"url": "https://a/api/v2"}], "get": {}}}});
        assert_eq!(texts(&whole), texts(&part));
    }

    #[test]
    fn what_is_taken_out_leaves_no_empty_path() {
        let mut document = json!({"paths": {
            "/mugs": {"parameters": [], "get": {}},
            "/cups": {"get": {}, "put": {}},
            "/none": {},
        }});
        let gone =
            json!({"paths": {"/mugs": {"get": {}}, "/cups": {"put": {}}, "/jugs": {"get": {}}}});
        assert_eq!(take_out(&mut document, &identities(&gone)), 2);
        assert_eq!(document, json!({"paths": {"/cups": {"get": {}}, "/none": {}}}));
    }
}
