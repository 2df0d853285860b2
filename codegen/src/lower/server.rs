//! Base URLs: what the servers of an operation, a path or a document mean to a client.

use crate::diagnostic::Diagnostic;
use crate::manifest::Family;
use crate::model::Base;
use crate::resolve::Node;

use super::Lowering;

/// The servers that upstream states, and the base URL of the client that each is.
const SERVERS: [(&str, Base); 6] = [
    ("https://api.bigcommerce.com/stores/{store_hash}/v3", Base::V3),
    ("https://api.bigcommerce.com/stores/{store_hash}/v2", Base::V2),
    ("https://{store_domain}/api/storefront", Base::Storefront),
    ("https://{store_domain}", Base::Store),
    ("https://payments.bigcommerce.com/stores/{store_hash}", Base::Payments),
    ("https://{app_domain}", Base::Provider),
];

impl<'a> Lowering<'_, 'a> {
    /// The base URL of an operation: by its own servers, else its path's, else its document's, else its family.
    pub(super) fn base(&mut self, family: Family, operation: &Node<'a>, item: &Node<'a>) -> Base {
        let root = self.resolved.root(operation.document);
        let stated = [operation, item, &root]
            .into_iter()
            .find_map(|node| node.items("servers").into_iter().next());
        let Some((server, url)) =
            stated.and_then(|server| Some((server.clone(), server.text("url")?)))
        else {
            return of_family(family);
        };
        let known = SERVERS.iter().find(|(known, _)| *known == url.trim_end_matches('/'));
        known.map_or_else(
            || {
                let all: Vec<&str> = SERVERS.iter().map(|(known, _)| *known).collect();
                self.schemas.diagnostics.push(Diagnostic::error(
                    "unknown-server",
                    self.resolved.place(&server),
                    format!("the server `{url}`"),
                    format!("one that the client has a base URL for: {}", all.join(", ")),
                ));
                of_family(family)
            },
            |(_, base)| *base,
        )
    }
}

fn of_family(family: Family) -> Base {
    match family {
        Family::V3 => Base::V3,
        Family::V2 => Base::V2,
        Family::Storefront => Base::Storefront,
        Family::Payments => Base::Payments,
        Family::B2b => Base::B2b,
        Family::Provider => Base::Provider,
    }
}
