//! The text of `names.toml` to [`Kept`], or all that is wrong with it by line and column.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use super::{Entry, Kept, Schema, USES, split, topic_of};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::manifest::toml_fault;
use crate::model::{Family, Use};
use crate::position;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default, rename = "type")]
    types: Vec<WrittenEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenEntry {
    paths: Spanned<Vec<Spanned<String>>>,
    #[serde(default)]
    apart: bool,
    of: Spanned<Vec<WrittenSchema>>,
    #[serde(default)]
    parts: BTreeMap<Spanned<String>, Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenSchema {
    r#use: Spanned<String>,
    schema: Spanned<String>,
    called: Option<String>,
}

impl Kept {
    /// Reads the file; `file` is its path as the user knows it.
    ///
    /// # Errors
    /// TOML that does not parse, unknown and missing keys, and what is no path, use, place or name: all of them.
    pub fn parse(file: &Arc<str>, text: &str) -> Result<Self, Diagnostics> {
        let written: Written =
            toml::from_str(text).map_err(|error| toml_fault(file, text, &error))?;
        let mut reader = Reader { file, text, faults: Diagnostics::new(), paths: HashMap::new() };
        let types = written.types.into_iter().filter_map(|entry| reader.entry(entry)).collect();
        if reader.faults.is_empty() { Ok(Self { types }) } else { Err(reader.faults) }
    }
}

struct Reader<'a> {
    file: &'a Arc<str>,
    text: &'a str,
    faults: Diagnostics,
    /// The lines of the paths so far.
    paths: HashMap<String, usize>,
}

