// Written by `cargo xtask regen`; edit nothing here.
//! Types of catalog.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogList {
    /// At least 1 character.
    pub catalog_id: Option<String>,
    /// At least 1 character.
    pub catalog_name: Option<String>,
}

record!(CatalogList { catalog_id = "catalogId", catalog_name = "catalogName" });
