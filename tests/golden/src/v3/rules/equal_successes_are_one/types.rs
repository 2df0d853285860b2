// Written by `cargo xtask regen`; edit nothing here.
//! Types of Equal successes are one.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Echo {
    pub sound: Option<String>,
}

record!(Echo { sound });
