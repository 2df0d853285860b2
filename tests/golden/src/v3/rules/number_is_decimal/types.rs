// Written by `cargo xtask regen`; edit nothing here.
//! Types of Number is decimal.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Prices {
    pub price: Option<Decimal>,
    pub cost: Option<Decimal>,
    pub rate: Option<Decimal>,
}

record!(Prices { price, cost, rate });
