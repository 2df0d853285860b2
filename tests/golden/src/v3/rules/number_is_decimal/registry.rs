// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Number is decimal as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::number_is_decimal" ["v3-rules-number-is-decimal"]
operations {
    GetPrices [200],
}
types { Prices }
);
