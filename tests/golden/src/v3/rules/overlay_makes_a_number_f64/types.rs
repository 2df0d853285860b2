// Written by `cargo xtask regen`; edit nothing here.
//! Types of Overlay makes a number f64.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Spot {
    pub latitude: Option<f64>,
    pub price: Option<Decimal>,
}

record!(Spot { latitude, price });
