// Written by `cargo xtask regen`; edit nothing here.
//! Types of Both ways two types where rules differ.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MemoInput {
    pub subject: String,
    pub urgent: Option<bool>,
}

record!(MemoInput { subject, urgent });

impl MemoInput {
    pub fn new(subject: impl Into<String>) -> Self {
        Self {
            subject: subject.into(),
            ..Record::empty()
        }
    }
    pub fn subject(mut self, value: impl Into<String>) -> Self {
        self.subject = value.into();
        self
    }
    pub fn urgent(mut self, value: bool) -> Self {
        self.urgent = Some(value);
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Memo {
    pub subject: Option<String>,
    pub urgent: Option<bool>,
}

record!(Memo { subject, urgent });
