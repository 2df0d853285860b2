// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of B2B family as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::rules::b2b_family" ["b2b-internal"]
operations {
    BuildQuay [200],
}
types {}
);
