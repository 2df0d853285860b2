// Written by `cargo xtask regen`; edit nothing here.
//! Types of Patch is an update.

use bigcommerce_runtime::codegen::{Nullable, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchBody {
    pub thread: Nullable<String>,
}

record!(PatchBody { thread });

impl PatchBody {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn thread(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.thread = value.into();
        self
    }
}
