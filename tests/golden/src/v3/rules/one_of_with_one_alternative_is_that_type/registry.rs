// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of One of with one alternative is that type as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::one_of_with_one_alternative_is_that_type" ["v3-rules-one-of-with-one-alternative-is-that-type"]
operations {
    CreateLone [204] (LoneInput),
}
types { LoneInput, Lone }
);
