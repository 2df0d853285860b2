// Written by `cargo xtask regen`; edit nothing here.
//! Types of Envelope page.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Moon {
    pub phase: Option<String>,
}

record!(Moon { phase });
