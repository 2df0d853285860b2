//! Bytes as text, and a tree as OpenAPI: the gates that every document passes, and what is taken out of it before. Called by `load` and by `upstream`.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Place};

/// Reads a tree as OpenAPI 3.0; `path` is its file's as the user knows it.
///
/// # Errors
/// The smallest nodes that are not what OpenAPI has there, all of them.
pub fn document(path: &Arc<str>, tree: &Value) -> Result<openapiv3::OpenAPI, Diagnostics> {
    let version = tree.get("openapi").and_then(Value::as_str).unwrap_or_default();
    if !version.starts_with("3.0.") {
        let found = match tree.get("openapi").or(tree.get("swagger")) {
            Some(version) => format!("version {version}"),
            None => "no key `openapi`".to_owned(),
        };
        let place =
            Place::new(path.clone(), if tree.get("openapi").is_some() { "/openapi" } else { "" });
        return Err(Diagnostic::error("openapi-version", place, found, "OpenAPI 3.0").into());
    }
    openapiv3::OpenAPI::deserialize(tree).map_err(|error| super::narrow::faults(path, tree, &error))
}

/// Takes an operation, `GET /orders`, out of a document; false where it has none.
pub(crate) fn take_operation(document: &mut Value, operation: &str) -> bool {
    let (method, path) = operation.split_once(' ').unwrap_or_default();
    let item = document.get_mut("paths").and_then(|paths| paths.get_mut(path));
    let item = item.and_then(Value::as_object_mut);
    item.is_some_and(|item| item.shift_remove(&method.to_lowercase()).is_some())
}

/// The text of a file, or why it has none.
pub(crate) fn text<'a>(path: &Arc<str>, bytes: &'a [u8]) -> Result<&'a str, Diagnostics> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.iter().take(error.valid_up_to());
        let line = before.filter(|byte| **byte == b'\n').count() + 1;
        let found = format!("a byte that is no UTF-8, at offset {}", error.valid_up_to());
        let place = Place::at(path.clone(), line, 1);
        Diagnostic::error("not-utf-8", place, found, "text in UTF-8")
    })?;
    if text.trim().is_empty() {
        let place = Place::file(path.clone());
        return Err(Diagnostic::error("empty-file", place, "an empty file", "its contents").into());
    }
    Ok(text)
}
