// Written by `cargo xtask regen`; edit nothing here.
//! Operations and types of One of two records with the same keys as data.

use bigcommerce_runtime::codegen::registry;

use super::*;

registry!("v3::rules::one_of_two_records_with_the_same_keys" ["v3-rules-one-of-two-records-with-the-same-keys"]
operations {
    GetRule [200],
}
types {
    Rule, RuleItem, RuleItemValue, RuleRatio, RuleRatioKg, RuleRatioKgUnit, RuleRatioLb,
    RuleRatioLbUnit,
}
);
