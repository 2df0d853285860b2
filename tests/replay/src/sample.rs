//! A payload to be replayed: its bytes, and where in the APIs it belongs. Rows of an index and published examples become these.

use std::fmt;

/// One payload.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    /// The file, with a JSON pointer behind `#` where it is a part of one.
    pub source: String,
    /// Upper case.
    pub method: String,
    /// The template with the family's prefix, as `/v3/catalog/products/{product_id}`; names of parameters mean nothing.
    pub path: String,
    pub status: Status,
    pub kind: Kind,
    pub body: Vec<u8>,
}

/// The status that an answer had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Code(u16),
    /// `2xx`.
    Success,
    /// `any`: nobody knows.
    Any,
}

/// What a payload is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Response,
    Request,
    Webhook,
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Success => f.write_str("2xx"),
            Self::Any => f.write_str("any"),
        }
    }
}

impl Kind {
    /// As an index has it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Response => "response",
            Self::Request => "request",
            Self::Webhook => "webhook",
        }
    }
}
