// Written by `cargo xtask regen`; edit nothing here.
//! Types of Batches and concurrency.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MoveInput {
    pub reason: String,
    pub moved_items: Option<Vec<i64>>,
}

record!(MoveInput { reason, moved_items = "movedItems" });

impl MoveInput {
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            ..Record::empty()
        }
    }
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = value.into();
        self
    }
    pub fn moved_items(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.moved_items = Some(value.into_iter().collect());
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TokenInput {
    /// At most 2 items.
    pub domains: Option<Vec<String>>,
}

record!(TokenInput { domains });

impl TokenInput {
    pub fn new() -> Self {
        Record::empty()
    }
    /// At most 2 items.
    pub fn domains(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = Some(value.into_iter().map(Into::into).collect());
        self
    }
}
