//! Contracts: whether the callers of an app say who they are, and what an operation that the app serves cannot have.

use crate::diagnostic::Diagnostic;
use crate::model::{Body, Envelope, Operation, QueryStyle};
use crate::resolve::Node;

use super::Lowering;

impl<'a> Lowering<'_, 'a> {
    /// Whether callers present a user name and a password. Any other way is a diagnostic.
    pub(super) fn is_authenticated(&mut self, operation: &Node<'a>) -> bool {
        let root = self.resolved.root(operation.document);
        let stated = if operation.get("security").is_some() { operation } else { &root };
        // One of the alternatives is enough; one that names no scheme is that nobody has to say anything.
        let alternatives = stated.items("security");
        let schemes: Vec<&str> = alternatives
            .iter()
            .filter_map(|alternative| alternative.value.as_object())
            .flat_map(|schemes| schemes.keys().map(String::as_str))
            .collect();
        let strange = schemes.iter().find(|name| !is_basic(&root, name));
        if let Some(name) = strange {
            self.schemas.diagnostics.push(Diagnostic::error(
                "unbound-security",
                self.resolved.place(operation),
                format!("callers that authenticate by `{name}`"),
                "HTTP Basic, which the service of a contract checks; an overlay can state it",
            ));
        }
        let is_free = alternatives
            .iter()
            .any(|alternative| alternative.value.as_object().is_none_or(serde_json::Map::is_empty));
        !schemes.is_empty() && !is_free
    }

    /// Says what of an operation the service of a contract does not read or write.
    pub(super) fn check_contract(&mut self, node: &Node<'a>, operation: &Operation) {
        let mut parameters = operation
            .filters
            .iter()
            .flat_map(|filter| &filter.parameters)
            .map(|(_, parameter)| parameter)
            .chain(&operation.headers);
        let is_list = parameters.any(|parameter| parameter.style != QueryStyle::Single);
        let is_bare = |envelope| {
            matches!(envelope, Envelope::Bare(_) | Envelope::BareList(_) | Envelope::Empty)
        };
        let faults = [
            (is_list, "a parameter that is a list", "single values"),
            (
                !matches!(operation.body, None | Some(Body::Json(_))),
                "another body than JSON",
                "JSON",
            ),
            (operation.spare_body.is_some(), "a form beside JSON", "JSON alone"),
            (
                !matches!(operation.outcomes.as_slice(), [sole] if sole.status == 200 && is_bare(sole.envelope)),
                "an answer with another status than 200, with several, or in an envelope",
                "one success with status 200, of JSON or of nothing",
            ),
        ];
        for (_, found, expected) in faults.into_iter().filter(|(is_there, ..)| *is_there) {
            self.schemas.diagnostics.push(Diagnostic::error(
                "unbound-contract",
                self.resolved.place(node),
                format!("{found}, in an operation that the app serves"),
                expected,
            ));
        }
    }
}

/// Whether a scheme of the document is HTTP Basic.
fn is_basic(root: &Node<'_>, name: &str) -> bool {
    let scheme = root
        .get("components")
        .and_then(|components| components.get("securitySchemes"))
        .and_then(|schemes| schemes.get(name));
    scheme.is_some_and(|scheme| {
        scheme.text("type") == Some("http")
            && scheme.text("scheme").is_some_and(|name| name.eq_ignore_ascii_case("basic"))
    })
}
