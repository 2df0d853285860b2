// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of Recursive union is boxed as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::recursive_union_is_boxed" ["v3-rules-recursive-union-is-boxed"]
operations {
    CreateRule [204] (RuleInput),
}
types { RuleInput, Condition, Not, Match }
);
