// Written by `cargo xtask regen`; edit nothing here.
//! Of `shared::payments`: Id.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Id {
    pub id: Option<String>,
}

record!(Id { id });
