// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::carts`: Code.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Code {
    pub code: Option<String>,
}

record!(Code { code });

impl Code {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
}
