// Written by `cargo xtask regen`; edit nothing here.
//! Types of Payments family.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChargeInput {
    pub charge_amount: i64,
}

record!(ChargeInput { charge_amount });

impl ChargeInput {
    pub fn new(charge_amount: i64) -> Self {
        Self { charge_amount }
    }
    pub fn charge_amount(mut self, value: i64) -> Self {
        self.charge_amount = value;
        self
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Charge {
    pub charge_id: Option<String>,
}

record!(Charge { charge_id });
