//! The names of fields, variants and values, each in the scope of its type. Those that `names.toml` keeps are given first.

use std::collections::BTreeMap;

use super::scope::Scope;
use super::{Naming, rust};
use crate::diagnostic::Diagnostic;
use crate::keep::{Unkept, Why};
use crate::model::{Record, Shape, Union};
use crate::words;

impl Naming<'_> {
    /// Names fields, variants and values.
    pub(super) fn parts(&mut self) {
        let analysis = self.analysis;
        for (index, definition) in analysis.api.types.definitions.iter().enumerate() {
            let own = part_names(&definition.shape, &BTreeMap::new());
            let kept = analysis.kept.get(&index).filter(|(_, keep)| !keep.parts.is_empty());
            let parts = kept.map(|(entry, keep)| {
                let unkept = unkept(&definition.shape, &keep.parts, &own);
                let unkept = unkept.into_iter().map(|why| Unkept { entry: *entry, why });
                self.names.unkept.extend(unkept);
                part_names(&definition.shape, &keep.parts)
            });
            let parts = parts.unwrap_or_else(|| own.clone());
            if parts.contains(&None) {
                self.diagnostics.push(Diagnostic::error(
                    "taken-name",
                    definition.origin.clone(),
                    "a type of which two parts have no names but the same",
                    "names that tell them apart; an overlay can give a title",
                ));
            }
            let plain = |parts: Vec<Option<String>>| {
                parts.into_iter().map(Option::unwrap_or_default).collect()
            };
            self.names.types[index].parts = plain(parts);
            self.names.types[index].own_parts = plain(own);
        }
    }
}

/// The names of a type's parts, where those that keep one are given first; empty for a text without a variant of its own, `None` for
/// what no name is left for.
pub(crate) fn part_names(shape: &Shape, kept: &BTreeMap<String, String>) -> Vec<Option<String>> {
    let (reserved, candidates): (&[&str], _) = match shape {
        Shape::Record(record) => (&[], fields(record)),
        Shape::Text(text) => {
            let wires: Vec<&str> = text.values.iter().map(|value| value.wire.as_str()).collect();
            (&["Unknown"], values(&wires))
        }
        Shape::Union(union) => (&["Other"], variants(union)),
    };
    let own = claim_all(Scope::with(reserved), &candidates, &[]);
    if kept.is_empty() {
        return own;
    }
    let mut scope = Scope::with(reserved);
    let kept: Vec<Option<String>> = own
        .iter()
        .map(|own| kept.get(plain(own.as_ref()?)).map(|name| written(name)))
        .map(|name| name.filter(|name| scope.take(name)))
        .collect();
    claim_all(scope, &candidates, &kept)
}

fn claim_all(
    mut scope: Scope,
    candidates: &Candidates,
    kept: &[Option<String>],
) -> Vec<Option<String>> {
    let parts = candidates.iter().enumerate().map(|(index, candidates)| {
        match (kept.get(index).and_then(Option::as_ref), candidates) {
            (Some(kept), _) => Some(kept.clone()),
            (None, None) => Some(String::new()),
            (None, Some(candidates)) => scope.claim(candidates.iter().cloned()),
        }
    });
    parts.collect()
}

/// What stands against the names that parts are to keep.
fn unkept(shape: &Shape, kept: &BTreeMap<String, String>, own: &[Option<String>]) -> Vec<Why> {
    let given = part_names(shape, kept);
    let fault = |(name, keeps): (&String, &String)| {
        let is_it = |part: &Option<String>| part.as_ref().is_some_and(|part| plain(part) == name);
        match own.iter().position(is_it) {
            None => Some(Why::NoPart(name.clone())),
            Some(place) if given[place].as_ref() != Some(&written(keeps)) => {
                Some(Why::TakenPart(keeps.clone()))
            }
            Some(_) => None,
        }
    };
    kept.iter().filter_map(fault).collect()
}

/// A name without what makes an identifier of a keyword.
pub(crate) fn plain(name: &str) -> &str {
    name.trim_start_matches("r#")
}

/// A kept name as an identifier.
fn written(name: &str) -> String {
    if name.starts_with(|c: char| c.is_ascii_uppercase()) {
        name.to_owned()
    } else {
        rust::escaped(name)
    }
}

/// What each part may be called; `None` for one that has no name of its own.
type Candidates = Vec<Option<Vec<String>>>;

fn fields(record: &Record) -> Candidates {
    let candidates = record.fields.iter().map(|field| {
        let own = rust::snake(&field.wire);
        Some(vec![own.clone(), format!("{own}_{}", style(&field.wire))])
    });
    candidates.collect()
}

fn variants(union: &Union) -> Candidates {
    let candidates = union.variants.iter().map(|variant| {
        let names = variant.names.iter().map(|name| rust::variant(name));
        Some(names.filter(|name| !rust::ends_in_number(name)).collect())
    });
    candidates.collect()
}

/// Variants of a text enum. The text that the catch-all is called by has none.
fn values(wires: &[&str]) -> Candidates {
    let common = common_segment(wires);
    let candidates = wires.iter().map(|wire| match rust::variant(&wire[common..]) {
        own if own == "Unknown" => None,
        own => Some(vec![own.clone(), words::camel(&format!("{own}_{}", style(wire)))]),
    });
    candidates.collect()
}

/// The length of what stands before the first slash, and the slash, where all texts have the same there: it tells nothing.
fn common_segment(texts: &[&str]) -> usize {
    let first = |text: &str| text.find('/').map(|slash| slash + 1);
    match texts {
        [one, rest @ ..] if !rest.is_empty() => first(one)
            .filter(|end| texts.iter().all(|text| text.starts_with(&one[..*end])))
            .unwrap_or(0),
        _ => 0,
    }
}

/// How a text is written, to tell it from one that differs in this alone.
pub(super) fn style(text: &str) -> &'static str {
    let upper = text.chars().any(char::is_uppercase);
    let lower = text.chars().any(char::is_lowercase);
    match (upper, lower) {
        (true, false) => "upper",
        (false, true) if text.contains('-') => "dashed",
        (false, true) if text.contains('_') => "snake",
        (false, true) => "lower",
        _ if text.contains(' ') => "spaced",
        _ => "camel",
    }
}
