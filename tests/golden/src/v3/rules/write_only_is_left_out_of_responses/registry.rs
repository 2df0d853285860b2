// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Write only is left out of responses as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::write_only_is_left_out_of_responses" ["v3-rules-write-only-is-left-out-of-responses"]
operations {
    CreateUser [200] (AccountInput),
}
types { AccountInput, Account }
);
