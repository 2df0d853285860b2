// Written by `cargo xtask regen`; edit nothing here.
//! Types of Equal shapes in one module.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Lamp {
    pub watts: Option<Decimal>,
    pub socket: Option<String>,
}

record!(Lamp { watts, socket });
