// Written by `cargo xtask regen`; edit nothing here.
//! Types of Envelope bare.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Star {
    pub magnitude: Option<Decimal>,
}

record!(Star { magnitude });
