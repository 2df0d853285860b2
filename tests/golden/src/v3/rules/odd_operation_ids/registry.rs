// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Odd operation ids as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::odd_operation_ids" ["v3-rules-odd-operation-ids"]
operations {
    GetOddThing [204],
    GetOddThings [204],
    ThreeRdThing [204],
    CrET [204],
}
types {}
);
