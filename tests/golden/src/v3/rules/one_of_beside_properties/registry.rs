// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of One of beside properties as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::one_of_beside_properties" ["v3-rules-one-of-beside-properties"]
operations {
    GetFee [200],
}
types { Fee, FeeBeside, Fixed, Percentage, Free, FeeWithin, FeeWithinFixed, FeeWithinPercentage }
);
