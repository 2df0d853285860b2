// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Read only is left out of requests as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::read_only_is_left_out_of_requests" ["v3-rules-read-only-is-left-out-of-requests"]
operations {
    CreateThing [200] (StampedInput),
}
types { StampedInput, Stamped }
);
