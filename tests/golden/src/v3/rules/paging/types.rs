// Written by `cargo xtask regen`; edit nothing here.
//! Types of Paging.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Row {
    pub cell: Option<String>,
}

record!(Row { cell });
