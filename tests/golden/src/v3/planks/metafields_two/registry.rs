// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Metafields by path two as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::planks::metafields_two" ["v3-planks-metafields-two"]
operations {
    GetPlankMetafields [200],
}
types {}
);
