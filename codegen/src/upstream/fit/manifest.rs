//! The text of a manifest under edit: what no edit touches stays as it is written, comments too. Takes a text that parses, gives
//! one.

use std::sync::Arc;

use toml_edit::{Array, ArrayOfTables, DocumentMut, InlineTable, Item, Table, Value, value};

use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::load::Source;
use crate::manifest::Manifest;

use super::super::edit::Entry;

/// What an entry says of a bound file beside its path.
const WAS: [&str; 5] = ["family", "module", "feature", "page", "scope"];

/// The manifest and its text.
pub(super) struct ManifestText {
    file: Arc<str>,
    document: DocumentMut,
    /// What the text says.
    pub(super) parsed: Manifest,
}

impl ManifestText {
    pub(super) fn parse(source: &Source) -> Result<Self, Diagnostics> {
        let parsed = Manifest::parse(&source.path, &source.text)?;
        let document = source.text.parse::<DocumentMut>().map_err(|error| {
            let place = Place::file(source.path.clone());
            Diagnostic::error("bad-toml", place, error.message(), "TOML that can be edited")
        })?;
        Ok(Self { file: source.path.clone(), document, parsed })
    }

    /// Reads what the edited text says.
    ///
    /// # Errors
    /// Entries that clash; that is a fault of whoever edits.
    pub(super) fn settle(&mut self) -> Result<(), Diagnostics> {
        self.parsed = Manifest::parse(&self.file, &self.text())?;
        Ok(())
    }

    pub(super) fn text(&self) -> String {
        self.document.to_string()
    }

    /// Adds an entry behind those of its family.
    pub(super) fn bind(&mut self, entry: &Entry) {
        let mut table = Table::new();
        table["path"] = value(&entry.path);
        table["family"] = value(entry.family.name());
        table["module"] = value(&entry.module);
        table["feature"] = value(&entry.feature);
        if !entry.yields_to.is_empty() {
            table["yields_to"] = texts(&entry.yields_to);
        }
        let family = entry.family.name();
        self.insert("bound", table, |other| text(other, "family") == Some(family));
    }

    pub(super) fn exclude(&mut self, path: &str, reason: &str, duplicate_of: &[String]) {
        let mut table = Table::new();
        table["path"] = value(path);
        table["reason"] = value(reason);
        if !duplicate_of.is_empty() {
            table["duplicate_of"] = texts(duplicate_of);
        }
        self.insert("excluded", table, |_| true);
    }

    /// Excludes a file for a fault of it, until that is mended; what it was bound as is kept for then.
    pub(super) fn exclude_for_now(&mut self, path: &str, reason: &str) {
        let is_it = |table: &&mut Table| text(table, "path") == Some(path);
        let bound = self.each("bound").find(is_it).cloned();
        let before = self.each("bound").take_while(|table| !is_it(table)).last();
        let after = before.and_then(|table| text(table, "path")).map(str::to_owned);
        self.forget(path);
        let mut table = Table::new();
        table["path"] = value(path);
        table["reason"] = value(reason);
        table["proposed"] = value(true);
        if let Some(bound) = bound {
            let mut was = InlineTable::new();
            for key in WAS {
                if let Some(stated) = text(&bound, key) {
                    was.insert(key, stated.into());
                }
            }
            if let Some(after) = after {
                was.insert("after", after.into());
            }
            table["was"] = value(was);
        }
        self.insert("excluded", table, |_| true);
    }

