// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of All of with one reference is that type as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::all_of_with_one_reference_is_that_type" ["v3-rules-all-of-with-one-reference-is-that-type"]
operations {
    GetWrap [200],
}
types { Wrap, Core }
);
