//! What the variants of a union may be called: by the words in which their schemas' names differ, by what tells them
//! apart on the wire, by their JSON type.

use crate::model::Case;
use crate::words;

use super::hints::Names;

/// The words of each name without those that all begin or end with; empty where nothing would be left of one.
pub(super) fn telling(names: &[&str]) -> Vec<String> {
    let all: Vec<Vec<String>> =
        names.iter().filter(|name| !name.is_empty()).map(|name| words::words(name)).collect();
    let shortest = all.iter().map(Vec::len).min().unwrap_or_default();
    if all.len() < 2 || all.len() < names.len() {
        return vec![String::new(); names.len()];
    }
    let first = &all[0];
    let front =
        (0..shortest).take_while(|&at| all.iter().all(|name| name[at] == first[at])).count();
    let back = (0..shortest - front)
        .take_while(|&at| {
            all.iter().all(|name| name[name.len() - 1 - at] == first[first.len() - 1 - at])
        })
        .count();
    if shortest == front + back {
        return vec![String::new(); names.len()];
    }
    all.iter().map(|name| words::camel(&name[front..name.len() - back].join("_"))).collect()
}

/// What a variant may be called, best first: `own` are the names of its schema, `telling` the words that are its own,
/// `own_keys` the keys that no other variant has.
pub(super) fn names(
    own: &[String],
    telling: &str,
    case: &Case,
    own_keys: &[&str],
    owner: &Names<'_>,
) -> Vec<String> {
    let mut names = Vec::new();
    for name in own {
        names.extend(owner.all().iter().filter_map(|owner| without(name, owner)));
    }
    if let Case::Record { values, .. } = case
        && let [value] = values.as_slice()
    {
        names.push(words::camel(value));
    }
    if !own.is_empty() {
        names.push(telling.to_owned());
    }
    names.extend_from_slice(own);
    names.extend(match case {
        Case::Text => vec!["Text".to_owned()],
        Case::Number => vec!["Number".to_owned()],
        Case::Integer => vec!["Integer".to_owned()],
        Case::Boolean => vec!["Boolean".to_owned()],
        Case::Array => vec!["List".to_owned()],
        Case::Map => vec!["Map".to_owned()],
        Case::Record { values, .. } => {
            let told = values.iter().map(String::as_str).chain(own_keys.iter().copied());
            let told: Vec<String> = told.map(words::camel).collect();
            if told.is_empty() { vec!["Object".to_owned()] } else { told }
        }
    });
    names.retain(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()) && name != "Other");
    names
}

/// A name without the words of its owner at its end or beginning.
fn without(name: &str, owner: &str) -> Option<String> {
    let rest = name
        .strip_suffix(owner)
        .or_else(|| name.strip_prefix(owner))
        .filter(|rest| !rest.is_empty())?;
    Some(rest.to_owned())
}

/// What the type of a variant may be called: by its own names, else by the union's and the variant's.
pub(super) fn type_names(own: &[String], variant: &[String], owner: &Names<'_>) -> Names<'static> {
    let mut names = own.to_vec();
    for owner in owner.all() {
        names.extend(variant.iter().map(|variant| format!("{owner}{variant}")));
    }
    Names::of(names)
}
