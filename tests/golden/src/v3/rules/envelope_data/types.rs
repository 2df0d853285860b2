// Written by `cargo xtask regen`; edit nothing here.
//! Types of Envelope data.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Sun {
    pub heat: Option<Decimal>,
}

record!(Sun { heat });
