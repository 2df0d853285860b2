// Written by `cargo xtask regen`; edit nothing here.
//! Types of Successes that differ.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Done {
    pub result: Option<String>,
}

record!(Done { result });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Queued {
    pub ticket: Option<String>,
}

record!(Queued { ticket });
