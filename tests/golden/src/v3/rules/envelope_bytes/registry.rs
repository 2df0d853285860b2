// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Envelope bytes as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::envelope_bytes" ["v3-rules-envelope-bytes"]
operations {
    GetPhoto [200],
}
types {}
);
