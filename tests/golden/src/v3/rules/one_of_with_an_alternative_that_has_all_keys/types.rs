// Written by `cargo xtask regen`; edit nothing here.
//! Types of One of with an alternative that has all keys.

use bigcommerce_runtime::codegen::{Decimal, Record, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OfferInput {
    pub offer: Option<OfferInputOffer>,
}

record!(OfferInput { offer });

impl OfferInput {
    pub fn new() -> Self {
        Record::empty()
    }
    pub fn offer(mut self, value: OfferInputOffer) -> Self {
        self.offer = Some(value);
        self
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OfferInputOffer {
    pub fee: Decimal,
    pub bonus: Option<Decimal>,
}

record!(OfferInputOffer { fee, bonus });

impl OfferInputOffer {
    pub fn new(fee: impl Into<Decimal>) -> Self {
        Self {
            fee: fee.into(),
            ..Record::empty()
        }
    }
    pub fn fee(mut self, value: impl Into<Decimal>) -> Self {
        self.fee = value.into();
        self
    }
    pub fn bonus(mut self, value: impl Into<Decimal>) -> Self {
        self.bonus = Some(value.into());
        self
    }
}
