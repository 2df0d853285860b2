//! Operations: values that know their request and their output, and nothing of a transport.

mod body;
mod macros;
mod parts;
mod query;
mod request;

use http::Method;

pub use body::{Body, File, Form, Part};
pub use parts::Parts;
pub(crate) use parts::percent_encoded;
pub use query::{QueryValue, Rfc2822};
pub(crate) use request::header;
pub use request::{BuildError, Request};

use crate::envelope::Envelope;

/// A group of APIs with one base URL and one way to authenticate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Family {
    /// The V3 REST management APIs.
    V3,
    /// The V2 REST management APIs.
    V2,
    /// The REST APIs of a storefront, on the store's own domain.
    Storefront,
    /// Pages of the store's own domain beside its API: customer login, current customer.
    Store,
    /// The Payments API.
    Payments,
    /// The management APIs of B2B Edition. Its APIs share a host: an operation's path has all that stands behind it.
    B2b,
    /// The storefront API of B2B Edition, on the same host.
    B2bStorefront,
    /// APIs that an app serves and BigCommerce calls: tax, shipping.
    Provider,
}

impl Family {
    /// What stands before the operation's path in a URL, after host and store.
    #[must_use]
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::V3 => "/v3",
            Self::V2 => "/v2",
            Self::Storefront => "/api/storefront",
            Self::Store | Self::Payments | Self::B2b | Self::B2bStorefront | Self::Provider => "",
        }
    }
}

/// How a list is walked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Paging {
    /// The answer is whole.
    #[default]
    None,
    /// By `page` and `limit`.
    Page,
    /// By `after` and `limit`.
    Cursor,
    /// By either; the cursor is cheaper on the server.
    PageOrCursor,
    /// By `offset` and `limit`.
    Offset,
}

/// What is known of an operation before it is called.
#[derive(Clone, Debug, PartialEq)]
pub struct OperationSpec {
    /// The operation's id in the reference.
    pub id: &'static str,
    /// Whose base URL and authentication it takes.
    pub family: Family,
    /// The HTTP method.
    pub method: Method,
    /// The path after the family's base URL, with `{names}` of arguments.
    pub path: &'static str,
    /// The OAuth scope that it needs.
    pub scope: Option<&'static str>,
    /// The media type that it answers with, where that is not JSON.
    pub accept: Option<&'static str>,
    /// How the list that it answers with is walked.
    pub paging: Paging,
    /// How many items one request takes, where the operation is a batch with a documented size.
    pub batch: Option<u32>,
    /// How many requests of this operation a store takes at the same time, where that is documented.
    pub concurrency: Option<u32>,
    /// Whether it is answered without the family's credential.
    pub open: bool,
    /// Whether the reference calls it deprecated.
    pub deprecated: bool,
}

impl OperationSpec {
    /// The facts that every operation has; the rest is what most have.
    #[must_use]
    pub const fn new(id: &'static str, family: Family, method: Method, path: &'static str) -> Self {
        Self {
            id,
            family,
            method,
            path,
            scope: None,
            accept: None,
            paging: Paging::None,
            batch: None,
            concurrency: None,
            open: false,
            deprecated: false,
        }
    }

    /// The facts with an OAuth scope.
    #[must_use]
    pub const fn with_scope(mut self, scope: &'static str) -> Self {
        self.scope = Some(scope);
        self
    }

    /// The facts with a media type of the answer that is not JSON.
    #[must_use]
    pub const fn with_accept(mut self, accept: &'static str) -> Self {
        self.accept = Some(accept);
        self
    }

    /// The facts with a way to walk the list.
    #[must_use]
    pub const fn with_paging(mut self, paging: Paging) -> Self {
        self.paging = paging;
        self
    }

    /// The facts with the size of a batch.
    #[must_use]
    pub const fn with_batch(mut self, items: u32) -> Self {
        self.batch = Some(items);
        self
    }

    /// The facts with a limit of requests at the same time.
    #[must_use]
    pub const fn with_concurrency(mut self, requests: u32) -> Self {
        self.concurrency = Some(requests);
        self
    }

    /// The facts of an operation that is answered without the family's credential.
    #[must_use]
    pub const fn with_open(mut self, open: bool) -> Self {
        self.open = open;
        self
    }

    /// The facts with the mark of deprecation.
    #[must_use]
    pub const fn with_deprecated(mut self, deprecated: bool) -> Self {
        self.deprecated = deprecated;
        self
    }
}

/// A call that can be sent; [`operation!`](crate::operation!) implements it.
pub trait Operation {
    /// The shape of the answer.
    type Envelope: Envelope;

    /// What is known of the operation before it is called.
    const SPEC: OperationSpec;

    /// The arguments in path, query and headers.
    fn parts(&self) -> &Parts;

    /// The same to change: a walk through pages sets the position.
    fn parts_mut(&mut self) -> &mut Parts;

    /// The request, without base URL and authentication.
    ///
    /// # Errors
    /// An argument cannot be sent: an empty path argument, a header with a line break, a body that is no JSON.
    fn request(&self) -> Result<Request, BuildError>;
}
