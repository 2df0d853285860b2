// Written by `cargo xtask regen`; edit nothing here.
//! Types of One of records that hold the choice.

use bigcommerce_runtime::codegen::{Json, record, union};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub tree: Option<Branch>,
}

record!(Tree { tree });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Branch {
    pub next: Option<TreeNext>,
}

record!(Branch { next });

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TreeNext {
    Branch(Box<Branch>),
    List(Vec<Branch>),
    /// What fits none of the others, kept as it came.
    Other(Json),
}

union!(TreeNext { Branch(object), List(array) });

impl From<Branch> for TreeNext {
    fn from(value: Branch) -> Self {
        Self::Branch(Box::new(value))
    }
}

impl From<Vec<Branch>> for TreeNext {
    fn from(value: Vec<Branch>) -> Self {
        Self::List(value)
    }
}
