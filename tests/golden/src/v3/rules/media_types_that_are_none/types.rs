// Written by `cargo xtask regen`; edit nothing here.
//! Types of Media types that are none.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Media {
    pub found: Option<String>,
}

record!(Media { found });
