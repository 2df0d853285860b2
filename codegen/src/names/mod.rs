//! Every Rust identifier, claimed once, before a token is made. Takes an [`Analysis`], gives [`Names`];
//! a collision that no candidate settles is a diagnostic, never luck.

mod contract;
mod operation;
mod rust;
mod scope;

use std::collections::{BTreeMap, BTreeSet};

use crate::analyze::{Analysis, Home};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Definition, ModuleId, Record, Shape, Use};
use crate::words;

pub use contract::{CallNames, ContractNames};
pub use operation::OperationNames;
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
}

/// The identifiers of a definition.
#[derive(Clone, Debug, Default)]
pub struct TypeNames {
    pub name: String,
    /// Of its fields, variants or values. An empty one belongs to a value without a variant of its own.
    pub parts: Vec<String>,
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
        for (index, home) in self.analysis.homes.iter().enumerate() {
            if let Home::Shared(topic) = home {
                let scope = topics.entry(topic).or_insert_with(|| Scope::with(&rust::TYPES));
                let candidates = shared_candidates(self.analysis, index);
                self.names.types[index].name = claim(
                    scope,
                    candidates,
                    &self.analysis.api.types.definitions[index],
                    &mut self.diagnostics,
                );
            }
        }
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
        let imports = self.imports(id, &mut scope);
        let here = |index: &usize| self.analysis.homes[*index] == Home::Module(id);
        let mut definitions: Vec<usize> = (0..self.analysis.homes.len()).filter(here).collect();
        // What is answered has the plain name, what is sent is told from it.
        definitions.sort_by_key(|index| self.analysis.api.types.definitions[*index].usage);
        for index in definitions {
            let definition = &self.analysis.api.types.definitions[index];
            let candidates = candidates(definition, module.path.last().map_or("", String::as_str));
            self.names.types[index].name =
                claim(&mut scope, candidates, definition, &mut self.diagnostics);
        }
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

    /// The shared definitions that a module names itself, as far as their names are free in it.
    fn imports(&self, id: ModuleId, scope: &mut Scope) -> Vec<usize> {
        let mut named = BTreeSet::new();
        for (index, reach) in self.analysis.reach.iter().enumerate() {
            let shared = matches!(self.analysis.homes[index], Home::Shared(_));
            if shared && reach.modules.contains(&id) {
                named.insert((self.names.types[index].name.clone(), index));
            }
        }
        named.into_iter().filter(|(name, _)| scope.take(name)).map(|(_, index)| index).collect()
    }

    /// Names fields, variants and values.
    fn parts(&mut self) {
        for index in 0..self.analysis.api.types.definitions.len() {
            let definition = &self.analysis.api.types.definitions[index];
            let parts = match &definition.shape {
                Shape::Record(record) => self.fields(definition, record),
                Shape::Text(text) => {
                    let wires =
                        text.values.iter().map(|value| value.wire.as_str()).collect::<Vec<_>>();
                    self.values(definition, &wires)
                }
                Shape::Union(union) => {
                    let mut scope = Scope::with(&["Other"]);
                    union
                        .variants
                        .iter()
                        .map(|variant| {
                            let names = variant.names.iter().map(|name| rust::variant(name));
                            let free: Vec<String> =
                                names.filter(|name| !rust::ends_in_number(name)).collect();
                            claim(&mut scope, free, definition, &mut self.diagnostics)
                        })
                        .collect()
                }
            };
            self.names.types[index].parts = parts;
        }
    }

    fn fields(&mut self, definition: &Definition, record: &Record) -> Vec<String> {
        let mut scope = Scope::default();
        record
            .fields
            .iter()
            .map(|field| {
                let own = rust::snake(&field.wire);
                let candidates = vec![own.clone(), format!("{own}_{}", style(&field.wire))];
                claim(&mut scope, candidates, definition, &mut self.diagnostics)
            })
            .collect()
    }

    /// Variants of a text enum. The text that the catch-all is called by has none.
    fn values(&mut self, definition: &Definition, wires: &[&str]) -> Vec<String> {
        let mut scope = Scope::default();
        let common = common_segment(wires);
        wires
            .iter()
            .map(|wire| {
                let own = rust::variant(&wire[common..]);
                if own == "Unknown" {
                    return String::new();
                }
                let candidates = vec![own.clone(), words::camel(&format!("{own}_{}", style(wire)))];
                claim(&mut scope, candidates, definition, &mut self.diagnostics)
            })
            .collect()
    }
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
fn style(text: &str) -> &'static str {
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

/// Endings by which a name says that it is a request's.
const REQUEST_ENDINGS: [&str; 8] =
    ["Put", "Post", "Patch", "Update", "Input", "Request", "Req", "Payload"];

/// What a definition may be called in its module.
fn candidates(definition: &Definition, module: &str) -> Vec<String> {
    let suffix = match definition.usage {
        Use::Response | Use::Answered => "Response",
        Use::Create | Use::Received => "Input",
        Use::Update => "Update",
    };
    let first = definition.names.first().cloned().unwrap_or_default();
    let mut candidates: Vec<String> = definition.names.clone();
    // What an answer is called is not told from what a request is called by the noise of its schema's name.
    let plain = definition.usage.is_answer() || matches!(definition.shape, Shape::Text(_));
    let place = if plain { candidates.len() } else { 1 };
    if !REQUEST_ENDINGS.iter().any(|ending| first.ends_with(ending)) {
        candidates.insert(place.min(candidates.len()), format!("{first}{suffix}"));
    }
    candidates.push(format!("{}{first}", words::singular(module)));
    candidates.push(format!("{}{first}{suffix}", words::singular(module)));
    candidates.push(format!("{first}{suffix}"));
    // A name with a number in it is better than one that is told apart by the number alone.
    candidates.retain(|name| !rust::ends_in_number(name));
    candidates
}

/// What a shared definition may be called: small records that nobody agrees on are called by their fields, unions of
/// leaves by their kinds.
fn shared_candidates(analysis: &Analysis, index: usize) -> Vec<String> {
    let definition = &analysis.api.types.definitions[index];
    let mut out = Vec::new();
    if let Shape::Record(record) = &definition.shape
        && record.fields.len() <= 2
        && !definition.agreed
    {
        let fields: Vec<&str> = record.fields.iter().map(|field| field.wire.as_str()).collect();
        out.push(words::camel(&fields.join("_")));
    }
    if let Shape::Union(union) = &definition.shape
        && !definition.agreed
        && union.variants.iter().all(|variant| analysis.api.types.named_in(variant.ty).is_none())
    {
        let kinds: Vec<&str> = union
            .variants
            .iter()
            .filter_map(|variant| variant.names.first().map(String::as_str))
            .collect();
        out.push(kinds.join("Or"));
    }
    out.extend(candidates(definition, ""));
    out
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
