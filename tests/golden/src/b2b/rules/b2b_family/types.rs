// Written by `cargo xtask regen`; edit nothing here.
//! Types of B2B family.

use bigcommerce_runtime::codegen::{Decimal, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct QuaysOfHarbour {
    pub quay_length: Option<Decimal>,
    pub built_at: Option<i64>,
}

record!(QuaysOfHarbour { quay_length = "quayLength", built_at = "builtAt" });
