// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Odd enum values as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::odd_enum_values" ["v3-rules-odd-enum-values"]
operations {
    GetOdd [200],
}
types { Odd, OddMark }
);
