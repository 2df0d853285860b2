// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Envelope empty as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::envelope_empty" ["v3-rules-envelope-empty"]
operations {
    DeleteVoid [204],
    CreateVoid [200],
    UpdateVoid [200],
}
types {}
);
