// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Envelope text as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::envelope_text" ["v3-rules-envelope-text"]
operations {
    GetPoem [200],
    GetLines [200],
}
types {}
);
