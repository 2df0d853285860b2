// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of B2B family as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("b2b::rules::b2b_family" ["b2b-rules-b2b-family"]
operations {
    GetAllQuaysOfHarbour [200],
}
types { QuaysOfHarbour }
);
