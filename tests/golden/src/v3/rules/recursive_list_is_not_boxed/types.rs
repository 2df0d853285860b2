// Written by `cargo xtask regen`; edit nothing here.
//! Types of Recursive list is not boxed.

use bigcommerce_runtime::codegen::{Map, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Branch {
    pub leaf: Option<String>,
    pub branches: Option<Vec<Branch>>,
    pub by_name: Option<Map<String, Branch>>,
}

record!(Branch { leaf, branches, by_name });
