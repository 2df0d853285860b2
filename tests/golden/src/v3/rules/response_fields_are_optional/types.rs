// Written by `cargo xtask regen`; edit nothing here.
//! Types of Response fields are optional.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Widget {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub visible: Option<bool>,
}

record!(Widget { id, name, visible });
