//! Where each definition lives: in the one module that reaches it, or among the shared ones under a topic.

use std::collections::BTreeSet;

use crate::manifest::Family;
use crate::model::{Api, ModuleId};
use crate::{names, words};

/// The room of a definition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    Module(ModuleId),
    /// Below `shared`, for example `errors` or `metafields`.
    Shared(String),
}

/// Shapes that are reached from more areas than this belong to none of them.
const AREAS: usize = 3;

/// The topic of shapes that belong to no area.
const COMMON: &str = "values";

/// What reaches a definition.
#[derive(Clone, Debug, Default)]
pub struct Reach {
    /// The modules whose operations name it.
    pub modules: BTreeSet<ModuleId>,
    /// The last fixed segments of the paths of these operations.
    pub segments: BTreeSet<String>,
    /// How many bodies of failures name it.
    pub failures: usize,
    /// How often it is named otherwise.
    pub elsewhere: usize,
    /// Whether users make it: a request names it, or what an app answers.
    pub made: bool,
}

/// The home of a definition by what reaches it.
pub(super) fn home(api: &Api, reach: &Reach) -> Home {
    let mut modules = reach.modules.iter();
    match (modules.next(), modules.next()) {
        (Some(&sole), None) => return Home::Module(sole),
        (None, _) => return Home::Shared(COMMON.to_owned()),
        _ => {}
    }
    if reach.modules.iter().all(|module| api.modules[module.0].family == Family::B2b) {
        return Home::Shared(Family::B2b.name().to_owned());
    }
    if reach.failures > reach.elsewhere {
        return Home::Shared("errors".to_owned());
    }
    if let [segment] = reach.segments.iter().collect::<Vec<_>>().as_slice() {
        return Home::Shared(words::words(segment).join("_"));
    }
    let mut areas: Vec<&str> = Vec::new();
    for module in &reach.modules {
        if let Some(area) = api.modules[module.0].path.first()
            && !areas.contains(&area.as_str())
        {
            areas.push(area);
        }
    }
    match areas.first() {
        Some(first) if areas.len() <= AREAS => Home::Shared((*first).to_owned()),
        _ => Home::Shared(COMMON.to_owned()),
    }
}

/// The topic of this path among the shared types, which other types may have in other words.
pub(super) fn topic(homes: &[Home], path: &str) -> String {
    let known = homes.iter().find_map(|home| match home {
        Home::Shared(topic) if names::topic(topic).trim_start_matches("r#") == path => Some(topic),
        _ => None,
    });
    known.cloned().unwrap_or_else(|| path.to_owned())
}

/// The last segment of a path that is no parameter.
pub(super) fn last_segment(path: &str) -> String {
    path.rsplit('/')
        .find(|segment| !segment.is_empty() && !segment.contains('{'))
        .unwrap_or_default()
        .to_owned()
}
