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
    match below_a_base(url) {
        Some((Place::B2b, prefix)) => {
            let path = format!("{prefix}{path}");
            let base = B2B_PATHS.iter().find(|(begin, _)| path.starts_with(begin));
            base.map(|(_, base)| (*base, path)).ok_or(UnknownServer { server, url })
        }
        Some((Place::At(base), prefix)) => Ok((base, format!("{prefix}{path}"))),
        None => Err(UnknownServer { server, url }),
    }
}

/// What a server's URL begins with.
#[derive(Clone, Copy)]
enum Place {
    At(Base),
    /// The host of B2B Edition, where the path says which base it is.
    B2b,
}

/// The base that a server's URL is or lies below, and the rest of it, which belongs to the paths. What the variables of a URL
/// are called says nothing: `{store_hash}`, `{storeHash}` and `{$$.env.store_hash}` are one.
fn below_a_base(url: &str) -> Option<(Place, String)> {
    let url = url.trim_end_matches('/');
    let stated = unnamed(url);
    let servers = SERVERS.iter().map(|(known, base)| (*known, Place::At(*base)));
    servers.chain([(B2B, Place::B2b)]).find_map(|(known, place)| {
        // A domain of its own is told from another one by its name alone.
        if known.ends_with("_domain}") {
            return (url == known).then(|| (place, String::new()));
        }
        let rest = stated.strip_prefix(&unnamed(known))?;
        let is_below = rest.is_empty() || (rest.starts_with('/') && !rest.contains('{'));
        is_below.then(|| (place, rest.to_owned()))
    })
}

/// A URL with `{}` for each variable, however many braces it has.
fn unnamed(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    let mut rest = url;
    while let Some((before, variable)) = rest.split_once('{') {
        out.push_str(before);
        out.push_str("{}");
        let after = variable.find('}').map_or("", |end| &variable[end..]);
        rest = after.trim_start_matches('}');
    }
    out + rest
}

/// Which family the operations of a server belong to; `None` for one that no client has.
pub(crate) fn family_of(url: &str) -> Option<Family> {
    Some(match below_a_base(url)?.0 {
        Place::B2b | Place::At(Base::B2b | Base::B2bStorefront) => Family::B2b,
        Place::At(Base::V3) => Family::V3,
        Place::At(Base::V2) => Family::V2,
        Place::At(Base::Storefront | Base::Store) => Family::Storefront,
        Place::At(Base::Payments) => Family::Payments,
        Place::At(Base::Provider) => Family::Provider,
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    fn rest(url: &str) -> Option<(Option<Family>, String)> {
        below_a_base(url).map(|(_, rest)| (family_of(url), rest))
    }

    #[test]
    fn variables_may_be_called_as_they_like() {
        for variable in ["{store_hash}", "{storeHash}", "{$$.env.store_hash}", "{{store_hash}}"] {
            let url = format!("https://api.bigcommerce.com/stores/{variable}/v3/");
            assert_eq!(rest(&url), Some((Some(Family::V3), String::new())), "{url}");
        }
    }

    #[test]
    fn what_stands_behind_a_base_is_for_the_paths() {
        let url = "https://api.bigcommerce.com/stores/{store_hash}/v3/catalog";
        assert_eq!(rest(url), Some((Some(Family::V3), "/catalog".into())));
    }

    #[test]
    fn domains_are_told_apart_by_their_names() {
        assert_eq!(family_of("https://{store_domain}"), Some(Family::Storefront));
        assert_eq!(family_of("https://{app_domain}"), Some(Family::Provider));
        assert_eq!(family_of("https://{domain}"), None);
    }

    #[test]
    fn other_hosts_and_versions_are_unknown() {
        for url in ["https://example.com", "https://api.bigcommerce.com/stores/{a}/v31", "", "{"] {
            assert_eq!(family_of(url), None, "{url}");
        }
    }
}
