//! The alternatives of a choice, as they were read: what each may be called, which keys it has, and what a tag says of it.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::resolve::Node;

use super::facets::{Facets, Kind};

/// One alternative.
pub(super) struct Alternative<'a> {
    pub origin: Node<'a>,
    pub facets: Facets<'a>,
    /// What it may be called, best first.
    pub names: Vec<String>,
    /// The keys that an object has in this use.
    pub keys: BTreeSet<&'a str>,
    /// Whether it stands for several.
    pub joined: bool,
    pub discriminator: Option<Discriminator<'a>>,
}

/// What the discriminator of a choice says of one alternative.
pub(super) struct Discriminator<'a> {
    pub property: &'a str,
    /// The values that its mapping states.
    pub mapped: Vec<&'a str>,
    /// The name of the schema, which is its value where nothing else is said.
    name: Option<&'a str>,
    /// Whether there is a mapping at all.
    has_mapping: bool,
}

impl<'a> Discriminator<'a> {
    pub(super) fn of(discriminator: &Node<'a>, alternative: &[Node<'a>]) -> Option<Self> {
        let property = discriminator.text("propertyName")?;
        let mapping = discriminator.entries("mapping");
        let reference = match alternative {
            [sole] => sole.text("$ref"),
            _ => None,
        };
        let name = reference.and_then(|reference| reference.rsplit('/').next());
        let mapped = mapping
            .iter()
            .filter(|(_, target)| {
                let target = target.value.as_str();
                target.is_some() && (target == reference || target == name)
            })
            .map(|(value, _)| *value)
            .collect();
        Some(Self { property, mapped, name, has_mapping: !mapping.is_empty() })
    }
}

impl<'a> Alternative<'a> {
    pub(super) fn kind(&self) -> Option<Kind> {
        self.facets.effective_kind()
    }

    /// Whether it is an object of which the keys are known.
    pub(super) fn is_record(&self) -> bool {
        self.kind() == Some(Kind::Object) && !self.facets.properties.is_empty()
    }

    /// What a diagnostic calls it: its name, else the end of its place.
    pub(super) fn label(&self) -> String {
        match self.names.first() {
            Some(name) => format!("`{name}`"),
            None => {
                let parts: Vec<&str> = self.origin.pointer.rsplitn(3, '/').take(2).collect();
                format!("`{}`", parts.into_iter().rev().collect::<Vec<_>>().join("/"))
            }
        }
    }

    /// Whether a mapping names other alternatives, but not this one.
    pub(super) fn is_unmapped(&self) -> bool {
        self.discriminator.as_ref().is_some_and(|it| it.has_mapping && it.mapped.is_empty())
    }

    /// The texts of a property that mean this alternative: those of the mapping, else those that its own schema lists, else
    /// the name of the schema.
    pub(super) fn tag_values(&self, key: &str) -> Vec<&'a str> {
        let discriminator = self.discriminator.as_ref().filter(|it| it.property == key);
        if let Some(discriminator) = discriminator
            && !discriminator.mapped.is_empty()
        {
            return discriminator.mapped.clone();
        }
        let listed = self.listed(key);
        match discriminator.and_then(|it| it.name) {
            Some(name) if listed.is_empty() || listed.contains(&name) => vec![name],
            _ => listed,
        }
    }

    fn listed(&self, key: &str) -> Vec<&'a str> {
        self.facets
            .properties
            .get(key)
            .and_then(|nodes| nodes.iter().rev().find_map(|node| node.value.get("enum")))
            .and_then(Value::as_array)
            .map(|values| values.iter().filter_map(Value::as_str).collect())
            .unwrap_or_default()
    }
}

/// The places of the records among alternatives.
pub(super) fn records(alternatives: &[Alternative<'_>]) -> Vec<usize> {
    (0..alternatives.len()).filter(|&index| alternatives[index].is_record()).collect()
}

/// The property whose values tell records apart: that of the discriminator, of which some records may have no value, else
/// the first that has texts of its own in each.
pub(super) fn tag_of<'a>(alternatives: &[Alternative<'a>]) -> Option<&'a str> {
    let records = records(alternatives);
    if records.len() < 2 {
        return None;
    }
    let all = || records.iter().map(|&index| &alternatives[index]);
    let tells_apart = |key: &str| {
        let mut seen = BTreeSet::new();
        all().flat_map(|one| one.tag_values(key)).all(|value| seen.insert(value)).then_some(seen)
    };
    let discriminator = all().find_map(|one| one.discriminator.as_ref().map(|it| it.property));
    discriminator.filter(|key| tells_apart(key).is_some_and(|values| !values.is_empty())).or_else(
        || {
            let first = &alternatives[*records.first()?];
            first.facets.properties.keys().copied().find(|key| {
                all().all(|one| !one.tag_values(key).is_empty()) && tells_apart(key).is_some()
            })
        },
    )
}

/// The keys that any of the records has.
pub(super) fn all_keys<'a>(
    alternatives: &[Alternative<'a>],
    records: &[usize],
) -> BTreeSet<&'a str> {
    records.iter().flat_map(|&index| alternatives[index].keys.iter().copied()).collect()
}

/// The keys that only one record has, in the order of the reference.
pub(super) fn own_keys<'a>(
    alternatives: &[Alternative<'a>],
    records: &[usize],
    index: usize,
) -> Vec<&'a str> {
    let others: BTreeSet<&str> = records
        .iter()
        .filter(|&&other| other != index)
        .flat_map(|&other| alternatives[other].keys.iter().copied())
        .collect();
    let one = &alternatives[index];
    let keys = one.facets.properties.keys().copied();
    keys.filter(|key| one.keys.contains(key) && !others.contains(key)).collect()
}

/// The required keys of each record that not all of them require, by which a tie may be broken. None where each requires
/// a key of its own: an object without any of these is no record in particular.
pub(super) fn needs<'a>(
    alternatives: &[Alternative<'a>],
    records: &[usize],
    index: usize,
) -> Vec<&'a str> {
    let requires = |index: usize, key: &str| alternatives[index].facets.required.contains(key);
    let each_has_its_own = records.iter().all(|&index| {
        own_keys(alternatives, records, index).iter().any(|key| requires(index, key))
    });
    if each_has_its_own || !records.contains(&index) {
        return Vec::new();
    }
    let one = &alternatives[index];
    let keys = one.facets.properties.keys().copied().filter(|key| one.keys.contains(key));
    keys.filter(|key| requires(index, key) && !records.iter().all(|&other| requires(other, key)))
        .collect()
}
