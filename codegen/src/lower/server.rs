//! Base URLs: what the servers of an operation, a path or a document mean to a client.

use crate::diagnostic::Diagnostic;
use crate::manifest::Family;
use crate::model::Base;
use crate::resolve::{Node, Resolved};

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

/// A stated server that no client has a base URL for.
pub struct UnknownServer<'a> {
    /// The entry of `servers`.
    pub server: Node<'a>,
    /// Its URL, with `{variables}`.
    pub url: &'a str,
}

impl UnknownServer<'_> {
    /// The servers that a client has base URLs for, to be shown.
    pub fn known() -> String {
        SERVERS.map(|(url, _)| url).join(", ")
    }
}

/// The base URL of an operation in `item`, its path: by its own servers, else its path's, else its document's,
/// else its family.
///
/// # Errors
/// The server that is stated, where no client has it.
pub fn base<'a>(
    resolved: &Resolved<'a>,
    family: Family,
    operation: &Node<'a>,
    item: &Node<'a>,
) -> Result<Base, UnknownServer<'a>> {
    let root = resolved.root(operation.document);
    let stated = [operation, item, &root]
        .into_iter()
        .find_map(|node| node.items("servers").into_iter().next());
    let Some((server, url)) = stated.and_then(|server| Some((server.clone(), server.text("url")?)))
    else {
        return Ok(of_family(family));
    };
    let known = SERVERS.iter().find(|(known, _)| *known == url.trim_end_matches('/'));
    known.map(|(_, base)| *base).ok_or(UnknownServer { server, url })
}

impl<'a> Lowering<'_, 'a> {
    pub(super) fn base(&mut self, family: Family, operation: &Node<'a>, item: &Node<'a>) -> Base {
        base(self.resolved, family, operation, item).unwrap_or_else(|unknown| {
            self.schemas.diagnostics.push(Diagnostic::error(
                "unknown-server",
                self.resolved.place(&unknown.server),
                format!("the server `{}`", unknown.url),
                format!("one that the client has a base URL for: {}", UnknownServer::known()),
            ));
            of_family(family)
        })
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
