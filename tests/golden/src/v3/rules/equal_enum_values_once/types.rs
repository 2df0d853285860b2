// Written by `cargo xtask regen`; edit nothing here.
//! Types of Equal enum values once.

use bigcommerce_runtime::codegen::record;

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Twin {
    pub twin: Option<TwinItem>,
}

record!(Twin { twin });
