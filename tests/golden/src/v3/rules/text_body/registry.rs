// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Text body as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::text_body" ["v3-rules-text-body"]
operations {
    UpdateRobots [204],
}
types {}
);
