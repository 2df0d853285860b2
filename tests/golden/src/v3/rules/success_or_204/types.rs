// Written by `cargo xtask regen`; edit nothing here.
//! Types of Success or 204.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMaybeResult {
    pub sure: Option<bool>,
}

record!(CreateMaybeResult { sure });
