// Written by `cargo xtask regen`; edit nothing here.
//! Types of All of with one reference is that type.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Wrap {
    pub first: Option<Core>,
    pub second: Option<Core>,
    pub third: Option<Core>,
}

record!(Wrap { first, second, third });

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Core {
    pub heart: Option<String>,
}

record!(Core { heart });
