// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of bc-api as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::internal::app::bc_api" ["b2b-internal"]
operations {
    GetBigcommerceAuth [200],
    GetBigcommerceLoad [200],
}
types {}
);
