// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Alternatives that nothing tells apart as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::alternatives_that_nothing_tells_apart" ["v3-rules-alternatives-that-nothing-tells-apart"]
operations {
    CreatePair [204] (PairInput),
}
types { PairInput, PairInputPair }
);
