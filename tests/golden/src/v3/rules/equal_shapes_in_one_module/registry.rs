// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Equal shapes in one module as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::equal_shapes_in_one_module" ["v3-rules-equal-shapes-in-one-module"]
operations {
    GetLamps [200],
    GetLights [200],
}
types { Lamp }
);
