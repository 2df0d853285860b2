// Written by `cargo xtask regen`; edit nothing here.
//! Types of Deprecated.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Old {
    /// Deprecated.
    pub rusty: Option<String>,
}

record!(Old { rusty });
