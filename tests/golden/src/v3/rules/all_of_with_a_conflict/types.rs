// Written by `cargo xtask regen`; edit nothing here.
//! Types of All of with a conflict.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Clash {
    pub size: Option<i64>,
    pub same: Option<String>,
}

record!(Clash { size, same });
