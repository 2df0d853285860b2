// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: WritePartialSuccessMeta.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WritePartialSuccessMeta {
    pub total: Option<i64>,
    pub success: Option<i64>,
    pub failed: Option<i64>,
}

record!(WritePartialSuccessMeta { total, success, failed });
