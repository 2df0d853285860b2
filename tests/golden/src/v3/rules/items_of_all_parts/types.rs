// Written by `cargo xtask regen`; edit nothing here.
//! Types of Items of all parts.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Rope {
    pub rope_length: Option<i64>,
    pub rope_colour: Option<String>,
}

record!(Rope { rope_length, rope_colour });
