// Written by `cargo xtask regen`; edit nothing here.
//! Types of catalog.

use bigcommerce_runtime::codegen::record;

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogList {
    /// At least 1 item.
    pub list: Option<Vec<CatalogListItem>>,
    pub pagination: Option<Pagination>,
}

record!(CatalogList { list, pagination });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogListItem {
    /// At least 1 character.
    pub catalog_id: Option<String>,
    /// At least 1 character.
    pub catalog_name: Option<String>,
}

record!(CatalogListItem { catalog_id = "catalogId", catalog_name = "catalogName" });
