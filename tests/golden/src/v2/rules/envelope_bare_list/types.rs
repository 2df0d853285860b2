// Written by `cargo xtask regen`; edit nothing here.
//! Types of Envelope bare list.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Comet {
    pub tail: Option<Decimal>,
}

record!(Comet { tail });
