// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Equal shapes in two modules one as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::equal_one" ["v3-rules-equal-one"]
operations {
    GetHarbours [200],
}
types {}
);
