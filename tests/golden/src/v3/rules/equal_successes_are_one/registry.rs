// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Equal successes are one as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::equal_successes_are_one" ["v3-rules-equal-successes-are-one"]
operations {
    UpdateEcho [200 201],
}
types { Echo }
);
