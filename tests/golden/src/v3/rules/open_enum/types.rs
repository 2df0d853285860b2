// Written by `cargo xtask regen`; edit nothing here.
//! Types of Open enum.

use bigcommerce_runtime::codegen::record;

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Part {
    pub state: Option<State>,
    pub condition: Option<PartCondition>,
}

record!(Part { state, condition });
