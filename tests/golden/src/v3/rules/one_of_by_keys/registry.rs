// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of One of by keys as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::one_of_by_keys" ["v3-rules-one-of-by-keys"]
operations {
    CreateTarget [204] (TargetInput),
}
types { TargetInput, TargetInputTarget, ByProduct, ByCategory }
);
