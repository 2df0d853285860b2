//! Operations: an id, a path, and what the other rooms of lowering make of parameters, body and responses.

use crate::diagnostic::Diagnostic;
use crate::manifest::{Bound, Family};
use crate::model::{Filter, Operation, Operator, Paging, Use};
use crate::resolve::Node;

use super::Lowering;

impl<'a> Lowering<'_, 'a> {
    pub(super) fn operation(
        &mut self,
        bound: &Bound,
        (path, item): (&str, &Node<'a>),
        method: &str,
        node: &Node<'a>,
        shared: &[Node<'a>],
    ) -> Option<Operation> {
        let Some(id) = node.text("operationId").filter(|id| !id.is_empty()) else {
            self.schemas.diagnostics.push(Diagnostic::error(
                "missing-operation-id",
                self.resolved.place(node),
                format!("{} {path} without an operationId", method.to_uppercase()),
                "an operationId, which names the operation in Rust; an overlay can add it",
            ));
            return None;
        };
        let anchor = node.text("x-reference");
        let name = name(bound.family, id, anchor, node.text(NAME));
        let called = name.as_str();
        let usage = match method {
            _ if bound.family.is_contract() => Use::Received,
            "put" | "patch" => Use::Update,
            _ => Use::Create,
        };
        let mut parameters =
            self.parameters(bound.family, path, called, &node.items("parameters"), shared);
        let (body, spare_body) = self.body(called, usage, node);
        let outcomes = self.outcomes(called, method, node);
        self.type_field_lists(&mut parameters.filters, node, &outcomes.outcomes);
        let paging = paging(&parameters.filters);
        let is_list = outcomes.outcomes.iter().any(|outcome| outcome.envelope.is_list());
        let (base, path) = self.address(bound.family, node, (path, item));
        let batch = self.batch(method, node, body.as_ref(), &parameters.filters);
        let operation = Operation {
            id: id.to_owned(),
            name,
            method: method.to_uppercase(),
            base,
            path,
            anchor: anchor.map(str::to_owned),
            deprecated: node.flag("deprecated"),
            undocumented: node.flag(UNDOCUMENTED),
            internal: node.flag("x-internal"),
            origin: self.resolved.place(node),
            paging: paging.filter(|_| method == "get" && is_list),
            batch,
            concurrency: self.concurrency(node),
            open: self.is_open(bound.family, node),
            scope: scope(bound, method),
            is_authenticated: bound.family.is_contract() && self.is_authenticated(node),
            arguments: parameters.arguments,
            filters: parameters.filters,
            headers: parameters.headers,
            body,
            spare_body,
            outcomes: outcomes.outcomes,
            beside: self.beside(node),
            errors: outcomes.errors,
            accept: outcomes.accept,
        };
        if bound.family.is_contract() {
            self.check_contract(node, &operation);
        }
        Some(operation)
    }
}

impl<'a> Lowering<'_, 'a> {
    /// Whether an operation of B2B Edition states no security, of its own or of its document. Only there it means what it says:
    /// documents of other families leave out what all of their operations need.
    fn is_open(&self, family: Family, operation: &Node<'a>) -> bool {
        let root = self.resolved.root(operation.document);
        let states =
            |node: &Node<'a>| node.get("security").map(|_| !node.items("security").is_empty());
        family == Family::B2b && !states(operation).or_else(|| states(&root)).unwrap_or(false)
    }
}

/// The vendor key of operations that stores answer although the reference does not have them; overlays state it.
pub(crate) const UNDOCUMENTED: &str = "x-undocumented";

/// The vendor key by which an overlay calls an operation whose heading and operationId are no name.
pub(crate) const NAME: &str = "x-name";

/// What an operation is called. The operationIds of B2B Edition repeat method and path, or are words without a break
/// between them; the headings of its reference say what an operation does.
pub(crate) fn name(family: Family, id: &str, anchor: Option<&str>, given: Option<&str>) -> String {
    const ARTICLES: [&str; 3] = ["a", "an", "the"];
    let is_heading = |anchor: &&str| family == Family::B2b && anchor.contains('-');
    let heading = anchor.filter(is_heading).map(|anchor| {
        let words = anchor.split('-').filter(|word| !ARTICLES.contains(word));
        words.collect::<Vec<_>>().join("-")
    });
    given.map(str::to_owned).or(heading).unwrap_or_else(|| id.to_owned())
}

/// How a list is walked, by the parameters it takes; what answers no list has them by mistake.
fn paging(filters: &[Filter]) -> Option<Paging> {
    let takes = |field: &str| {
        filters.iter().any(|filter| filter.field == field && filter.parameters[0].0 == Operator::Eq)
    };
    match (takes("page"), takes("after")) {
        (true, true) => Some(Paging::PageOrCursor),
        (true, false) => Some(Paging::Page),
        (false, true) => Some(Paging::Cursor),
        (false, false) => (takes("offset") && takes("limit")).then_some(Paging::Offset),
    }
}

/// The OAuth scope: reading asks for the read-only one, where the scope has one.
fn scope(bound: &Bound, method: &str) -> Option<String> {
    /// Endings of scopes that stand alone: they allow one kind of access and have no second form.
    const SINGLE: [&str; 3] = ["_read_only", "_read", "_create"];
    let scope = bound.scope.as_deref()?;
    let reads = matches!(method, "get" | "head");
    Some(match scope.strip_suffix("_manage") {
        _ if !reads || SINGLE.iter().any(|end| scope.ends_with(end)) => scope.to_owned(),
        Some(stem) => format!("{stem}_read_only"),
        None => format!("{scope}_read_only"),
    })
}
