//! The public API of a crate, item by item, out of the lines that `generated/api.txt` is made of. Takes emitted files, gives paths
//! and signatures; what `compare` quotes, and what the safety net holds against it.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::emit::File;
use crate::{format, format_all};

/// Items by their paths: `v3::orders::Order`, `v3::orders::Order.id`, `v3::orders::GetOrders::page`, `v3::orders::GetOrders()`
/// for what an operation gives.
#[derive(Debug, Default)]
pub(super) struct Items(BTreeMap<String, String>);

impl Items {
    /// The items of all files.
    ///
    /// # Errors
    /// Files that are no Rust, which is a fault of the generator.
    pub(super) fn of(files: &[File]) -> Result<Self, Diagnostics> {
        let apis = format_all(files, format::api)?;
        let mut items = Self::default();
        for (file, lines) in files.iter().zip(apis) {
            let module = module(&file.path);
            for line in &lines {
                items.add(&module, line);
            }
        }
        Ok(items)
    }

    fn add(&mut self, module: &str, line: &str) {
        let path = |name: &str| {
            if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") }
        };
        if let Some(exported) = line.strip_prefix("pub use crate::") {
            for (name, target) in exports(exported) {
                self.0.insert(path(&name), format!("use {target}"));
            }
        } else if let Some((name, signature)) = item(line) {
            self.0.insert(path(&name), signature);
        }
    }

    /// The signature of an item, as it stands in the API.
    pub(super) fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// The items whose paths begin so.
    pub(super) fn below(&self, start: &str) -> impl Iterator<Item = (&str, &str)> + use<'_> {
        let start = start.to_owned();
        let items = self.0.range(start.clone()..);
        items
            .map(|(path, signature)| (path.as_str(), signature.as_str()))
            .take_while(move |(path, _)| path.starts_with(&start))
    }

    /// Loses an item, as if the generator did.
    #[cfg(test)]
    pub(super) fn lose(&mut self, path: &str) -> Option<String> {
        self.0.remove(path)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, signature)| (path.as_str(), signature.as_str()))
    }
}

/// The module that a file's items are public in; the modules of single files are not.
fn module(path: &str) -> String {
    let path = path.trim_start_matches("src/");
    path.rsplit_once('/').map_or("", |(directory, _)| directory).replace('/', "::")
}

/// The items of `shared::errors::{Fault, Refusal};` with their paths.
fn exports(text: &str) -> Vec<(String, String)> {
    let text = text.trim_end_matches(';');
    let Some((module, names)) = text.rsplit_once("::") else { return Vec::new() };
    let names = names.trim_matches(['{', '}', ' ']).split(',').map(str::trim);
    names
        .filter(|name| !name.is_empty())
        .map(|name| (name.to_owned(), format!("{module}::{name}")))
        .collect()
}

/// The name of an item in its module, and its signature; `None` for what other lines say as well.
fn item(line: &str) -> Option<(String, String)> {
    for kind in ["struct", "enum", "trait"] {
        if let Some(name) = line.strip_prefix(kind).and_then(|rest| rest.strip_prefix(' ')) {
            return Some((name.to_owned(), kind.to_owned()));
        }
    }
    if let Some(named) = line.strip_prefix("impl ") {
        let (implemented, owner) = named.split_once(" for ")?;
        return Some((format!("{owner} as {implemented}"), "impl".to_owned()));
    }
    if let Some(alias) = line.strip_prefix("type ") {
        // A parameter may have a default.
        let (name, ty) = alias.split_once("> = ").or_else(|| alias.split_once(" = "))?;
        let name = name.split('<').next().unwrap_or(name);
        return Some((name.to_owned(), ty.to_owned()));
    }
    if let Some((name, ty)) = line.strip_prefix("const ").and_then(|rest| rest.split_once(": ")) {
        return Some((name.to_owned(), ty.to_owned()));
    }
    if line.starts_with("pub ") || line.starts_with('#') || line.starts_with('\n') {
        return None;
    }
    let end = line.find(['(', ' ', ':', '.'])?;
    match line.get(end..)? {
        // `Order.id: Option<i64>`
        rest if rest.starts_with('.') => {
            let (name, ty) = line.split_once(": ")?;
            Some((name.to_owned(), ty.to_owned()))
        }
        // `GetOrders() -> Page<Order> { id: …, }`
        rest if rest.starts_with('(') => {
            let (call, _) = rest.split_once(" { id: ")?;
            let (_, answer) = call.split_once(" -> ")?;
            Some((format!("{}()", line.get(..end)?), answer.to_owned()))
        }
        // `GetOrders::page(mut self, value: i64) -> Self`, `Status::Paid`, `Data::OrderCreated(Order)`
        rest if rest.starts_with("::") => {
            let end = line.find('(').unwrap_or(line.len());
            Some((line.get(..end)?.to_owned(), line.get(end..)?.to_owned()))
        }
        _ => None,
    }
}

