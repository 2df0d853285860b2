//! Signatures as `api.txt` has them, and calls of them: with the same types, and with values whose types the callee decides.

/// `name(mut self, value: impl Into<String>) -> Self`
pub(super) struct Signature<'a> {
    name: &'a str,
    is_method: bool,
    arguments: Vec<(&'a str, &'a str)>,
    output: &'a str,
}

impl<'a> Signature<'a> {
    pub(super) fn of(text: &'a str) -> Option<Self> {
        let (name, rest) = text.split_once('(')?;
        let (inside, output) = rest.rsplit_once(") -> ")?;
        let parts = split(inside);
        let is_method = parts.iter().any(|part| part.ends_with("self"));
        let arguments = parts.iter().filter_map(|part| part.split_once(": ")).collect();
        Some(Self { name, is_method, arguments, output })
    }

    /// Calls of it, as an item of a type.
    pub(super) fn uses(&self, owner: &str) -> Vec<(String, String)> {
        let item = format!("{owner}::{}", self.name);
        let output = if self.output == "Self" { owner } else { self.output };
        let receiver = if self.is_method { vec![format!("owner: {owner}")] } else { Vec::new() };
        let callee = if self.is_method { format!("owner.{}", self.name) } else { item.clone() };
        let named = self.arguments.iter().enumerate();
        let taken: Vec<String> =
            named.clone().map(|(index, (_, ty))| format!("a{index}: {ty}")).collect();
        let given: Vec<String> = named.clone().map(|(index, _)| format!("a{index}")).collect();
        let call = |taken: &[String], given: &[String]| {
            let taken = [receiver.as_slice(), taken].concat().join(", ");
            format!("fn _({taken}) -> {output} {{ {callee}({}) }}", given.join(", "))
        };
        let mut uses = vec![(item.clone(), call(&taken, &given))];
        // A type that is named lets callers leave theirs open: `page("1".parse()?)`.
        if self.arguments.iter().any(|(_, ty)| !ty.starts_with("impl ")) {
            let is_open = |index: &usize| {
                self.arguments.get(*index).is_some_and(|(_, ty)| ty.starts_with("impl "))
            };
            let taken: Vec<String> = taken
                .iter()
                .enumerate()
                .filter(|(index, _)| is_open(index))
                .map(|(_, text)| text.clone())
                .collect();
            let open = |(index, name): (usize, &String)| {
                if is_open(&index) { name.clone() } else { "any()".to_owned() }
            };
            let given: Vec<String> = given.iter().enumerate().map(open).collect();
            uses.push((item, call(&taken, &given)));
        }
        uses
    }
}

/// Arguments, where no type is open.
fn split(text: &str) -> Vec<&str> {
    let mut depth = 0_i32;
    let mut start = 0;
    let mut parts = Vec::new();
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'<' | b'(' => depth += 1,
            b'>' | b')' => depth -= 1,
            b',' if depth == 0 => {
                parts.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// Names in lines.
pub(super) mod text_of {
    /// The names of `shared::errors::{Fault, Refusal};`.
    pub(crate) fn exports(text: &str) -> Vec<&str> {
        let text = text.trim_end_matches(';');
        let names = text.rsplit_once("::").map_or(text, |(_, names)| names);
        names
            .trim_matches(['{', '}', ' '])
            .split(',')
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .collect()
    }

    /// The name at the beginning.
    pub(crate) fn name(text: &str) -> &str {
        text.split([' ', '<', '=']).next().unwrap_or(text)
    }
}
