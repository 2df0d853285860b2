//! The documentation of an operation: its path, where the reference has it, what it needs, how it fails.

use crate::model::{Operation, Paging};

use super::super::docs;
use super::Emitter;

impl Emitter<'_, '_> {
    pub(super) fn docs(&self) -> Vec<String> {
        let operation = self.operation;
        let module = &self.speller.plan.analysis.api.modules[self.module.0];
        let mut lines =
            vec![docs::code(&format!("{} {}", operation.method, operation.path)), String::new()];
        let anchor =
            operation.anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
        let mut facts: Vec<String> = match &module.page {
            _ if operation.undocumented => {
                vec!["Not in the reference; stores answer it.".to_owned()]
            }
            Some(page) => vec![format!("[Reference]({}{anchor}).", docs::page(page))],
            None => Vec::new(),
        };
        if operation.internal {
            facts.push("Internal: not published, and may change unannounced.".to_owned());
        }
        facts
            .extend(operation.scope.as_ref().map(|scope| format!("Scope: {}.", docs::code(scope))));
        facts.push(format!("Feature: {}.", docs::code(&module.feature)));
        facts.extend(operation.paging.map(|paging| {
            match paging {
                Paging::Page => "Paged by `page` and `limit`.",
                Paging::Cursor => "Paged by cursor.",
                Paging::PageOrCursor => "Paged by `page` and `limit`, or by cursor.",
                Paging::Offset => "Paged by `offset` and `limit`.",
            }
            .to_owned()
        }));
        facts.extend(limits(operation));
        facts.extend(operation.open.then(|| "Needs no token.".to_owned()));
        lines.push(facts.join(" "));
        let errors: Vec<String> = operation
            .errors
            .iter()
            .map(|error| {
                let status =
                    error.status.map_or_else(|| "others".to_owned(), |status| status.to_string());
                match error.ty.and_then(|ty| self.speller.plan.analysis.api.types.named_in(ty)) {
                    Some(definition) => format!("{status} {}", self.speller.link(definition)),
                    None => status,
                }
            })
            .collect();
        if !errors.is_empty() {
            lines.push(String::new());
            lines.push(format!("Errors: {}.", errors.join(", ")));
        }
        lines
    }
}

/// What one request may carry, and how many may run at once.
fn limits(operation: &Operation) -> Option<String> {
    let counted = |number: u32, noun: &str| match number {
        1 => format!("1 {noun}"),
        _ => format!("{number} {noun}s"),
    };
    let items = operation.batch.as_ref().map(|batch| counted(batch.size, "item"));
    let requests = operation.concurrency.map(|requests| counted(requests, "request"));
    Some(match (items, requests) {
        (Some(items), Some(requests)) => {
            format!("At most {items} in one request; {requests} at the same time.")
        }
        (Some(items), None) => format!("At most {items} in one request."),
        (None, Some(requests)) => format!("At most {requests} at the same time."),
        (None, None) => return None,
    })
}
