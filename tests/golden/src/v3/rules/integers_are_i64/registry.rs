// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Integers are i64 as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::integers_are_i64" ["v3-rules-integers-are-i64"]
operations {
    GetCounts [200],
}
types { Counts }
);
