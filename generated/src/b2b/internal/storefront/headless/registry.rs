// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Headless Storefront API as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::storefront::headless" ["b2b-internal"]
operations {
    GetAvailableProducts [200],
}
types {}
);
