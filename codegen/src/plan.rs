//! Files, modules, features and cfg: where everything goes and what gates it. Takes an [`Analysis`] and its
//! [`Names`], gives a [`Plan`] that `emit` writes out without deciding anything.

use std::collections::{BTreeMap, BTreeSet};

use crate::analyze::{Analysis, Home};
use crate::manifest::Family;
use crate::model::{Module, ModuleId};
use crate::names::{self, Names};

/// The whole crate, ready to be written.
#[derive(Debug)]
pub struct Plan<'a> {
    pub analysis: &'a Analysis,
    pub names: &'a Names,
    /// The commit of upstream that is bound.
    pub commit: &'a str,
    pub tree: Tree,
    pub modules: Vec<ModulePlan>,
    pub topics: Vec<Topic>,
    pub features: Vec<Feature>,
}

/// A module that only holds modules, or the module of a document.
#[derive(Debug, Default)]
pub struct Tree {
    pub module: Option<ModuleId>,
    /// In the order of the manifest.
    pub children: Vec<(String, Tree)>,
}

/// The files of one bound document.
#[derive(Debug)]
pub struct ModulePlan {
    /// Below `src/`, without an ending: `v3/catalog/products`.
    pub directory: String,
    /// As users write it: `v3::catalog::products`.
    pub rust_path: String,
    /// The definitions that live here, in the order of the reference.
    pub definitions: Vec<usize>,
}

/// Shapes that several modules share, under one word.
#[derive(Debug)]
pub struct Topic {
    pub name: String,
    pub gate: Gate,
    pub groups: Vec<Group>,
}

/// Shapes of a topic that the same modules reach.
#[derive(Debug)]
pub struct Group {
    pub file: String,
    pub gate: Gate,
    pub definitions: Vec<usize>,
}

/// The features of which any brings an item, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Gate(pub Vec<String>);

/// A cargo feature and what it turns on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feature {
    pub name: String,
    pub enables: Vec<String>,
}

/// The feature of everything.
const FULL: &str = "full";

/// The runtime's feature of what serves contracts.
const CONTRACTS: &str = "bigcommerce-runtime/provider";

/// Plans the crate.
pub fn plan<'a>(analysis: &'a Analysis, names: &'a Names, commit: &'a str) -> Plan<'a> {
    let modules = (0..analysis.api.modules.len())
        .map(|index| module_plan(analysis, names, ModuleId(index)))
        .collect();
    Plan {
        analysis,
        names,
        commit,
        tree: tree(analysis, names),
        modules,
        topics: topics(analysis, names),
        features: features(&analysis.api.modules),
    }
}

fn module_plan(analysis: &Analysis, names: &Names, id: ModuleId) -> ModulePlan {
    let module = &analysis.api.modules[id.0];
    let segments: Vec<&str> = std::iter::once(module.family.name())
        .chain(names.modules[id.0].iter().map(String::as_str))
        .collect();
    ModulePlan {
        directory: segments.join("/").replace("r#", ""),
        rust_path: segments.join("::"),
        definitions: (0..analysis.homes.len())
            .filter(|&index| analysis.homes[index] == Home::Module(id))
            .collect(),
    }
}

fn tree(analysis: &Analysis, names: &Names) -> Tree {
    let mut root = Tree::default();
    for (index, module) in analysis.api.modules.iter().enumerate() {
        let path = std::iter::once(module.family.name())
            .chain(names.modules[index].iter().map(String::as_str));
        path.fold(&mut root, Tree::child).module = Some(ModuleId(index));
    }
    root
}

impl Tree {
    /// An internal module below this group of internal modules: one feature brings them all.
    pub fn internal(&self, plan: &Plan<'_>) -> Option<ModuleId> {
        let id = self.module.or_else(|| self.children.first()?.1.internal(plan))?;
        plan.analysis.api.modules[id.0].internal.then_some(id)
    }

