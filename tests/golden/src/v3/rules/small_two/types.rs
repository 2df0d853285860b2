// Written by `cargo xtask regen`; edit nothing here.
//! Types of Small shared records are named by fields two.

use bigcommerce_runtime::codegen::record;

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Axe {
    pub head: Option<EdgeLengthEdgeAngle>,
    pub axe_only: Option<String>,
}

record!(Axe { head, axe_only });
