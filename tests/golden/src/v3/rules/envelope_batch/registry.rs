// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Envelope batch as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::envelope_batch" ["v3-rules-envelope-batch"]
operations {
    UpdateShips [207] (Vec<ShipUpdate>),
}
types { ShipUpdate, Ship }
);