impl Reader<'_> {
    fn place<T>(&self, at: &Spanned<T>) -> Place {
        let (line, column) = position::line_column(self.text, at.span().start);
        Place::at(self.file.clone(), line, column)
    }

    fn fault<T>(&mut self, at: &Spanned<T>, found: String, expected: &str) {
        let place = self.place(at);
        self.faults.push(Diagnostic::error("bad-name", place, found, expected));
    }

    fn entry(&mut self, entry: WrittenEntry) -> Option<Entry> {
        let Some(first) = entry.paths.as_ref().first() else {
            self.fault(&entry.paths, "an entry without a path".into(), "one path or more");
            return None;
        };
        let place = self.place(first);
        for path in entry.paths.as_ref() {
            self.path(path, split(first.as_ref()).1);
        }
        let is_shared = |path: &&Spanned<String>| topic_of(split(path.as_ref()).0).is_some();
        if let Some(second) = entry.paths.as_ref().iter().filter(is_shared).nth(1) {
            let found = format!("`{}`, a second place among the shared types", second.as_ref());
            self.fault(second, found, "one, since a type stands in one place");
        }
        if entry.of.as_ref().is_empty() {
            self.fault(&entry.of, "an entry of no schema".into(), "one schema or more");
        }
        for name in entry.parts.iter().flat_map(|(own, kept)| [own, kept]) {
            if !is_identifier(name.as_ref()) || name.as_ref() == "Self" {
                let found = format!("`{}`", name.as_ref());
                self.fault(name, found, "the name of a field or a variant, without `r#`");
            }
        }
        let of = entry.of.into_inner().into_iter();
        let of = of.filter_map(|schema| self.schema(schema)).collect();
        let parts =
            entry.parts.into_iter().map(|(own, kept)| (own.into_inner(), kept.into_inner()));
        let parts = parts.collect();
        let paths = entry.paths.into_inner().into_iter().map(Spanned::into_inner).collect();
        Some(Entry { paths, apart: entry.apart, of, parts, place })
    }

    fn path(&mut self, path: &Spanned<String>, name: &str) {
        let text = path.as_ref();
        let (room, own) = split(text);
        let first = room.split("::").next().unwrap_or_default();
        let is_room = room.split("::").all(is_identifier)
            && match topic_of(room) {
                Some(topic) => !topic.contains("::"),
                None => Family::ALL.iter().any(|family| family.name() == first),
            };
        if !is_room || !is_type(own) {
            let expected =
                "the public path of a type: `v3::orders::Order`, `shared::errors::Fault`";
            self.fault(path, format!("`{text}`"), expected);
        } else if own != name {
            let found = format!("the name `{own}` beside `{name}`");
            self.fault(path, found, "paths of one name, since a type has one");
        }
        let line = self.place(path).spot.map_or(0, |(line, _)| line);
        if let Some(first) = self.paths.insert(text.clone(), line) {
            let found = format!("`{text}` a second time, after line {first}");
            self.fault(path, found, "each path once: what leads to one type leads to no other");
        }
    }

    fn schema(&mut self, schema: WrittenSchema) -> Option<Schema> {
        let usage: Option<Use> =
            USES.iter().find(|(word, _)| word == schema.r#use.as_ref()).map(|(_, usage)| *usage);
        if usage.is_none() {
            let words = USES.map(|(word, _)| word).join(", ");
            let found = format!("the use `{}`", schema.r#use.as_ref());
            self.fault(&schema.r#use, found, &format!("one of {words}"));
        }
        let text = schema.schema.as_ref();
        let Some((file, pointer)) = text.split_once('#').filter(|(file, _)| !file.is_empty())
        else {
            let found = format!("`{text}`");
            self.fault(&schema.schema, found, "a file of upstream and a JSON pointer: `a.yml#/b`");
            return None;
        };
        let (file, pointer) = (file.to_owned(), pointer.to_owned());
        let place = self.place(&schema.schema);
        Some(Schema { usage: usage?, file, pointer, called: schema.called, place })
    }
}

fn is_identifier(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

fn is_type(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    const GOOD: &str = "[[type]]\npaths = [\"v3::mugs::Mug\", \"shared::mugs::Mug\"]\napart = true\nof = [\n    { use = \"update\", schema = \"mugs.yml#/components/schemas/mug\", called = \"Mug\" },\n]\nparts = { StoreRed = \"Red\" }\n";

    fn parse(text: &str) -> Result<Kept, Diagnostics> {
        Kept::parse(&Arc::from("specs/names.toml"), text)
    }

    fn faults(from: &str, to: &str) -> String {
        assert_eq!(GOOD.matches(from).count(), 1);
        parse(&GOOD.replace(from, to)).unwrap_err().to_string()
    }

    #[test]
    fn a_file_is_read_as_it_was_written() {
        let written = parse(GOOD).unwrap().to_toml();
        assert!(written.ends_with(GOOD), "{written}");
        assert_eq!(parse(&written).unwrap().to_toml(), written);
    }

    #[test]
    fn each_fault_has_its_line_and_column() {
        for (from, to, place, found) in [
            ("apart", "alone", "3:1", "unknown field `alone`"),
            ("\"v3::mugs::Mug\", ", "\"v4::mugs::Mug\", ", "2:10", "`v4::mugs::Mug`"),
            ("\"v3::mugs::Mug\", ", "\"v3::mugs::mug\", ", "2:10", "`v3::mugs::mug`"),
            ("\"v3::mugs::Mug\", ", "\"Mug\", ", "2:10", "`Mug`"),
            ("v3::mugs::Mug", "v3::mugs::Cup", "2:27", "the name `Mug` beside `Cup`"),
            ("v3::mugs::Mug", "shared::cups::Mug", "2:31", "a second place"),
            ("v3::mugs::Mug", "shared::mugs::Mug", "2:31", "a second time, after line 2"),
            ("\"update\"", "\"put\"", "5:13", "the use `put`"),
            ("mugs.yml#", "mugs.yml", "5:32", "`mugs.yml/components/schemas/mug`"),
            ("\"Red\"", "\"r d\"", "7:22", "`r d`"),
            ("paths = [", "paths = [] #", "2:9", "an entry without a path"),
        ] {
            let told = faults(from, to);
            let line = told.lines().find(|line| line.contains(found)).unwrap_or_default();
            assert!(line.starts_with(&format!("specs/names.toml:{place}")), "{from}: {told}");
        }
    }

    #[test]
    fn an_entry_of_no_schema_is_refused() {
        let told = parse("[[type]]\npaths = [\"v3::mugs::Mug\"]\nof = []\n").unwrap_err();
        assert!(told.to_string().starts_with("specs/names.toml:3:6"), "{told}");
    }

    #[test]
    fn no_text_makes_it_panic() {
        for end in 0..GOOD.len() {
            let _ = parse(&GOOD[..end]);
            let _ = parse(&GOOD[end..]);
        }
    }
}
