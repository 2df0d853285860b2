// Written by `cargo xtask regen`; edit nothing here.
//! Types of Date time v3.

use bigcommerce_runtime::codegen::{DateTime, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    pub starts_at: Option<DateTime>,
}

record!(Event { starts_at });