    /// Takes out what `sync` has proposed for faults, and binds again what was excluded for one.
    pub(super) fn retry(&mut self) {
        let is_proposed =
            |table: &Table| table.get("proposed").and_then(Item::as_bool) == Some(true);
        let mut again = Vec::new();
        for table in self.each("excluded").filter(|table| is_proposed(table)) {
            let path = text(table, "path").unwrap_or_default().to_owned();
            let was = table.get("was").and_then(Item::as_inline_table).cloned();
            again.extend(was.map(|was| (path, was)));
        }
        self.remove("excluded", is_proposed);
        self.remove("skipped", is_proposed);
        for (path, was) in again {
            let mut table = Table::new();
            table["path"] = value(path);
            for key in WAS {
                if let Some(stated) = was.get(key).and_then(|stated| stated.as_str()) {
                    table[key] = value(stated);
                }
            }
            let after = was.get("after").and_then(|stated| stated.as_str());
            let is_there = after.is_some_and(|after| {
                self.each("bound").any(|other| text(other, "path") == Some(after))
            });
            let family = text(&table, "family").unwrap_or_default().to_owned();
            match after.filter(|_| is_there) {
                Some(after) => {
                    self.insert("bound", table, |other| text(other, "path") == Some(after))
                }
                None if after.is_none() => self.insert_first("bound", table),
                None => self.insert("bound", table, |other| text(other, "family") == Some(&family)),
            }
        }
    }

    pub(super) fn skip(&mut self, file: &str, operation: &str, reason: &str) {
        let mut table = Table::new();
        table["file"] = value(file);
        table["operation"] = value(operation);
        table["reason"] = value(reason);
        table["proposed"] = value(true);
        self.insert("skipped", table, |_| true);
    }

    pub(super) fn dangle(&mut self, file: &str, reference: &str) {
        let mut table = Table::new();
        table["file"] = value(file);
        table["reference"] = value(reference);
        table["reason"] = value("upstream has nothing there");
        self.insert("dangling", table, |_| true);
    }

    /// Takes out the entries of a file: bound or excluded.
    pub(super) fn forget(&mut self, path: &str) {
        for section in ["bound", "excluded"] {
            self.remove(section, |table| text(table, "path") == Some(path));
        }
    }

    pub(super) fn unskip(&mut self, file: &str, operation: &str) {
        self.remove("skipped", |table| {
            text(table, "file") == Some(file) && text(table, "operation") == Some(operation)
        });
    }

    pub(super) fn undangle(&mut self, file: &str, reference: &str) {
        self.remove("dangling", |table| {
            text(table, "file") == Some(file) && text(table, "reference") == Some(reference)
        });
    }

    /// Gives a file its new path wherever it is named.
    pub(super) fn rename(&mut self, from: &str, to: &str) {
        for (section, key) in
            [("bound", "path"), ("excluded", "path"), ("skipped", "file"), ("dangling", "file")]
        {
            for table in self.each(section) {
                replace(table, key, from, to);
            }
        }
        for (section, key) in [("bound", "yields_to"), ("excluded", "duplicate_of")] {
            for table in self.each(section) {
                replace(table, key, from, to);
                let items = table.get_mut(key).and_then(Item::as_array_mut);
                for item in items.into_iter().flat_map(|items| items.iter_mut()) {
                    if item.as_str() == Some(from) {
                        *item = Value::from(to).decorated_as(item);
                    }
                }
            }
        }
        if let Some(events) = self.document.get_mut("events").and_then(Item::as_table_mut) {
            replace(events, "path", from, to);
            replace(events, "models", from, to);
        }
    }

    pub(super) fn yields_to(&mut self, path: &str, others: &[String]) {
        self.set_list("bound", "yields_to", path, others);
    }

    pub(super) fn duplicate_of(&mut self, path: &str, others: &[String]) {
        self.set_list("excluded", "duplicate_of", path, others);
    }

    pub(super) fn forget_events(&mut self) {
        let Some(Item::Table(events)) = self.document.remove("events") else { return };
        self.keep_comment(&events);
    }

    pub(super) fn forget_models(&mut self) {
        if let Some(events) = self.document.get_mut("events").and_then(Item::as_table_mut) {
            events.remove("models");
        }
    }

    fn tables(&mut self, section: &str) -> Option<&mut ArrayOfTables> {
        self.document.get_mut(section)?.as_array_of_tables_mut()
    }

    fn each(&mut self, section: &str) -> impl Iterator<Item = &mut Table> {
        self.tables(section).into_iter().flat_map(|tables| tables.iter_mut())
    }

    fn set_list(&mut self, section: &str, key: &str, path: &str, items: &[String]) {
        for table in self.each(section).filter(|table| text(table, "path") == Some(path)) {
            match items.is_empty() {
                true => drop(table.remove(key)),
                false => table[key] = texts(items),
            }
        }
    }

