//! Base URLs: what the servers of an operation, a path or a document mean to a client, and the path below them.

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

/// The host of B2B Edition, whose APIs share it: what stands behind it in a server belongs to the operation's path.
const B2B: &str = "https://api-b2b.bigcommerce.com";

/// Who authenticates how on that host, by what the path begins with; the first that fits.
const B2B_PATHS: [(&str, Base); 3] =
    [("/api/v2/io/", Base::B2b), ("/api/v2/", Base::B2bStorefront), ("/api/", Base::B2b)];

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
        let known = SERVERS.iter().map(|(url, _)| *url).chain([B2B]);
        known.collect::<Vec<_>>().join(", ")
    }
}

/// The base URL of an operation and its path below it. `path` and `item` are the path's template and its node; the
/// operation's own servers count, else its path's, else its document's, else its family.
///
/// # Errors
/// The server that is stated, where no client has it.
pub fn address<'a>(
    resolved: &Resolved<'a>,
    family: Family,
    operation: &Node<'a>,
    (path, item): (&str, &Node<'a>),
) -> Result<(Base, String), UnknownServer<'a>> {
    let root = resolved.root(operation.document);
    let stated = [operation, item, &root]
        .into_iter()
        .find_map(|node| node.items("servers").into_iter().next());
    let Some((server, url)) = stated.and_then(|server| Some((server.clone(), server.text("url")?)))
    else {
        return Ok((of_family(family), path.to_owned()));
    };
    let stated = url.trim_end_matches('/');
    if let Some(prefix) = stated.strip_prefix(B2B) {
        let path = format!("{prefix}{path}");
        if let Some((_, base)) = B2B_PATHS.iter().find(|(begin, _)| path.starts_with(begin)) {
            return Ok((*base, path));
        }
    }
    let known = SERVERS.iter().find(|(known, _)| *known == stated);
    known.map(|(_, base)| (*base, path.to_owned())).ok_or(UnknownServer { server, url })
}

impl<'a> Lowering<'_, 'a> {
    pub(super) fn address(
        &mut self,
        family: Family,
        operation: &Node<'a>,
        (path, item): (&str, &Node<'a>),
    ) -> (Base, String) {
        address(self.resolved, family, operation, (path, item)).unwrap_or_else(|unknown| {
            self.schemas.diagnostics.push(Diagnostic::error(
                "unknown-server",
                self.resolved.place(&unknown.server),
                format!("the server `{}`", unknown.url),
                format!("one that the client has a base URL for: {}", UnknownServer::known()),
            ));
            (of_family(family), path.to_owned())
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
        // What is sent to an app has no operation of its own.
        Family::Provider | Family::Webhook => Base::Provider,
    }
}
