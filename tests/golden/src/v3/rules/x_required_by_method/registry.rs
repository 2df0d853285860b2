// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of X required by method as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::x_required_by_method" ["v3-rules-x-required-by-method"]
operations {
    CreateThing [204] (MethodThing),
    UpdateThing [204] (MethodThingUpdate),
}
types { MethodThing, MethodThingUpdate }
);
