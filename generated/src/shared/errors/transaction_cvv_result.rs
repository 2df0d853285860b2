// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::errors`: TransactionCvvResult.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TransactionCvvResult {
    pub code: Option<String>,
    pub message: Option<String>,
}

record!(TransactionCvvResult { code, message });
