// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Data and batch as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::data_and_batch" ["v3-rules-data-and-batch"]
operations {
    UpdateRaft [200 207],
}
types { Raft }
);
