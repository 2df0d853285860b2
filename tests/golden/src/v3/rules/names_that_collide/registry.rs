// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Names that collide as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::names_that_collide" ["v3-rules-names-that-collide"]
operations {
    CreateCollision [204] (CollisionInput),
}
types { CollisionInput }
);
