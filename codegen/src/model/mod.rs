//! What the APIs are, in plain data: families, modules, operations and types, without a token of Rust in it.
//! `lower` makes it from resolved documents, `analyze` rewrites its types, everything after only reads it.

mod event;
mod facts;
mod operation;
mod text;
mod types;

pub use event::{Event, Events};
pub use facts::{Bound, Facts};
pub use operation::{
    Argument, Base, Batch, Body, Envelope, ErrorBody, Filter, FormField, FormPart, METHODS,
    Operation, Operator, Outcome, Paging, QueryParameter, QueryStyle, SpareBody, Split,
};
pub use text::ApiText;
pub use types::{
    Case, Definition, Field, Presence, Record, Shape, TextEnum, TextValue, Type, TypeId, Types,
    Union, Use, Variant,
};

use std::sync::Arc;

pub use crate::manifest::Family;

/// Everything that is bound, in the order of the manifest.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// The bound ones, then that of the events.
    pub modules: Vec<Module>,
    pub types: Types,
    pub events: Option<Events>,
}

/// One bound file, the internal operations of one, or all events.
#[derive(Clone, Debug)]
pub struct Module {
    pub family: Family,
    /// Which document it is of, in the order of the manifest.
    pub document: usize,
    /// Whether it has the operations that upstream states and does not publish.
    pub internal: bool,
    /// Below the family, for example `["catalog", "products"]`.
    pub path: Vec<String>,
    pub feature: String,
    /// Of the public reference, for example `rest-catalog/products`.
    pub page: Option<String>,
    pub title: String,
    /// The reduced document, as the user knows it.
    pub file: Arc<str>,
    /// In the order of the reference.
    pub operations: Vec<Operation>,
}

/// An index into [`Api::modules`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ModuleId(pub usize);
