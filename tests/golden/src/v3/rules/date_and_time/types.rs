// Written by `cargo xtask regen`; edit nothing here.
//! Types of Date and time.

use bigcommerce_runtime::codegen::{NaiveDate, NaiveTime, record};

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Day {
    pub day: Option<NaiveDate>,
    pub opens: Option<NaiveTime>,
}

record!(Day { day, opens });
