// Written by `cargo xtask regen`; edit nothing here.
//! Types of Small shared records are named by fields one.

use bigcommerce_runtime::codegen::record;

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Knife {
    pub blade: Option<EdgeLengthEdgeAngle>,
    pub knife_only: Option<String>,
}

record!(Knife { blade, knife_only });
