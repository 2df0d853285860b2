//! Every Rust identifier, claimed once, before a token is made. Takes an [`Analysis`], gives [`Names`];
//! a collision that no candidate settles is a diagnostic, never luck. What keeps a name has it before any other is claimed.

mod candidates;
mod contract;
mod operation;
mod parts;
mod paths;
mod rust;
mod scope;

use std::collections::{BTreeMap, BTreeSet};

use crate::analyze::{Analysis, Home};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::keep::{Keep, Unkept, Why};
use crate::model::{Definition, ModuleId};
use crate::words;

use candidates::{candidates, shared_candidates};
pub use contract::{CallNames, ContractNames};
pub use operation::OperationNames;
use parts::style;
pub(crate) use parts::{part_names, plain};
pub use paths::{module_path, public_paths, room};
use scope::Scope;

/// The identifiers of everything in an [`Analysis`], index by index.
#[derive(Debug, Default)]
pub struct Names {
    /// Of each definition.
    pub types: Vec<TypeNames>,
    /// Of each operation, by module.
    pub operations: Vec<Vec<OperationNames>>,
    /// Of each module that the app serves.
    pub contracts: Vec<Option<ContractNames>>,
    /// The segments of each module's path below the family.
    pub modules: Vec<Vec<String>>,
    /// The shared definitions that each module names, sorted.
    pub imports: Vec<Vec<usize>>,
    /// The entries of `names.toml` whose names could not be given.
    pub unkept: Vec<Unkept>,
}

/// The identifiers of a definition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypeNames {
    pub name: String,
    /// Of its fields, variants or values. An empty one belongs to a value without a variant of its own.
    pub parts: Vec<String>,
    /// What the parts would be called if none kept a name.
    pub own_parts: Vec<String>,
}

/// Names everything.
///
/// # Errors
/// Every name that could not be given.
pub fn name(analysis: &Analysis) -> Result<Names, Diagnostics> {
    let mut naming = Naming {
        analysis,
        diagnostics: Diagnostics::new(),
        names: Names {
            types: vec![TypeNames::default(); analysis.api.types.definitions.len()],
            ..Names::default()
        },
    };
    naming.shared();
    for index in 0..analysis.api.modules.len() {
        naming.module(ModuleId(index));
    }
    naming.parts();
    if naming.diagnostics.has_errors() { Err(naming.diagnostics) } else { Ok(naming.names) }
}

/// The module of a topic of shared definitions.
pub(crate) fn topic(name: &str) -> String {
    rust::module(name)
}

/// The file of a definition in a module, by its name: no keyword, nor the module's own name.
pub(crate) fn file_name(name: &str, module: &str) -> String {
    let file = rust::module(name).replace("r#", "of_");
    if file == module { format!("of_{file}") } else { file }
}

struct Naming<'a> {
    analysis: &'a Analysis,
    diagnostics: Diagnostics,
    names: Names,
}

