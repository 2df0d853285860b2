//! Operations: what is asked, by which parameters, and what every status answers.

use crate::diagnostic::Place;

use super::{Facts, TypeId};

/// The methods of OpenAPI, as its documents write them.
pub const METHODS: [&str; 8] =
    ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

#[derive(Clone, Debug)]
pub struct Operation {
    /// The operationId.
    pub id: String,
    /// What it is called: the operationId, or the words of its heading in the reference.
    pub name: String,
    /// Upper case.
    pub method: String,
    pub base: Base,
    /// Below the base URL, with all that stands behind the host where several APIs share it, for example `/catalog/products/{product_id}`.
    pub path: String,
    /// The anchor on the page of the public reference.
    pub anchor: Option<String>,
    pub deprecated: bool,
    /// Whether the reference does not have it, and an overlay does.
    pub undocumented: bool,
    /// Whether upstream states it and does not publish it.
    pub internal: bool,
    pub origin: Place,
    /// In the order of the path.
    pub arguments: Vec<Argument>,
    pub filters: Vec<Filter>,
    pub headers: Vec<QueryParameter>,
    pub body: Option<Body>,
    /// A second way to send the body.
    pub spare_body: Option<SpareBody>,
    /// Successes, in the order of the reference; `analyze` makes one answer of them.
    pub outcomes: Vec<Outcome>,
    /// What the envelopes of successes state beside their data, a line for each fact, sorted: `meta.total: integer`.
    pub beside: Vec<String>,
    pub errors: Vec<ErrorBody>,
    pub paging: Option<Paging>,
    pub batch: Option<Batch>,
    /// How many requests a store takes at the same time.
    pub concurrency: Option<u32>,
    /// Whether it is answered without a credential: a login is.
    pub open: bool,
    pub scope: Option<String>,
    /// Whether the callers of an app present a user name and a password (HTTP Basic).
    pub is_authenticated: bool,
    /// The media type to ask for, where it is not JSON.
    pub accept: Option<String>,
}

/// The base URLs that clients know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    V3,
    V2,
    Storefront,
    /// The store's own domain, beside its API.
    Store,
    Payments,
    /// The host of B2B Edition, for apps.
    B2b,
    /// The same host, for a buyer's browser.
    B2bStorefront,
    Provider,
}

/// A parameter of the path.
#[derive(Clone, Debug)]
pub struct Argument {
    pub wire: String,
    pub ty: TypeId,
    pub facts: Facts,
}

/// Query parameters of one field: `price`, `price:min` and `price:max`.
#[derive(Clone, Debug)]
pub struct Filter {
    pub field: String,
    pub parameters: Vec<(Operator, QueryParameter)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operator {
    /// No operator: equality, or what is no filter at all (`page`, `include`).
    Eq,
    In,
    NotIn,
    Min,
    Max,
    Greater,
    Less,
    Like,
    Not,
}

impl Operator {
    /// The suffix of the parameter's name behind the colon, and the operator.
    pub const SUFFIXES: [(&'static str, Self); 8] = [
        ("in", Self::In),
        ("not_in", Self::NotIn),
        ("min", Self::Min),
        ("max", Self::Max),
        ("greater", Self::Greater),
        ("less", Self::Less),
        ("like", Self::Like),
        ("not", Self::Not),
    ];

    /// Whether it is one end of a range.
    pub fn is_bound(self) -> bool {
        matches!(self, Self::Min | Self::Max | Self::Greater | Self::Less)
    }

    /// What the name of its setter ends with.
    pub fn suffix(self) -> Option<&'static str> {
        Self::SUFFIXES.iter().find(|(_, operator)| *operator == self).map(|(suffix, _)| *suffix)
    }
}

/// A parameter of the query, or a header.
#[derive(Clone, Debug)]
pub struct QueryParameter {
    pub wire: String,
    /// Of one value; of an item where the style is a list.
    pub ty: TypeId,
    pub style: QueryStyle,
    pub required: bool,
    pub facts: Facts,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryStyle {
    Single,
    /// Comma-separated.
    Csv,
    /// The name again for each value.
    Repeated,
    /// A JSON document.
    Json,
}

#[derive(Clone, Debug)]
pub enum Body {
    Json(TypeId),
    Multipart(Vec<FormField>),
    Form(Vec<FormField>),
    Text,
}

/// A body that an operation takes as an alternative to JSON, because it carries a file.
#[derive(Clone, Debug)]
pub struct SpareBody {
    pub fields: Vec<FormField>,
}

#[derive(Clone, Debug)]
pub struct FormField {
    pub wire: String,
    pub part: FormPart,
    pub required: bool,
    pub facts: Facts,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormPart {
    File,
    Value(TypeId),
}

/// What one success status answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub status: u16,
    pub envelope: Envelope,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Envelope {
    /// `{data, meta}`.
    Data(TypeId),
    /// `{data: [..], meta}`.
    Page(TypeId),
    Bare(TypeId),
    /// An array without an envelope.
    BareList(TypeId),
    /// `{data, errors, meta}` where each item has its own result.
    Batch(TypeId),
    Empty,
    Text,
    Bytes,
}

impl Envelope {
    pub fn is_list(self) -> bool {
        matches!(self, Self::Page(_) | Self::BareList(_))
    }

    /// The type inside.
    pub fn ty(self) -> Option<TypeId> {
        match self {
            Self::Data(ty)
            | Self::Page(ty)
            | Self::Bare(ty)
            | Self::BareList(ty)
            | Self::Batch(ty) => Some(ty),
            Self::Empty | Self::Text | Self::Bytes => None,
        }
    }
}

/// The body of a failure, where it is declared.
#[derive(Clone, Debug)]
pub struct ErrorBody {
    /// `None` for `default`.
    pub status: Option<u16>,
    pub ty: Option<TypeId>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    Page,
    Cursor,
    PageOrCursor,
    Offset,
}

/// What one request takes at most.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// In items.
    pub size: u32,
    pub of: Split,
}

/// The list that is spread over several requests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Split {
    Body,
    /// A field of the body, as it is on the wire.
    Field(String),
    /// A parameter of the query.
    Filter(String),
}
