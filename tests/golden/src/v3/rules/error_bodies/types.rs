// Written by `cargo xtask regen`; edit nothing here.
//! Types of Error bodies.

use bigcommerce_runtime::codegen::{Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Trap {
    pub jaw: Option<String>,
}

record!(Trap { jaw });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Missing {
    pub status: Option<i64>,
    pub missing: Option<String>,
}

record!(Missing { status, missing });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Invalid {
    pub status: Option<i64>,
    pub faults: Option<Map<String, String>>,
}

record!(Invalid { status, faults });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DefaultError {
    pub oops: Option<String>,
}

record!(DefaultError { oops });
