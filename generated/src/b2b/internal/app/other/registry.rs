// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of other as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::other" ["b2b-internal"]
operations {
    CheckDjangoServiceHealth [200],
}
types {}
);
