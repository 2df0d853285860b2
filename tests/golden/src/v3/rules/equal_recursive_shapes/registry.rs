// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Equal recursive shapes as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::equal_recursive_shapes" ["v3-rules-equal-recursive-shapes"]
operations {
    GetChain [200],
    GetRope [200],
}
types { Rope }
);
