// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Deprecated as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::deprecated" ["v3-rules-deprecated"]
operations {
    GetOld [200],
}
types { Old }
);
