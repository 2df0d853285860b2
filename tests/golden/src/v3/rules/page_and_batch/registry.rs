// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Page and batch as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::page_and_batch" ["v3-rules-page-and-batch"]
operations {
    UpdateBoats [200 207] (Vec<BoatUpdate>),
    GetBoats [200 207],
}
types { BoatUpdate, Boat }
);
