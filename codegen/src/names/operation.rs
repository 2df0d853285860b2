//! The identifiers of one operation: its type, arguments, setters, and the variants of its outcome.

use crate::analyze::{Analysis, Answer};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{Body, FormField, Operation, Operator, QueryParameter, Record};
use crate::status::reason;

use super::rust;
use super::scope::Scope;

/// The identifiers of an operation.
#[derive(Clone, Debug, Default)]
pub struct OperationNames {
    pub name: String,
    /// Of the arguments of the path.
    pub arguments: Vec<String>,
    /// Of the setters of each filter's parameters.
    pub filters: Vec<Vec<String>>,
    pub headers: Vec<String>,
    /// Of the setters of the body's fields, where the body is a record or a form.
    pub body: Vec<String>,
    /// Of the operation that sends a form instead of JSON, and of its setters.
    pub spare: Option<(String, Vec<String>)>,
    /// Of the outcome's type and its variants, where statuses differ in what they answer.
    pub outcome: Option<(String, Vec<String>)>,
}

pub(super) fn name(
    analysis: &Analysis,
    operation: &Operation,
    name: String,
    answer: &Answer,
    types: &mut Scope,
    diagnostics: &mut Diagnostics,
) -> OperationNames {
    let mut methods = Scope::with(&rust::METHODS);
    if operation.paging.is_some() {
        for method in rust::LIST_METHODS {
            methods.take(method);
        }
    }
    let mut claim = |scope: &mut Scope, candidates: Vec<String>| {
        let wanted = candidates.join(", ");
        scope.claim(candidates).unwrap_or_else(|| {
            diagnostics.push(Diagnostic::error(
                "taken-name",
                operation.origin.clone(),
                format!("a parameter for which every name is taken: {wanted}"),
                "a name of its own",
            ));
            String::new()
        })
    };
    let mut locals = Scope::with(&rust::LOCALS);
    let arguments: Vec<String> = operation
        .arguments
        .iter()
        .map(|argument| {
            let own = rust::snake(&argument.wire);
            claim(&mut locals, vec![own.clone(), format!("{own}_in_path")])
        })
        .collect();
    let filters = operation
        .filters
        .iter()
        .map(|filter| {
            filter
                .parameters
                .iter()
                .map(|(operator, parameter)| {
                    let own = setter(&filter.field, *operator);
                    let scopes = (&mut methods, &mut locals);
                    parameter_name(parameter, own, "filter", scopes, &mut claim)
                })
                .collect()
        })
        .collect();
    let headers = operation
        .headers
        .iter()
        .map(|header| {
            let own = rust::snake(&header.wire);
            parameter_name(header, own, "header", (&mut methods, &mut locals), &mut claim)
        })
        .collect();
    // What the body requires stands beside the arguments of the path.
    methods.join(&locals);
    let spare = operation.spare_body.as_ref().map(|spare| {
        let name = claim(types, vec![format!("{name}Upload"), format!("{name}Form")]);
        let mut methods = methods.clone();
        let setters = form_setters(&spare.fields, &mut methods, &mut claim);
        (name, setters)
    });
    let body = match &operation.body {
        Some(Body::Json(ty)) => {
            let record = analysis.api.types.record(*ty);
            body_setters(record, &mut methods, &mut claim)
        }
        Some(Body::Multipart(fields) | Body::Form(fields)) => {
            form_setters(fields, &mut methods, &mut claim)
        }
        Some(Body::Text) | None => Vec::new(),
    };
    let mut variants = Scope::default();
    let outcome = match answer {
        Answer::Several(outcomes) => Some((
            claim(types, vec![format!("{name}Outcome"), format!("{name}Answer")]),
            outcomes
                .iter()
                .map(|outcome| variant(outcome.status, &mut variants, &mut claim))
                .collect(),
        )),
        Answer::One(_) | Answer::Maybe(_) | Answer::Saved(_) => None,
    };
    OperationNames { name, arguments, filters, headers, body, spare, outcome }
}

/// A parameter's setter, or its argument of the constructor where it is required.
fn parameter_name(
    parameter: &QueryParameter,
    own: String,
    kind: &str,
    (methods, locals): (&mut Scope, &mut Scope),
    claim: &mut Claim<'_>,
) -> String {
    let other = format!("{}_{kind}", own.trim_start_matches("r#"));
    let scope = if parameter.required { locals } else { methods };
    claim(scope, vec![own, other])
}

/// A status as a variant: by its standard name, else by its number.
fn variant(status: u16, variants: &mut Scope, claim: &mut Claim<'_>) -> String {
    let name = reason(status).map(str::to_owned);
    claim(variants, name.into_iter().chain([rust::variant(&format!("{status}_status"))]).collect())
}

/// `price_min` for the field `price` and its operator.
pub(super) fn setter(field: &str, operator: Operator) -> String {
    match operator.suffix() {
        Some(suffix) => rust::snake(&format!("{field}_{suffix}")),
        None => rust::snake(field),
    }
}

type Claim<'a> = dyn FnMut(&mut Scope, Vec<String>) -> String + 'a;

fn body_setters(
    record: Option<&Record>,
    methods: &mut Scope,
    claim: &mut Claim<'_>,
) -> Vec<String> {
    record
        .into_iter()
        .flat_map(|record| &record.fields)
        .map(|field| body_setter(&field.wire, methods, claim))
        .collect()
}

fn form_setters(fields: &[FormField], methods: &mut Scope, claim: &mut Claim<'_>) -> Vec<String> {
    fields.iter().map(|field| body_setter(&field.wire, methods, claim)).collect()
}

/// A field of the body; `body_` tells it from a parameter of the query that has its name.
fn body_setter(wire: &str, methods: &mut Scope, claim: &mut Claim<'_>) -> String {
    let own = rust::snake(wire);
    let plain = own.trim_start_matches("r#").to_owned();
    let styled = format!("body_{plain}_{}", super::style(wire));
    claim(methods, vec![own, format!("body_{plain}"), styled])
}
