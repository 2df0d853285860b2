// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Successes that differ as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::successes_that_differ" ["v3-rules-successes-that-differ"]
operations {
    CreateJob [200 202 204] (N),
}
types { Done, Queued }
);
