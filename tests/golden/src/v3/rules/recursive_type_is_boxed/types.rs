// Written by `cargo xtask regen`; edit nothing here.
//! Types of Recursive type is boxed.

use bigcommerce_runtime::codegen::{Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Folder {
    pub path: Option<String>,
    pub parent: Option<Box<Folder>>,
}

record!(Folder { path, parent });

impl Folder {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    pub fn parent(mut self, value: Folder) -> Self {
        self.parent = Some(Box::new(value));
        self
    }
}
