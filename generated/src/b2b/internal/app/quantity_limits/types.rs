// Written by `cargo xtask regen`; edit nothing here.
//! Types of quantity_limit.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportQuantityLimitData {
    /// At least 1 character.
    pub file_url: Option<String>,
}

record!(ExportQuantityLimitData { file_url = "fileUrl" });
