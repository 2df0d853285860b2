// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Exploded lists as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::exploded_lists" ["v3-rules-exploded-lists"]
operations {
    GetThings [204],
}
types {}
);
