// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Tax Zone Check as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::tax::zone_check" ["v3-tax-zone-check"]
operations {
    ZoneCheck [200] (Vec<ZoneCheckInput>),
}
types { ZoneCheckInput }
);
