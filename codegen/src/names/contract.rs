//! The identifiers of a contract: its trait, and for each operation a method, a request and the request's fields.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Module, Operation};
use crate::words;

use super::operation::setter;
use super::rust;
use super::scope::Scope;

/// The identifiers of a contract.
#[derive(Clone, Debug, Default)]
pub struct ContractNames {
    /// Of the trait.
    pub name: String,
    /// Of each operation.
    pub calls: Vec<CallNames>,
}

/// The identifiers of an operation that the app serves.
#[derive(Clone, Debug, Default)]
pub struct CallNames {
    pub method: String,
    /// The struct of what is asked.
    pub request: String,
    /// Its fields, as a client's call has them: arguments of the path, parameters of the query, headers.
    pub fields: Vec<String>,
}

/// Fields that every request has.
const FIELDS: [&str; 2] = ["body", "head"];

/// What the platform's headers begin with.
const VENDOR: &str = "x_bc_";

pub(super) fn name(
    module: &Module,
    operations: &[String],
    types: &mut Scope,
    diagnostics: &mut Diagnostics,
) -> ContractNames {
    let mut claim = |scope: &mut Scope, operation: &Operation, candidates: Vec<String>| {
        let wanted = candidates.join(", ");
        scope.claim(candidates).unwrap_or_else(|| {
            diagnostics.push(Diagnostic::error(
                "taken-name",
                operation.origin.clone(),
                format!("a part of a contract for which every name is taken: {wanted}"),
                "a name of its own; an overlay can give one (x-name)",
            ));
            String::new()
        })
    };
    // The caller names contracts of modules with operations.
    let Some(first) = module.operations.first() else { return ContractNames::default() };
    let topic = words::camel(module.path.last().map_or("", String::as_str));
    let family = words::camel(module.family.name());
    let name =
        claim(types, first, vec![format!("{topic}{family}"), format!("{topic}{family}Contract")]);
    let mut methods = Scope::default();
    let calls = module.operations.iter().zip(operations).map(|(operation, name)| {
        let method = claim(&mut methods, operation, vec![rust::snake(name)]);
        let plain = name.strip_prefix("Request").unwrap_or(name);
        let requests = [plain, name].map(|name| format!("{name}Request")).to_vec();
        let request = claim(types, operation, requests);
        let mut fields = Scope::with(&FIELDS);
        let stated = stated(operation).into_iter();
        let fields = stated.map(|names| claim(&mut fields, operation, names)).collect();
        CallNames { method, request, fields }
    });
    let calls = calls.collect();
    ContractNames { name, calls }
}

/// What the fields of a request may be called, in their order.
fn stated(operation: &Operation) -> Vec<Vec<String>> {
    let named = |own: String, place: &str| {
        let other = format!("{}_{place}", own.trim_start_matches("r#"));
        vec![own, other]
    };
    let arguments =
        operation.arguments.iter().map(|argument| named(rust::snake(&argument.wire), "in_path"));
    let headers = operation.headers.iter().map(|header| {
        let own = rust::snake(&header.wire);
        named(own.strip_prefix(VENDOR).map_or(own.clone(), rust::snake), "header")
    });
    let filters = operation.filters.iter().flat_map(|filter| {
        filter
            .parameters
            .iter()
            .map(|(operator, _)| named(setter(&filter.field, *operator), "filter"))
    });
    arguments.chain(filters).chain(headers).collect()
}