impl Naming<'_> {
    /// Names the shared definitions, topic by topic.
    fn shared(&mut self) {
        let mut topics: BTreeMap<&str, Scope> = BTreeMap::new();
        let shared = self.analysis.homes.iter().enumerate();
        let shared = shared.filter_map(|(index, home)| match home {
            Home::Shared(topic) => Some((index, topic.as_str())),
            Home::Module(_) => None,
        });
        let (first, others): (Vec<_>, Vec<_>) =
            shared.partition(|(index, _)| self.analysis.kept.contains_key(index));
        for (index, topic) in first.into_iter().chain(others) {
            let scope = topics.entry(topic).or_insert_with(|| Scope::with(&rust::TYPES));
            if self.claim_kept(scope, index, None) {
                continue;
            }
            let candidates = shared_candidates(self.analysis, index);
            self.names.types[index].name = claim(
                scope,
                candidates,
                &self.analysis.api.types.definitions[index],
                &mut self.diagnostics,
            );
        }
    }

    /// Gives a definition the name that it keeps, if it keeps one.
    fn claim_kept(&mut self, scope: &mut Scope, index: usize, module: Option<ModuleId>) -> bool {
        let Some((entry, keep)) = self.analysis.kept.get(&index) else { return false };
        let is_free = scope.take(&keep.name);
        if is_free {
            self.names.types[index].name.clone_from(&keep.name);
        } else {
            self.names.unkept.push(Unkept { entry: *entry, why: Why::Taken(module) });
        }
        is_free
    }

    /// Gives what keeps a name in a module that name; the shared definitions among it.
    fn kept(&mut self, id: ModuleId, scope: &mut Scope) -> Vec<usize> {
        let analysis = self.analysis;
        let mut imports = Vec::new();
        let is_listed = |keep: &Keep| keep.modules.contains(&id);
        for (&index, (entry, keep)) in analysis.kept.iter().filter(|(_, kept)| is_listed(&kept.1)) {
            let why = match &analysis.homes[index] {
                Home::Module(home) if *home == id => {
                    self.claim_kept(scope, index, Some(id));
                    continue;
                }
                Home::Shared(_) if !analysis.reach[index].modules.contains(&id) => {
                    Why::Elsewhere(id)
                }
                Home::Module(_) => Why::Elsewhere(id),
                // Among the shared types another one has the name.
                Home::Shared(_) if self.names.types[index].name != keep.name => continue,
                Home::Shared(_) if scope.take(&keep.name) => {
                    imports.push(index);
                    continue;
                }
                Home::Shared(_) => Why::Taken(Some(id)),
            };
            self.names.unkept.push(Unkept { entry: *entry, why });
        }
        imports
    }

    /// Names the operations and definitions of a module; the shared ones that it names are taken.
    fn module(&mut self, id: ModuleId) {
        let module = &self.analysis.api.modules[id.0];
        let mut scope = Scope::with(&rust::TYPES);
        if self.analysis.api.events.as_ref().is_some_and(|events| events.module == id) {
            scope.join(&Scope::with(&rust::EVENTS));
        }
        let mut operations = Vec::new();
        for operation in &module.operations {
            let camel = words::camel(&operation.name);
            let begins_with_digit = camel.starts_with(|c: char| c.is_ascii_digit());
            let name = if begins_with_digit { rust::variant(&camel) } else { camel };
            if name.is_empty() || !scope.take(&name) {
                self.diagnostics.push(Diagnostic::error(
                    "taken-operation-name",
                    operation.origin.clone(),
                    format!("the operation `{}`, whose name `{name}` is taken", operation.id),
                    "a name that is new in this file and no name of Rust or of the runtime; an overlay can give one (x-name)",
                ));
            }
            operations.push(name);
        }
        let mut imports = self.kept(id, &mut scope);
        imports.extend(self.imports(id, &mut scope, false));
        let is_nameless = |index: &usize| {
            self.analysis.homes[*index] == Home::Module(id)
                && self.names.types[*index].name.is_empty()
        };
        let mut definitions: Vec<usize> =
            (0..self.analysis.homes.len()).filter(is_nameless).collect();
        // What is answered has the plain name, what is sent is told from it.
        definitions.sort_by_key(|index| self.analysis.api.types.definitions[*index].usage);
        for index in definitions {
            let definition = &self.analysis.api.types.definitions[index];
            let candidates = candidates(definition, module.path.last().map_or("", String::as_str));
            self.names.types[index].name =
                claim(&mut scope, candidates, definition, &mut self.diagnostics);
        }
        imports.extend(self.imports(id, &mut scope, true));
        imports.sort_by_key(|index| (&self.names.types[*index].name, *index));
        let names = module
            .operations
            .iter()
            .zip(&operations)
            .zip(&self.analysis.answers[id.0])
            .map(|((operation, name), answer)| {
                operation::name(
                    self.analysis,
                    operation,
                    name.clone(),
                    answer,
                    &mut scope,
                    &mut self.diagnostics,
                )
            })
            .collect();
        self.names.operations.push(names);
        // Where nothing is asked there is nothing to serve.
        let contract = module.family.is_contract() && !module.operations.is_empty();
        let contract = contract
            .then(|| contract::name(module, &operations, &mut scope, &mut self.diagnostics));
        self.names.contracts.push(contract);
        self.names.modules.push(module.path.iter().map(|segment| rust::module(segment)).collect());
        self.names.imports.push(imports);
    }

    /// The shared definitions that a module names itself, as far as their names are free in it. Those that keep a name, in the
    /// places that their entries do not tell, come after what the module has of its own.
    fn imports(&self, id: ModuleId, scope: &mut Scope, kept: bool) -> Vec<usize> {
        let mut named = BTreeSet::new();
        for (index, reach) in self.analysis.reach.iter().enumerate() {
            let shared = matches!(self.analysis.homes[index], Home::Shared(_));
            let keep = self.analysis.kept.get(&index);
            let is_listed = keep.is_some_and(|(_, keep)| keep.modules.contains(&id));
            if shared && reach.modules.contains(&id) && keep.is_some() == kept && !is_listed {
                named.insert((self.names.types[index].name.clone(), index));
            }
        }
        named.into_iter().filter(|(name, _)| scope.take(name)).map(|(_, index)| index).collect()
    }
}

fn claim(
    scope: &mut Scope,
    candidates: Vec<String>,
    definition: &Definition,
    diagnostics: &mut Diagnostics,
) -> String {
    let wanted = candidates.join(", ");
    match scope.claim(candidates) {
        Some(name) => name,
        None => {
            diagnostics.push(Diagnostic::error(
                "taken-name",
                definition.origin.clone(),
                format!("a type for which every name is taken: {wanted}"),
                "a name of its own; an overlay can give it a title",
            ));
            String::new()
        }
    }
}
