// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Registry as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::registry" ["v3-rules-registry"]
operations {
    CreateNet [201 204] (Net) { 404 Hole, 0 Hole },
    GetNets [200],
}
types { Net, Hole }
);
