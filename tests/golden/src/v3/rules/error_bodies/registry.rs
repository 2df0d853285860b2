// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Error bodies as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::error_bodies" ["v3-rules-error-bodies"]
operations {
    GetTrap [200] { 404 Missing, 422 Invalid, 0 DefaultError },
}
types { Trap, Missing, Invalid, DefaultError }
);
