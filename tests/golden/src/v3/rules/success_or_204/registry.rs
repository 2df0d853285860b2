// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Success or 204 as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::success_or_204" ["v3-rules-success-or-204"]
operations {
    CreateMaybe [200 204],
}
types { CreateMaybeResult }
);
