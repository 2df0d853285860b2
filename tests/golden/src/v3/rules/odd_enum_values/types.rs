// Written by `cargo xtask regen`; edit nothing here.
//! Types of Odd enum values.

use bigcommerce_runtime::codegen::record;

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Odd {
    pub mark: Option<OddMark>,
}

record!(Odd { mark });
