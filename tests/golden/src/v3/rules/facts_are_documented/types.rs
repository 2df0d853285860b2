// Written by `cargo xtask regen`; edit nothing here.
//! Types of Facts are documented.

use bigcommerce_runtime::codegen::{Decimal, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Fact {
    /// 1 to 255 characters. Pattern: `^[a-z]+$`.
    pub name: Option<String>,
    /// 0 (exclusive) to 1. A multiple of 0.25.
    pub share: Option<Decimal>,
    /// 1 to 3 items.
    pub marks: Option<Vec<String>>,
    /// Default: `"new"`.
    pub state: Option<String>,
}

record!(Fact { name, share, marks, state });

impl Fact {
    pub fn new() -> Self {
        Record::empty()
    }
    /// 1 to 255 characters. Pattern: `^[a-z]+$`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// 0 (exclusive) to 1. A multiple of 0.25.
    pub fn share(mut self, value: impl Into<Decimal>) -> Self {
        self.share = Some(value.into());
        self
    }
    /// 1 to 3 items.
    pub fn marks(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.marks = Some(value.into_iter().map(Into::into).collect());
        self
    }
    /// Default: `"new"`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
}