    /// Adds a table behind the last that it belongs to, else behind all.
    fn insert(&mut self, section: &str, table: Table, belongs: impl Fn(&Table) -> bool) {
        let known = self.tables(section).map(|tables| tables.iter().collect::<Vec<_>>());
        let known = known.unwrap_or_default();
        let before = known.iter().rposition(|other| belongs(other));
        let at = before.map_or(known.len(), |last| last + 1);
        self.insert_at(section, table, at);
    }

    fn insert_first(&mut self, section: &str, table: Table) {
        self.insert_at(section, table, 0);
    }

    fn insert_at(&mut self, section: &str, mut table: Table, at: usize) {
        let last_of_all = last_position(&self.document);
        let known = self.tables(section).map(std::mem::take).unwrap_or_default();
        let mut tables: Vec<Table> = known.into_iter().collect();
        // What has no place of its own in the text follows the table before it.
        let place = match (at, tables.first().map(Table::position)) {
            (0, Some(first)) => first,
            (0, None) => last_of_all.map(|last| last + 1),
            _ => None,
        };
        table.set_position(place);
        table.decor_mut().set_prefix("\n");
        tables.insert(at.min(tables.len()), table);
        let tables: ArrayOfTables = tables.into_iter().collect();
        self.document.insert(section, Item::ArrayOfTables(tables));
    }

    fn remove(&mut self, section: &str, is_meant: impl Fn(&Table) -> bool) {
        let Some(tables) = self.tables(section) else { return };
        let (gone, left): (Vec<Table>, Vec<Table>) =
            std::mem::take(tables).into_iter().partition(|table| is_meant(table));
        match left.is_empty() {
            true => drop(self.document.remove(section)),
            false => {
                let left: ArrayOfTables = left.into_iter().collect();
                self.document.insert(section, Item::ArrayOfTables(left));
            }
        }
        for table in gone {
            self.keep_comment(&table);
        }
    }

    /// The comment at the head of the file stands before its first table, and stays when that goes.
    fn keep_comment(&mut self, gone: &Table) {
        let prefix = gone.decor().prefix().and_then(|prefix| prefix.as_str()).unwrap_or_default();
        let position = gone.position();
        let mut rest: Vec<&mut Table> = Vec::new();
        for (_, item) in self.document.iter_mut() {
            match item {
                Item::Table(table) => rest.push(table),
                Item::ArrayOfTables(tables) => rest.extend(tables.iter_mut()),
                _ => {}
            }
        }
        let first = rest.into_iter().min_by_key(|table| table.position().unwrap_or(isize::MAX));
        if let Some(first) =
            first.filter(|first| first.position() > position && prefix.contains('#'))
        {
            let own = first.decor().prefix().and_then(|own| own.as_str()).unwrap_or_default();
            let head = format!(
                "{}\n{}",
                prefix.trim_end(),
                if own.starts_with('\n') { own.to_owned() } else { format!("\n{own}") }
            );
            first.decor_mut().set_prefix(head);
        }
    }
}

fn last_position(document: &DocumentMut) -> Option<isize> {
    let positions = document.iter().flat_map(|(_, item)| match item {
        Item::Table(table) => vec![table.position()],
        Item::ArrayOfTables(tables) => tables.iter().map(Table::position).collect(),
        _ => Vec::new(),
    });
    positions.flatten().max()
}

fn text<'t>(table: &'t Table, key: &str) -> Option<&'t str> {
    table.get(key)?.as_str()
}

fn texts(items: &[String]) -> Item {
    match items {
        [sole] => value(sole),
        several => value(several.iter().collect::<Array>()),
    }
}

fn replace(table: &mut Table, key: &str, from: &str, to: &str) {
    if text(table, key) == Some(from) {
        table[key] = value(to);
    }
}

trait Decorated {
    fn decorated_as(self, other: &Self) -> Self;
}

impl Decorated for Value {
    /// With the blanks and comments around another value.
    fn decorated_as(mut self, other: &Self) -> Self {
        *self.decor_mut() = other.decor().clone();
        self
    }
}
