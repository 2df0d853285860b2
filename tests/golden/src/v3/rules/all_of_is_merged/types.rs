// Written by `cargo xtask regen`; edit nothing here.
//! Types of All of is merged.

use bigcommerce_runtime::codegen::{Decimal, Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Crate {
    pub width: Decimal,
    /// At most 10.
    pub depth: Option<Decimal>,
    pub lid: bool,
}

record!(Crate { width, depth, lid });

impl Crate {
    pub fn new(width: impl Into<Decimal>, lid: bool) -> Self {
        Self {
            width: width.into(),
            lid,
            ..Record::empty()
        }
    }
    pub fn width(mut self, value: impl Into<Decimal>) -> Self {
        self.width = value.into();
        self
    }
    /// At most 10.
    pub fn depth(mut self, value: impl Into<Decimal>) -> Self {
        self.depth = Some(value.into());
        self
    }
    pub fn lid(mut self, value: bool) -> Self {
        self.lid = value;
        self
    }
}
