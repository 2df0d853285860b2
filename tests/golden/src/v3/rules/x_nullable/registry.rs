// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of X nullable as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::x_nullable" ["v3-rules-x-nullable"]
operations {
    CreateThing [204] (XNullable),
}
types { XNullable }
);
