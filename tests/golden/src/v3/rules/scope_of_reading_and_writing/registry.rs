// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Scope of reading and writing as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::scope_of_reading_and_writing" ["v3-rules-scope-of-reading-and-writing"]
operations {
    GetScopes [204],
    CreateScope [204],
}
types {}
);
