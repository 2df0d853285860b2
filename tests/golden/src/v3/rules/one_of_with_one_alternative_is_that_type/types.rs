// Written by `cargo xtask regen`; edit nothing here.
//! Types of One of with one alternative is that type.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LoneInput {
    pub lone: Option<Lone>,
}

record!(LoneInput { lone });

impl LoneInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn lone(mut self, value: Lone) -> Self {
        self.lone = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Lone {
    pub only: Option<String>,
}

record!(Lone { only });

impl Lone {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn only(mut self, value: impl Into<String>) -> Self {
        self.only = Some(value.into());
        self
    }
}
