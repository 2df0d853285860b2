// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Equal shapes in two modules two as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::equal_two" ["v3-rules-equal-two"]
operations {
    GetHarbours [200],
}
types {}
);