    /// The child of this name, added if there is none.
    fn child(&mut self, name: &str) -> &mut Self {
        let known = self.children.iter().position(|(child, _)| child == name);
        let index = known.unwrap_or(self.children.len());
        if known.is_none() {
            self.children.push((name.to_owned(), Self::default()));
        }
        &mut self.children[index].1
    }
}

fn topics(analysis: &Analysis, names: &Names) -> Vec<Topic> {
    let mut topics: BTreeMap<&str, BTreeMap<Gate, Vec<usize>>> = BTreeMap::new();
    for (index, home) in analysis.homes.iter().enumerate() {
        if let Home::Shared(topic) = home {
            let gate = gate(&analysis.api.modules, &analysis.reach[index].modules);
            topics.entry(topic).or_default().entry(gate).or_default().push(index);
        }
    }
    topics
        .into_iter()
        .map(|(topic, groups)| {
            let all: BTreeSet<String> = groups.keys().flat_map(|gate| gate.0.clone()).collect();
            let mut groups: Vec<Group> = groups
                .into_iter()
                .map(|(gate, definitions)| Group {
                    file: names::file_name(&names.types[definitions[0]].name, topic),
                    gate,
                    definitions,
                })
                .collect();
            groups.sort_by_key(|group| group.definitions[0]);
            Topic { name: names::topic(topic), gate: Gate(all.into_iter().collect()), groups }
        })
        .collect()
}

fn gate(modules: &[Module], reached: &BTreeSet<ModuleId>) -> Gate {
    let features: BTreeSet<String> =
        reached.iter().map(|module| modules[module.0].feature.clone()).collect();
    Gate(features.into_iter().collect())
}

/// One feature per module, an umbrella per family and per group of modules, and the feature of everything, which alone
/// turns internal modules on.
fn features(modules: &[Module]) -> Vec<Feature> {
    let mut umbrellas: BTreeMap<String, Vec<String>> = BTreeMap::new();
    // What is a module of the crate's root has a feature that the crate has anyway, as that of the events.
    let (roots, modules): (Vec<&Module>, Vec<&Module>) =
        modules.iter().partition(|module| module.path.is_empty());
    for module in modules.iter().filter(|module| !module.internal) {
        let family = module.family.name();
        umbrellas.entry(family.to_owned()).or_default().push(module.feature.clone());
        for depth in 1..module.path.len() {
            let group = format!("{family}-{}", module.path[..depth].join("-").replace('_', "-"));
            umbrellas.entry(group).or_default().push(module.feature.clone());
        }
    }
    let families: Vec<String> = Family::ALL
        .iter()
        .map(|family| family.name().to_owned())
        .filter(|family| umbrellas.contains_key(family))
        .chain(roots.iter().map(|module| module.feature.clone()))
        .collect();
    let internal: BTreeSet<String> = modules
        .iter()
        .filter(|module| module.internal)
        .map(|module| module.feature.clone())
        .collect();
    let everything = families.into_iter().chain(internal.iter().cloned()).collect();
    let mut features = vec![Feature { name: FULL.to_owned(), enables: everything }];
    let published = modules.iter().filter(|module| !module.internal).map(|module| {
        let enables = module.family.is_contract().then(|| CONTRACTS.to_owned());
        Feature { name: module.feature.clone(), enables: enables.into_iter().collect() }
    });
    let leaves = published
        .chain(internal.iter().map(|name| Feature { name: name.clone(), enables: Vec::new() }));
    // A module may have the name of a group: the feature then brings the group.
    let umbrellas = umbrellas
        .into_iter()
        .map(|(name, mut enables)| {
            enables.sort();
            enables.retain(|feature| *feature != name);
            Feature { name, enables }
        })
        .collect::<Vec<_>>();
    let leaves: Vec<Feature> = leaves
        .filter(|leaf| !umbrellas.iter().any(|umbrella| umbrella.name == leaf.name))
        .collect();
    features.extend(umbrellas);
    features.extend(leaves);
    features[1..].sort_by(|a, b| a.name.cmp(&b.name));
    features
}
