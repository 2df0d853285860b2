//! Makes references followable: takes loaded documents, checks that every `$ref` leads somewhere, and gives nodes
//! that know their place. Lowering works on nodes and cannot meet a dangling or cyclic reference.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Place, escape};
use crate::load::Document;

/// Documents whose references can be followed; of those that [`resolve`] gives, all lead somewhere.
pub struct Resolved<'a> {
    /// Trees by the paths of their files.
    documents: Vec<(&'a Arc<str>, &'a Value)>,
    by_path: HashMap<&'a str, usize>,
}

/// A value in a document, with its JSON pointer.
#[derive(Clone)]
pub struct Node<'a> {
    pub value: &'a Value,
    pub document: usize,
    pub pointer: Arc<str>,
    /// Its name, where it is a schema component as a whole.
    component: Option<&'a str>,
}

/// Checks all references of all documents.
///
/// # Errors
/// Every reference that dangles or leads back to itself.
pub fn resolve(documents: &[Document]) -> Result<Resolved<'_>, Diagnostics> {
    let resolved =
        Resolved::unchecked(documents.iter().map(|document| (&document.path, &document.tree)));
    let mut diagnostics = Diagnostics::default();
    for index in 0..documents.len() {
        resolved.check(&resolved.root(index), &mut diagnostics);
    }
    if diagnostics.has_errors() { Err(diagnostics) } else { Ok(resolved) }
}

impl<'a> Resolved<'a> {
    /// Trees under their paths, of which nothing is checked: a reference that leads nowhere has no [`target`](Self::target),
    /// and [`follow`](Self::follow) ends at it. For documents that are read as they come, not bound.
    pub fn unchecked(documents: impl IntoIterator<Item = (&'a Arc<str>, &'a Value)>) -> Self {
        let documents: Vec<_> = documents.into_iter().collect();
        let by_path =
            documents.iter().enumerate().map(|(index, (path, _))| (&***path, index)).collect();
        Self { documents, by_path }
    }

    /// The whole document.
    pub fn root(&self, document: usize) -> Node<'a> {
        Node { value: self.documents[document].1, document, pointer: "".into(), component: None }
    }

    pub fn place(&self, node: &Node<'_>) -> Place {
        Place::new(Arc::clone(self.documents[node.document].0), node.pointer.to_string())
    }

    /// The node that a chain of references ends at; the node itself if it is none.
    pub fn follow(&self, node: &Node<'a>) -> Node<'a> {
        let mut current = node.clone();
        let mut seen = HashSet::new();
        while let Some(next) = self.target(&current) {
            if !seen.insert((next.document, Arc::clone(&next.pointer))) {
                break;
            }
            current = next;
        }
        current
    }

    /// The node that a reference names; `None` if the node is no reference.
    pub fn target(&self, node: &Node<'a>) -> Option<Node<'a>> {
        let reference: &'a str = node.value.get("$ref")?.as_str()?;
        let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let document = if file.is_empty() {
            node.document
        } else {
            let from = self.documents[node.document].0;
            *self.by_path.get(relative(from, file).as_str())?
        };
        let value = self.documents[document].1.pointer(pointer)?;
        let component =
            pointer.strip_prefix("/components/schemas/").filter(|name| !name.contains('/'));
        Some(Node { value, document, pointer: pointer.into(), component })
    }

    fn check(&self, node: &Node<'a>, diagnostics: &mut Diagnostics) {
        if let Some(Value::String(reference)) = node.value.get("$ref") {
            self.check_reference(node, reference, diagnostics);
        }
        for child in node.children() {
            self.check(&child, diagnostics);
        }
    }

    fn check_reference(&self, node: &Node<'a>, reference: &str, diagnostics: &mut Diagnostics) {
        let place = self.place(&node.child("$ref", node.value));
        let mut seen = HashSet::new();
        let mut current = node.clone();
        while current.value.get("$ref").is_some_and(Value::is_string) {
            let Some(next) = self.target(&current) else {
                diagnostics.push(Diagnostic::error(
                    "dangling-reference",
                    place,
                    format!("a reference to `{reference}`"),
                    "the JSON pointer of something in a bound document",
                ));
                return;
            };
            if !seen.insert((next.document, Arc::clone(&next.pointer))) {
                diagnostics.push(Diagnostic::error(
                    "cyclic-reference",
                    place,
                    format!("`{reference}`, which leads back to itself"),
                    "a chain of references that ends at a value",
                ));
                return;
            }
            current = next;
        }
    }
}

impl<'a> Node<'a> {
    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<Self> {
        let value = self.value.get(key)?;
        Some(self.child(key, value))
    }

    /// What tells it from every other node: its document and its pointer.
    pub fn place(&self) -> (usize, Arc<str>) {
        (self.document, Arc::clone(&self.pointer))
    }

    /// The name of the schema component that this is.
    pub fn component(&self) -> Option<&'a str> {
        self.component
    }

    pub fn text(&self, key: &str) -> Option<&'a str> {
        self.value.get(key)?.as_str()
    }

    /// Whether the key is there and true.
    pub fn flag(&self, key: &str) -> bool {
        self.value.get(key).and_then(Value::as_bool) == Some(true)
    }

    /// The entries of the object below a key, in their order.
    pub fn entries(&self, key: &str) -> Vec<(&'a str, Self)> {
        let Some(node) = self.get(key) else {
            return Vec::new();
        };
        let Some(object) = node.value.as_object() else {
            return Vec::new();
        };
        object.iter().map(|(name, value)| (name.as_str(), node.child(name, value))).collect()
    }

    /// The items of the array below a key.
    pub fn items(&self, key: &str) -> Vec<Self> {
        let Some(node) = self.get(key) else {
            return Vec::new();
        };
        let Some(array) = node.value.as_array() else {
            return Vec::new();
        };
        array
            .iter()
            .enumerate()
            .map(|(index, value)| node.child(&index.to_string(), value))
            .collect()
    }

    fn children(&self) -> Vec<Self> {
        match self.value {
            Value::Object(object) => {
                object.iter().map(|(key, value)| self.child(key, value)).collect()
            }
            Value::Array(array) => array
                .iter()
                .enumerate()
                .map(|(index, value)| self.child(&index.to_string(), value))
                .collect(),
            _ => Vec::new(),
        }
    }

    fn child(&self, key: &str, value: &'a Value) -> Self {
        Self {
            value,
            document: self.document,
            pointer: format!("{}/{}", self.pointer, escape(key)).into(),
            component: None,
        }
    }
}

/// A path relative to the directory of the file that names it.
fn relative(from: &str, path: &str) -> String {
    let directory = from.rsplit_once('/').map_or("", |(directory, _)| directory);
    let mut parts: Vec<&str> = directory.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    let root = if from.starts_with('/') { "/" } else { "" };
    format!("{root}{}", parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_relative_to_the_directory_of_the_file_that_names_it() {
        assert_eq!(relative("specs/a/b.yml", "c.yml"), "specs/a/c.yml");
        assert_eq!(relative("specs/a/b.yml", "../d/./c.yml"), "specs/d/c.yml");
        assert_eq!(relative("b.yml", "../../c.yml"), "c.yml");
        assert_eq!(relative("/specs/a/b.yml", "c.yml"), "/specs/a/c.yml");
    }
}