/// The arguments of a signature, `(mut self, value: i64) -> Self`: their names and types.
pub(super) fn arguments(signature: &str) -> Vec<(&str, &str)> {
    let Some(inside) = signature.strip_prefix('(') else { return Vec::new() };
    let mut depth = 0_usize;
    let mut start = 0;
    let mut arguments = Vec::new();
    for (at, byte) in inside.bytes().enumerate() {
        match byte {
            b'(' | b'<' => depth += 1,
            b')' if depth == 0 => {
                arguments.push(&inside[start..at]);
                break;
            }
            b'>' if at > 0 && inside.as_bytes()[at - 1] == b'-' => {}
            b')' | b'>' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => {
                arguments.push(&inside[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    let named = |argument: &'_ str| -> Option<(usize, usize)> {
        let trimmed = argument.len() - argument.trim_start().len();
        argument.find(": ").map(|colon| (trimmed, colon))
    };
    arguments
        .into_iter()
        .filter_map(|argument| {
            let (start, colon) = named(argument)?;
            Some((&argument[start..colon], argument[colon + 2..].trim()))
        })
        .collect()
}

/// A signature as callers depend on it: without the names of arguments and the modules of types.
pub(super) fn words(signature: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let mut rest = signature.chars().peekable();
    while let Some(c) = rest.next() {
        if c.is_alphanumeric() || c == '_' || c == '#' {
            word.push(c);
            continue;
        }
        let is_path = c == ':' && rest.peek() == Some(&':');
        if is_path {
            rest.next();
            word.clear();
        } else if c == ':' {
            word.clear();
        } else {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
            words.extend((!c.is_whitespace()).then(|| c.to_string()));
        }
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_known_by_their_lines() {
        let lines = [
            "struct Mug",
            "Mug.size: Option<Vec<Size>>",
            "Mug::size(mut self, value: Size) -> Self",
            "impl From<i64> for Mug",
            "GetMugs() -> Page<Mug> { id: \"getMugs\", family: V3, }",
            "type Event<D = Data> = bigcommerce_runtime::webhook::Event<D>",
            "pub mod mugs;",
        ];
        let items: Vec<_> = lines.into_iter().filter_map(item).collect();
        let items: Vec<_> =
            items.iter().map(|(name, signature)| format!("{name}|{signature}")).collect();
        assert_eq!(
            items,
            [
                "Mug|struct",
                "Mug.size|Option<Vec<Size>>",
                "Mug::size|(mut self, value: Size) -> Self",
                "Mug as From<i64>|impl",
                "GetMugs()|Page<Mug>",
                "Event|bigcommerce_runtime::webhook::Event<D>",
            ]
        );
    }

    #[test]
    fn names_of_arguments_and_modules_are_nothing_that_callers_depend_on() {
        let old = words("(product_id: i64, size: impl Into<crate::shared::mugs::Size>) -> Self");
        assert_eq!(old, words("(id: i64, size: impl Into<Size>) -> Self"));
        assert_ne!(old, words("(id: i64, size: Size) -> Self"));
    }

    #[test]
    fn arguments_are_split_where_no_type_is_open() {
        let signature =
            "(a: Map<String, i64>, b: impl IntoIterator<Item = impl Into<Size>>) -> Self";
        assert_eq!(
            arguments(signature),
            [("a", "Map<String, i64>"), ("b", "impl IntoIterator<Item = impl Into<Size>>")]
        );
    }
}
