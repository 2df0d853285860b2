// Written by `cargo xtask regen`; edit nothing here.
//! Types of Optional request field.

use bigcommerce_runtime::codegen::{Record, record};

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LooseThing {
    pub label: Option<String>,
    pub part: Option<Size>,
}

record!(LooseThing { label, part });

impl LooseThing {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn label(mut self, value: impl Into<String>) -> Self {
        self.label = Some(value.into());
        self
    }
    pub fn part(mut self, value: Size) -> Self {
        self.part = Some(value);
        self
    }
}
