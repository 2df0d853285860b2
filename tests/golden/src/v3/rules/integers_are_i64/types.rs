// Written by `cargo xtask regen`; edit nothing here.
//! Types of Integers are i64.

use bigcommerce_runtime::codegen::record;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Counts {
    pub plain: Option<i64>,
    pub short: Option<i64>,
    pub long: Option<i64>,
    pub odd: Option<i64>,
    pub number_of: Option<i64>,
}

record!(Counts { plain, short, long, odd, number_of });
