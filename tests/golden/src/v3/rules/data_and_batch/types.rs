// Written by `cargo xtask regen`; edit nothing here.
//! Types of Data and batch.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Raft {
    pub logs: Option<i64>,
}

record!(Raft { logs });
