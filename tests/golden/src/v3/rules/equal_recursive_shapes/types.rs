// Written by `cargo xtask regen`; edit nothing here.
//! Types of Equal recursive shapes.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Rope {
    pub link_number: Option<i64>,
    pub next_link: Option<Box<Rope>>,
}

record!(Rope { link_number, next_link });
